package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.KnownPipelines;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.RandomSuite;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No method is too long for the JIT, no loop has more vector calls than were seen to compile, and vectors stay in their
 * loop: a method that takes or returns one is not always inlined. Floats are not clamped as floats, which takes ten times as
 * long as on their bits, and nothing is gathered.
 */
class LoopSizeTest {
  /** A loop with 480 calls compiles, one with 960 stays slow. */
  private static final int VECTOR_CALLS = 300;
  /** HotSpot compiles no longer method. */
  private static final int BYTES = 8000;

  @Test
  void knownPipelinesFit() {
    List<Measured> methods = methods(PipelineCompiler.compile(KnownPipelines.ALL));
    assertThat(methods).anyMatch(method -> method.vectorCalls > 50);
    assertThat(unfit(methods)).isEmpty();
  }

  @Test
  void randomPipelinesFit() {
    assertThat(unfit(methods(RandomSuite.pipelines()))).isEmpty();
  }

  private record Measured(String where, int vectorCalls, int bytes, boolean passesVectors, List<String> slow) {}

  private static List<Measured> unfit(List<Measured> methods) {
    return methods.stream()
        .filter(method -> method.vectorCalls > VECTOR_CALLS || method.bytes > BYTES || method.passesVectors
            || !method.slow.isEmpty())
        .toList();
  }

  private static List<Measured> methods(List<CompiledPipeline> pipelines) {
    List<Measured> methods = new ArrayList<>();
    for (CompiledPipeline pipeline : pipelines) {
      pipeline.classFiles().forEach((name, file) -> {
        for (MethodModel method : ClassFile.of().parse(file).methods()) {
          method.code().ifPresent(code -> methods.add(new Measured(
              name + "." + method.methodName() + " of\n" + pipeline,
              (int) calls(code).filter(LoopSizeTest::isVector).count(),
              ((CodeAttribute) code).codeLength(),
              calls(code).anyMatch(LoopSizeTest::passesVectors),
              calls(code).filter(LoopSizeTest::isSlow).map(InvokeInstruction::toString).toList())));
        }
      });
    }
    return methods;
  }

  private static Stream<InvokeInstruction> calls(CodeModel code) {
    return code.elementStream().filter(InvokeInstruction.class::isInstance).map(InvokeInstruction.class::cast);
  }

  private static boolean isVector(InvokeInstruction call) {
    return call.owner().asInternalName().startsWith("jdk/incubator/vector/");
  }

  private static boolean passesVectors(InvokeInstruction call) {
    return !isVector(call) && call.type().stringValue().matches(".*Ljdk/incubator/vector/\\w+Vector;.*");
  }

  /** Generated code calls {@code max}, not {@code lanewise(MAX, ...)}. */
  private static boolean isSlow(InvokeInstruction call) {
    boolean floats = call.owner().asInternalName().equals("jdk/incubator/vector/FloatVector");
    boolean gathers = isVector(call) && call.type().stringValue().contains("I[II");
    return gathers || floats && call.name().stringValue().matches("min|max");
  }
}
