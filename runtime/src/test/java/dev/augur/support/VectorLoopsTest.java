package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.support.vector.Lanes;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import org.junit.jupiter.api.Test;

/**
 * Vector loops stay within what the JIT compiles, and call nothing that was measured to be slow. {@code LoopSizeTest} asks the
 * same of generated loops.
 */
class VectorLoopsTest {
  private static final String VECTORS = "jdk/incubator/vector/";

  /**
   * Calls on vectors in a method. Generated loops may have 300, as 480 were seen to compile and 960 were not, and the planner
   * splits them there. Nobody splits these; the longest has 112, unrolled by hand, so that half of 300 warns before the
   * JIT's registers and patience run out.
   */
  private static final int CALLS = 150;

  /** HotSpot compiles no longer method. */
  private static final int BYTES = 8000;

  @Test
  void noMethodIsTooLongForTheJit() throws Exception {
    assertThat(runtime(code -> code.codeLength() > BYTES)).isEmpty();
    assertThat(runtime(code -> calls(code) > CALLS)).isEmpty();
    assertThat(runtime(code -> calls(code) > 100)).as("what the count finds").isNotEmpty();
  }

  /** 0.9 ns per pixel, for NaN and -0.0; on the bits as ints 0.08. */
  @Test
  void floatsAreNotClampedAsFloats() throws Exception {
    assertThat(runtime(VectorLoopsTest::clampsFloats)).isEmpty();
  }

  /** A gather is as many loads as it has lanes, where a load of a pair replaces two; a scatter as many stores. */
  @Test
  void nothingIsGathered() throws Exception {
    assertThat(runtime(VectorLoopsTest::gathers)).isEmpty();
  }

  @Test
  void findsWhatIsBanned() throws Exception {
    assertThat(banned(VectorLoopsTest::clampsFloats)).containsExactly("smallest", "clamped", "larger");
    assertThat(banned(VectorLoopsTest::gathers)).containsExactly("gathered", "scattered");
  }

  private static List<String> runtime(Predicate<CodeAttribute> property) throws Exception {
    return ClassFiles.methods(ClassFiles.folder(Lanes.class), property);
  }

  private static List<String> banned(Predicate<CodeAttribute> property) throws Exception {
    Path file = ClassFiles.file(ClassFiles.folder(Banned.class), Banned.class);
    return ClassFiles.methods(file, property).stream()
        .map(method -> method.substring(method.indexOf('.') + 1))
        .toList();
  }

  private static long calls(CodeModel code) {
    return code.elementStream().filter(element -> call(element, VECTORS) != null).count();
  }

  /** Whether floats or doubles are compared by {@code min} or {@code max}, by themselves or as an operator. */
  private static boolean clampsFloats(CodeModel code) {
    boolean operator = false;
    for (CodeElement element : code) {
      if (element instanceof FieldInstruction field && field.owner().asInternalName().equals(VECTORS + "VectorOperators")) {
        operator = field.name().stringValue().matches("MIN|MAX");
      }
      InvokeInstruction call = call(element, VECTORS);
      if (call != null) {
        boolean floats = call.owner().asInternalName().matches(VECTORS + "(Float|Double)Vector");
        if (floats && (operator || call.name().stringValue().matches("min|max"))) {
          return true;
        }
        operator = false;
      }
    }
    return false;
  }

  /** Whether vectors are read or written by a map of indices: the array, an offset, the map, and where it begins. */
  private static boolean gathers(CodeModel code) {
    return code.elementStream()
        .map(element -> call(element, VECTORS))
        .anyMatch(call -> call != null && call.type().stringValue().contains("I[II"));
  }

  /** The element as a call on a type whose name begins so; null if it is none. */
  private static InvokeInstruction call(CodeElement element, String owner) {
    return element instanceof InvokeInstruction call && call.owner().asInternalName().startsWith(owner) ? call : null;
  }

  /** What must be found, and what must not. */
  private static final class Banned {
    static float smallest(float[] values) {
      return FloatVector.fromArray(Lanes.FLOAT, values, 0).reduceLanes(VectorOperators.MIN);
    }

    static void clamped(float[] values) {
      FloatVector.fromArray(Lanes.FLOAT, values, 0).max(0).intoArray(values, 0);
    }

    static void larger(float[] values) {
      FloatVector value = FloatVector.fromArray(Lanes.FLOAT, values, 0);
      value.lanewise(VectorOperators.MAX, value).intoArray(values, 0);
    }

    static void onTheBits(float[] values) {
      IntVector bits = FloatVector.fromArray(Lanes.FLOAT, values, 0).reinterpretAsInts();
      bits.lanewise(VectorOperators.MAX, 0).min(1).intoArray(new int[values.length], 0);
    }

    static void gathered(float[] values, int[] map) {
      FloatVector.fromArray(Lanes.FLOAT, values, 0, map, 0).intoArray(values, 0);
    }

    static void scattered(float[] values, int[] map) {
      FloatVector.fromArray(Lanes.FLOAT, values, 0).intoArray(values, 0, map, 0);
    }
  }
}
