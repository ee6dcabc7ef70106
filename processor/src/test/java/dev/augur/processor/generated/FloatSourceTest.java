package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Augmenter;
import dev.augur.Flow;
import dev.augur.Image;
import dev.augur.OnError;
import dev.augur.SampleKey;
import dev.augur.data.ArraySource;
import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.Rendering;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Trait;
import dev.augur.processor.model.op.OperationCatalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sources of floats that are not what their maximum says are refused; a little outside of it nothing goes astray. */
class FloatSourceTest {
  private static final int SIDE = 16;
  private static final float TOLERATED = 0.00099f;
  private static final String SOURCE = "source = @Source(height = 16, width = 16, type = PixelType.FLOAT32)";

  @Test
  void floatsOfAnotherScaleAreRefused() {
    Augmenter augmenter = PipelineCompiler.compile(PipelineText.stack(
        "Scaled", "@Pipeline(height = 16, width = 16, " + SOURCE + ")", List.of("@Brightness(factor = 2, p = 1)"))).create();
    float[][] images = new float[3][SIDE * SIDE * 3];
    images[1][100] = 200;
    ArraySource source = ArraySource.of(images, SIDE, SIDE, 3);
    try (var batches = Flow.of(source).augment(augmenter).batchSize(3).open()) {
      assertThatThrownBy(batches::next).hasMessage("sample 1: 16x16x3 float32 holds 200.0 at row 2, column 1, channel 1; "
          + "pixels lie in 0 to 1.0, so scale them, or write the value of full intensity as maximum = ... in @Source");
    }
    try (var batches = Flow.of(source).augment(augmenter).batchSize(3).onError(OnError.SKIP).open()) {
      assertThat(batches.next().indices()).containsExactly(0, 2);
    }
  }

  @Test
  void aLittleOutsideNothingGoesAstray() {
    List<PipelineText> texts = new ArrayList<>();
    for (Binding binding : OperationCatalog.bindings()) {
      for (String sample : binding.samples()) {
        texts.add(PipelineText.stack(
            binding.name() + texts.size(), "@Pipeline(height = 16, width = 16, " + SOURCE + ")", List.of(sample)));
      }
    }
    List<CompiledPipeline> pipelines = PipelineCompiler.compileSound(texts).pipelines();
    assertThat(pipelines).hasSizeGreaterThan(OperationCatalog.bindings().size());
    for (CompiledPipeline pipeline : pipelines) {
      Augmenter augmenter = pipeline.withEveryProbability(1);
      assertHeld(augmenter, pipeline);
      boolean pixels = pipeline.declaration().operations().stream()
          .noneMatch(placed -> placed.operation().traits().contains(Trait.LEAVES_PIXEL_RANGE));
      if (pixels) {
        assertNearRange(augmenter, pipeline);
      }
    }
  }

  @Test
  void whatLiesOutsideIsStoredAsTheEnds() {
    for (String output : List.of("layout = Layout.HWC", "layout = Layout.CHW")) {
      for (double factor : new double[] {0.5, 2, 3}) {
        CompiledPipeline pipeline = PipelineCompiler.compile(PipelineText.stack("Stored",
            "@Pipeline(height = 16, width = 16, type = PixelType.UINT8, " + output + ", " + SOURCE + ")",
            List.of("@Brightness(factor = " + factor + ", p = 1)")));
        assertHeld(pipeline.create(), pipeline);
      }
    }
  }

  /** Values outside count as the ends. */
  private static void assertHeld(Augmenter augmenter, CompiledPipeline pipeline) {
    float[] held = ends();
    for (int i = 0; i < held.length; i++) {
      held[i] = held[i] > 0 ? Math.min(held[i], 1) : 0;
    }
    for (boolean vector : new boolean[] {false, true}) {
      assertThat(bytes(augmenter, ends(), vector)).as(pipeline::toString).isEqualTo(bytes(augmenter, held, vector));
    }
  }

  private static void assertNearRange(Augmenter augmenter, CompiledPipeline pipeline) {
    for (boolean vector : new boolean[] {false, true}) {
      for (double[] channel : Rendering.values(augmenter.output(), bytes(augmenter, ends(), vector))) {
        assertThat(Arrays.stream(channel).allMatch(value -> value > -1e-4 && value < 1 + 1e-4))
            .as(() -> pipeline + " gives " + Arrays.stream(channel).summaryStatistics()).isTrue();
      }
    }
  }

  private static byte[] bytes(Augmenter augmenter, float[] pixels, boolean vector) {
    Image image = Image.of(pixels, SIDE, SIDE, 3);
    return Rendering.bytes(augmenter, Rendering.worker(augmenter, vector), SampleKey.of(1, 0, 0).bits(), image);
  }

  /** The least and the largest values that are let through, a zero with a sign, and some between. */
  private static float[] ends() {
    float[] pixels = new float[SIDE * SIDE * 3];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = switch (i % 7) {
        case 0, 3 -> -TOLERATED;
        case 1, 5 -> 1 + TOLERATED;
        case 2 -> -0f;
        default -> i / (float) pixels.length;
      };
    }
    return pixels;
  }
}
