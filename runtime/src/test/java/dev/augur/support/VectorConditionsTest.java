package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jdk.incubator.vector.IntVector;
import org.junit.jupiter.api.Test;

/**
 * No expression chooses between vectors by a condition. Where two vectors meet the JIT makes objects of both in some JVM
 * runs and not in others (docs/benchmarks/what-did-not-work.md), so that no single benchmark tells.
 */
class VectorConditionsTest {
  /** Chooses by a constant of the class, so that the JIT sees one way only. */
  private static final String BY_A_CONSTANT = "dev/augur/support/BlurRowVector.";

  @Test
  void noVectorsMeetInACondition() throws Exception {
    Path classes = classes(Lanes.class);
    try (Stream<Path> files = Files.walk(classes)) {
      List<String> met = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        met.addAll(met(file));
      }
      assertThat(met).anyMatch(method -> method.startsWith(BY_A_CONSTANT));
      assertThat(met).allMatch(method -> method.startsWith(BY_A_CONSTANT));
    }
  }

  @Test
  void findsVectorsThatMeet() throws Exception {
    assertThat(met(classes(Chosen.class).resolve(Chosen.class.getName().replace('.', '/') + ".class")))
        .containsExactly(Chosen.class.getName().replace('.', '/') + ".chosen");
  }

  private static Path classes(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** Methods in which two ways of control come together with a vector on the operand stack. */
  private static List<String> met(Path file) throws IOException {
    ClassModel type = ClassFile.of().parse(file);
    return type.methods().stream()
        .filter(method -> method.code().filter(VectorConditionsTest::meets).isPresent())
        .map(method -> type.thisClass().asInternalName() + "." + method.methodName())
        .toList();
  }

  private static boolean meets(CodeModel code) {
    return code.findAttribute(Attributes.stackMapTable()).map(StackMapTableAttribute::entries).orElse(List.of()).stream()
        .flatMap(frame -> frame.stack().stream())
        .anyMatch(VectorConditionsTest::isVector);
  }

  private static boolean isVector(StackMapFrameInfo.VerificationTypeInfo type) {
    return type instanceof StackMapFrameInfo.ObjectVerificationTypeInfo object
        && object.className().asInternalName().matches("jdk/incubator/vector/\\w*Vector(Mask)?");
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
