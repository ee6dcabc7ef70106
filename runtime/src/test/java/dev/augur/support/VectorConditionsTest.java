package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.support.vector.Lanes;
import java.lang.classfile.Attributes;
import java.lang.classfile.CodeModel;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.nio.file.Path;
import java.util.List;
import jdk.incubator.vector.IntVector;
import org.junit.jupiter.api.Test;

/**
 * No expression chooses between vectors by a condition. Where two vectors meet the JIT makes objects of both in some JVM
 * runs and not in others (docs/benchmarks/what-did-not-work.md), so that no single benchmark tells.
 */
class VectorConditionsTest {
  /** Chooses by a constant of the class, so that the JIT sees one way only. */
  private static final String BY_A_CONSTANT = "dev/augur/support/stencil/BlurRowVector.";

  @Test
  void noVectorsMeetInACondition() throws Exception {
    assertThat(ClassFiles.methods(ClassFiles.folder(Lanes.class), VectorConditionsTest::meets))
        .isNotEmpty()
        .allMatch(method -> method.startsWith(BY_A_CONSTANT));
  }

  @Test
  void findsVectorsThatMeet() throws Exception {
    Path folder = ClassFiles.folder(Chosen.class);
    assertThat(ClassFiles.methods(ClassFiles.file(folder, Chosen.class), VectorConditionsTest::meets))
        .containsExactly(ClassFiles.name(Chosen.class) + ".chosen");
  }

  /** Whether two ways of control come together with a vector on the operand stack. */
  private static boolean meets(CodeModel code) {
    return code.findAttribute(Attributes.stackMapTable()).map(StackMapTableAttribute::entries).orElse(List.of()).stream()
        .flatMap(frame -> frame.stack().stream())
        .anyMatch(VectorConditionsTest::isVector);
  }

  private static boolean isVector(StackMapFrameInfo.VerificationTypeInfo type) {
    return type instanceof StackMapFrameInfo.ObjectVerificationTypeInfo object
        && ClassFiles.isVector(object.className().asInternalName());
  }

  /** What must be found. */
  private static final class Chosen {
    static IntVector chosen(boolean wide, IntVector near, IntVector far) {
      return wide ? far : near;
    }

    static int spared(boolean wide, IntVector vector) {
      return wide ? vector.lane(0) : 0;
    }
  }
}
