package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.augur.Augmenter;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.Worker;
import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.Rendering;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pipelines that begin by shrinking say by how much, and show the same scene of a picture reduced that much. */
class ReducedPipelineTest {
  private static final int HEIGHT = 301;
  private static final int WIDTH = 403;

  private final List<CompiledPipeline> pipelines = PipelineCompiler.compile(List.of(
      text("Random", "@RandomResizedCrop(scale = {0.4, 1})", "@HorizontalFlip", "@Rotate(degrees = 20)", "@Brightness"),
      text("Shorter", "@SmallestMaxSize(size = 40)", "@CenterCrop"),
      text("Cut", "@CenterCrop(height = 200, width = 160)", "@Resize", "@Invert(p = 1)"),
      text("Sharp", "@Resize(antialias = false)"),
      text("Tossed", "@VerticalFlip", "@Resize")));

  private static PipelineText text(String name, String... operations) {
    return PipelineText.stack(name, "@Pipeline(height = 32, width = 32, border = Border.NEAREST)", List.of(operations));
  }

  @Test
  void theShrinkIsThatOfTheWindowDrawn() {
    Augmenter random = pipelines.getFirst().create();
    for (int i = 0; i < 50; i++) {
      SampleKey key = SampleKey.of(1, 0, i);
      var draw = random.draw(key, picture(1));
      double expected = Math.min(draw.value("RandomResizedCrop", "height"), draw.value("RandomResizedCrop", "width")) / 32;
      assertThat(random.worker().shrink(key.bits(), HEIGHT, WIDTH)).isEqualTo(expected).isGreaterThan(2);
    }
    assertThat(shrink(1)).isEqualTo(HEIGHT / 40.0, within(0.1));
    assertThat(shrink(2)).isEqualTo(160 / 32.0);
  }

  @Test
  void pipelinesThatBeginOtherwiseTakeWholePictures() {
    assertThat(shrink(3)).isEqualTo(1);
    assertThat(shrink(4)).isEqualTo(1);
  }

  @Test
  void aSampleThatDoesNotFitIsLeftToAugment() {
    assertThat(pipelines.get(2).create().worker().shrink(1, 20, 20)).isEqualTo(1);
  }

  private double shrink(int pipeline) {
    return pipelines.get(pipeline).create().worker().shrink(1, HEIGHT, WIDTH);
  }

  @Test
  void theSceneIsTheSame() {
    for (CompiledPipeline pipeline : pipelines.subList(0, 3)) {
      Augmenter augmenter = pipeline.create();
      for (boolean vector : new boolean[] {false, true}) {
        Worker worker = Rendering.worker(augmenter, vector);
        for (int i = 0; i < 20; i++) {
          long key = SampleKey.of(1, 0, i).bits();
          double[] whole = values(augmenter, worker, key, picture(1));
          for (int reduction = 2; reduction <= worker.shrink(key, HEIGHT, WIDTH); reduction *= 2) {
            double[] reduced = values(augmenter, worker, key, picture(reduction));
            assertThat(meanDifference(whole, reduced)).as("%s of 1/%d", pipeline.text().name(), reduction).isLessThan(0.6);
          }
        }
      }
    }
  }

  @Test
  void aPictureReducedFurtherThanItsKeyAllowsIsRefused() {
    Augmenter augmenter = pipelines.get(2).create();
    Worker worker = Rendering.worker(augmenter, false);
    assertThat(worker.shrink(1, HEIGHT, WIDTH)).isBetween(4.0, 7.0);
    assertThatThrownBy(() -> values(augmenter, worker, 1, picture(8))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is reduced to 1/8 of its size, more than this key allows; read it with the demand of this worker");
  }

  private static double[] values(Augmenter augmenter, Worker worker, long key, Image image) {
    return Rendering.values(augmenter.output(), Rendering.bytes(augmenter, worker, key, image))[0];
  }

  /** Means of blocks of long waves; a pixel of the whole picture is up to two levels. */
  private static Image picture(int reduction) {
    int rows = Math.ceilDiv(HEIGHT, reduction);
    int columns = Math.ceilDiv(WIDTH, reduction);
    byte[] pixels = new byte[rows * columns * 3];
    for (int i = 0; i < rows * columns; i++) {
      double sum = 0;
      for (int k = 0; k < reduction * reduction; k++) {
        double y = i / columns * reduction + k / reduction;
        double x = i % columns * reduction + k % reduction;
        sum += 127.5 + 120 * Math.sin(x / 60) * Math.cos(y / 50);
      }
      for (int c = 0; c < 3; c++) {
        pixels[3 * i + c] = (byte) Math.rint(sum / (reduction * reduction));
      }
    }
    return new Image().pointReduced(pixels, 0, columns * 3, HEIGHT, WIDTH, 3, reduction);
  }

  private static double meanDifference(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs(a[i] - b[i]);
    }
    return sum / a.length;
  }
}
