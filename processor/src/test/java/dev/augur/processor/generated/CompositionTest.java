package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Augmenter;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.Rendering;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Warps that compose into one resampling stay near what they give step by step, which {@code clip = true} asks for, and
 * keep more of a fine pattern.
 */
class CompositionTest {
  private static final int SIZE = 64;
  private static final int IMAGES = 20;
  private static final List<String> WARPS = List.of(
      "@Rotate(degrees = 10, p = 1)", "@Scale(factor = {1, 1.1}, p = 1)", "@Translate(x = 0.05, y = 0.05, p = 1)",
      "@Shear(x = 5, p = 1)");

  private final List<CompiledPipeline> pipelines = PipelineCompiler.compile(List.of(
      PipelineText.stack("Composed", settings(""), WARPS), PipelineText.stack("Stepwise", settings(", clip = true"), WARPS)));

  private static String settings(String more) {
    return "@Pipeline(height = 64, width = 64, border = Border.NEAREST" + more
        + ", source = @Source(height = 64, width = 64, channels = 1))";
  }

  /** Waves of a given length, in pixels. */
  private static Image waves(double length) {
    byte[] pixels = new byte[SIZE * SIZE];
    for (int i = 0; i < pixels.length; i++) {
      double phase = 2 * Math.PI / length;
      double wave = Math.sin(i % SIZE * phase) * Math.cos(i / SIZE * phase);
      pixels[i] = (byte) Math.rint(127.5 + 120 * wave);
    }
    return Image.of(pixels, SIZE, SIZE, 1);
  }

  /** The middle of what a pipeline makes of an image, where no step has looked outside. */
  private static double[] middle(CompiledPipeline pipeline, Image image, int sample) {
    Augmenter augmenter = pipeline.create();
    byte[] bytes =
        Rendering.bytes(augmenter, Rendering.worker(augmenter, false), SampleKey.of(3, 0, sample).bits(), image);
    double[] all = Rendering.values(augmenter.output(), bytes)[0];
    double[] middle = new double[SIZE * SIZE / 4];
    for (int i = 0; i < middle.length; i++) {
      middle[i] = all[(i / (SIZE / 2) + SIZE / 4) * SIZE + i % (SIZE / 2) + SIZE / 4];
    }
    return middle;
  }

  @Test
  void smoothPicturesHardlyDiffer() {
    double sum = 0;
    for (int sample = 0; sample < IMAGES; sample++) {
      double[] composed = middle(pipelines.getFirst(), waves(20), sample);
      double[] stepwise = middle(pipelines.getLast(), waves(20), sample);
      for (int i = 0; i < composed.length; i++) {
        sum += Math.abs(composed[i] - stepwise[i]) / composed.length / IMAGES;
      }
    }
    assertThat(sum).isBetween(0.01, 3.0);
  }

  @Test
  void finePatternsKeepMoreContrast() {
    for (int sample = 0; sample < IMAGES; sample++) {
      assertThat(contrast(middle(pipelines.getFirst(), waves(5), sample)))
          .isGreaterThan(contrast(middle(pipelines.getLast(), waves(5), sample)));
    }
  }

  private static double contrast(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += (value - 127.5) * (value - 127.5);
    }
    return Math.sqrt(sum / values.length);
  }
}
