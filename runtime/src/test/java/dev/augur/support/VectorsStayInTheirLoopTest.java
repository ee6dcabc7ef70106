package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.support.vector.Lanes;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Path;
import java.util.regex.Pattern;
import jdk.incubator.vector.IntVector;
import org.junit.jupiter.api.Test;

/**
 * No method hands a vector to another one of the runtime, or takes one from it. In some JVM runs the JIT does not inline
 * such a method, however short, and makes an object of every vector that goes in or out
 * (docs/adr/0019-vectors-stay-in-their-loop.md).
 */
class VectorsStayInTheirLoopTest {
  private static final Pattern VECTOR = Pattern.compile("Ljdk/incubator/vector/\\w+Vector;");

  @Test
  void onlyConstantsAreMadeByMethods() throws Exception {
    assertThat(ClassFiles.methods(ClassFiles.folder(Lanes.class), VectorsStayInTheirLoopTest::passesVectors))
        .isNotEmpty()
        .allMatch(method -> method.endsWith(".<clinit>"));
  }

  @Test
  void findsVectorsThatArePassed() throws Exception {
    Path folder = ClassFiles.folder(Passed.class);
    assertThat(ClassFiles.methods(ClassFiles.file(folder, Passed.class), VectorsStayInTheirLoopTest::passesVectors))
        .containsExactly(ClassFiles.name(Passed.class) + ".given", ClassFiles.name(Passed.class) + ".taken");
  }

  private static boolean passesVectors(CodeModel code) {
    return code.elementStream()
        .filter(InvokeInstruction.class::isInstance)
        .map(InvokeInstruction.class::cast)
        .anyMatch(call -> call.owner().asInternalName().startsWith("dev/augur/")
            && VECTOR.matcher(call.type().stringValue()).find());
  }

  /** What must be found, and what must not. */
  private static final class Passed {
    static int given(IntVector vector) {
      return first(vector);
    }

    static void taken(int[] to) {
      zero().intoArray(to, 0);
    }

    static void kept(int[] to) {
      IntVector.zero(Lanes.INT).intoArray(to, 0);
    }

    private static int first(IntVector vector) {
      return vector.lane(0);
    }

    private static IntVector zero() {
      return IntVector.zero(Lanes.INT);
    }
  }
}
