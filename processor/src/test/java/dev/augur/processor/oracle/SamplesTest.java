package dev.augur.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.SettingsInUse;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.op.OperationCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sample use of every operation, alone and among others, means what the oracle says. */
class SamplesTest {
  private static final int IMAGES = 4;

  @ParameterizedTest
  @ValueSource(strings = {
    "@Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))",
    "@Pipeline(height = 13, width = 17, layout = Layout.HWC, border = Border.REFLECT,"
        + " source = @Source(height = 13, width = 17, type = PixelType.FLOAT32))",
    "@Pipeline(height = 17, width = 16, type = PixelType.UINT8, border = Border.WRAP,"
        + " source = @Source(height = 17, width = 16, channels = 1))",
    "@Pipeline(height = 31, width = 5, type = PixelType.UINT8, layout = Layout.HWC, fill = {9, 99, 199, 50},"
        + " source = @Source(height = 31, width = 5, channels = 4))",
    "@Pipeline(height = 12, width = 21, type = PixelType.BFLOAT16,"
        + " source = @Source(height = 12, width = 21))"
  })
  void alone(String settings) {
    check(settings, List.of(), List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "@Pipeline(height = 20, width = 23)",
    "@Pipeline(height = 20, width = 23, border = Border.REFLECT_101, interpolation = Interpolation.BICUBIC,"
        + " clip = true, source = @Source(channels = 4, type = PixelType.FLOAT32, maximum = 1023))"
  })
  void afterAWarpAndBeforeAnother(String settings) {
    check(settings, List.of("@Transpose", "@Rotate(degrees = 20, p = 0.9)"),
        List.of("@Shear(x = 10, p = 0.9)", "@Resize(antialias = false)"));
  }

  private static void check(String settings, List<String> before, List<String> after) {
    List<PipelineText> texts = new ArrayList<>();
    for (Binding binding : OperationCatalog.bindings()) {
      for (String sample : binding.samples()) {
        List<String> operations = new ArrayList<>(before);
        operations.add(sample);
        operations.addAll(after);
        operations.removeIf(o -> o != sample && name(o).equals(binding.name()));
        texts.add(PipelineText.stack(
            binding.name() + texts.size(), SettingsInUse.of(settings, operations), operations));
      }
    }
    Agreement agreement = new Agreement();
    List<CompiledPipeline> pipelines = PipelineCompiler.compileSound(texts).pipelines();
    assertThat(unknown(pipelines)).as("add an arm to Tones, Geometry or MeaningOracle for these").isEmpty();
    pipelines.stream()
        .filter(pipeline -> MeaningOracle.knows(pipeline.declaration()))
        .forEach(pipeline -> agreement.check(pipeline, IMAGES, 7));
    assertThat(agreement.complaints).isEmpty();
    assertThat(names(pipelines)).hasSizeGreaterThan(OperationCatalog.bindings().size() * 3 / 5);
    assertThat(agreement.tightShare()).isGreaterThan(0.9);
  }

  /** The operations whose meaning the oracle does not know. */
  private static Set<String> unknown(List<CompiledPipeline> pipelines) {
    return pipelines.stream()
        .flatMap(pipeline -> pipeline.declaration().operations().stream())
        .filter(placed -> !MeaningOracle.knows(placed.operation()))
        .map(Declaration.Placed::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(String use) {
    return use.substring(1).replaceAll("\\(.*", "");
  }

  private static List<String> names(List<CompiledPipeline> pipelines) {
    return pipelines.stream()
        .map(pipeline -> pipeline.text().name().replaceAll("\\d+$", ""))
        .distinct()
        .collect(Collectors.toList());
  }
}
