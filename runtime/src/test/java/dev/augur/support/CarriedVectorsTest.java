package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.support.vector.Lanes;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ClassDesc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import org.junit.jupiter.api.Test;

/**
 * A vector that a loop carries from one turn to the next is cast to its species' class wherever it is used. Otherwise
 * the JIT compiles a virtual call on an object if it has no profile of the method, as when the method's first callers
 * were compiled without profiling: in one JVM run of three, CIFAR-like images took 3.0 instead of 2.1 us.
 */
class CarriedVectorsTest {
  @Test
  void carriedVectorsAreCastBeforeTheyAreUsed() throws Exception {
    assertThat(ClassFiles.methods(ClassFiles.folder(Lanes.class), CarriedVectorsTest::usesCarried)).isEmpty();
  }

  @Test
  void findsCarriedVectors() throws Exception {
    Path folder = ClassFiles.folder(Sums.class);
    assertThat(ClassFiles.methods(ClassFiles.file(folder, Sums.class), CarriedVectorsTest::usesCarried))
        .containsExactly(ClassFiles.name(Sums.class) + ".carried", ClassFiles.name(Sums.class) + ".carriedBehind");
  }

  /** Whether a vector that is declared before a loop and set in it is used without the cast, in the loop or behind it. */
  private static boolean usesCarried(CodeAttribute code) {
    List<Loop> loops = loops(code);
    return code.elementStream()
        .filter(LocalVariable.class::isInstance)
        .map(LocalVariable.class::cast)
        .filter(CarriedVectorsTest::isVector)
        .anyMatch(variable -> loops.stream().anyMatch(loop -> usesCarried(code, variable, loop)));
  }

  private static boolean isVector(LocalVariable variable) {
    ClassDesc type = variable.typeSymbol();
    return ClassFiles.isVector(type.packageName() + "." + type.displayName());
  }

  private record Loop(int start, int end) {}

  private static List<Loop> loops(CodeAttribute code) {
    List<Loop> loops = new ArrayList<>();
    int at = 0;
    for (CodeElement element : code) {
      if (element instanceof BranchInstruction branch && code.labelToBci(branch.target()) < at) {
        loops.add(new Loop(code.labelToBci(branch.target()), at));
      }
      at += element instanceof Instruction instruction ? instruction.sizeInBytes() : 0;
    }
    return loops;
  }

  private static boolean usesCarried(CodeAttribute code, LocalVariable variable, Loop loop) {
    int from = code.labelToBci(variable.startScope());
    int to = code.labelToBci(variable.endScope());
    if (from > loop.start || to <= loop.start) {
      return false;
    }
    boolean set = false;
    boolean used = false;
    int at = 0;
    List<Instruction> instructions =
        code.elementStream().filter(Instruction.class::isInstance).map(Instruction.class::cast).toList();
    for (int i = 0; i < instructions.size(); i++) {
      boolean here = at >= loop.start && at < to;
      if (here && at <= loop.end && instructions.get(i) instanceof StoreInstruction store) {
        set |= store.slot() == variable.slot();
      } else if (here && instructions.get(i) instanceof LoadInstruction load && load.slot() == variable.slot()) {
        used |= !casts(instructions.get(i + 1));
      }
      at += instructions.get(i).sizeInBytes();
    }
    return set && used;
  }

  private static boolean casts(Instruction next) {
    return next instanceof InvokeInstruction call && call.owner().asInternalName().equals("java/lang/Class")
        && call.name().equalsString("cast");
  }

  /** What must be found, and what must not. */
  private static final class Sums {
    static int carried(int[] values) {
      IntVector sum = IntVector.zero(Lanes.INT);
      for (int i = 0; i < values.length; i += Lanes.INT.length()) {
        sum = sum.add(IntVector.fromArray(Lanes.INT, values, i));
      }
      return Lanes.INTS.cast(sum).lane(0);
    }

    static int carriedBehind(int[] values) {
      IntVector sum = IntVector.zero(Lanes.INT);
      for (int i = 0; i < values.length; i += Lanes.INT.length()) {
        sum = Lanes.INTS.cast(sum).add(IntVector.fromArray(Lanes.INT, values, i));
      }
      return sum.lane(0);
    }

    static int cast(int[] values) {
      IntVector sum = IntVector.zero(Lanes.INT);
      for (int i = 0; i < values.length; i += Lanes.INT.length()) {
        sum = Lanes.INTS.cast(sum).add(IntVector.fromArray(Lanes.INT, values, i));
      }
      return Lanes.INTS.cast(sum).lane(0);
    }

    static void notCarried(float[] values, float by) {
      FloatVector factor = FloatVector.broadcast(Lanes.FLOAT, by);
      for (int i = 0; i < values.length; i += Lanes.FLOAT.length()) {
        FloatVector value = FloatVector.fromArray(Lanes.FLOAT, values, i);
        value = factor.mul(value);
        value.add(1).intoArray(values, i);
      }
    }
  }
}
