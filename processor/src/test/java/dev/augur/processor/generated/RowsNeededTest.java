package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Augmenter;
import dev.augur.Batch;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.Worker;
import dev.augur.data.ImageFolder;
import dev.augur.data.decode.DecodeOptions;
import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.Rendering;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pipelines that begin by cutting out a window look at no row below it, and say so. */
class RowsNeededTest {
  private static final int HEIGHT = 101;
  private static final int WIDTH = 83;

  private final List<CompiledPipeline> cutting = PipelineCompiler.compile(List.of(
      text("Sharp", "@RandomResizedCrop(scale = {0.1, 0.8}, antialias = false)", "@HorizontalFlip"),
      text("Filtered", "@RandomResizedCrop(scale = {0.1, 1})", "@Rotate(degrees = 20)", "@Brightness"),
      text("Bicubic", "@RandomResizedCrop(antialias = false, interpolation = Interpolation.BICUBIC)", "@Invert"),
      text("Moved", "@RandomCrop", "@Translate(x = 0.2, y = 0.3, border = Border.REFLECT_101)", "@VerticalFlip"),
      text("Blurred", "@CenterCrop", "@GaussianBlur(p = 1)", "@Equalize"),
      text("Elastic", "@RandomCrop", "@ElasticTransform(p = 1, border = Border.WRAP)")));

  private final List<CompiledPipeline> others = PipelineCompiler.compile(List.of(
      text("Padded", "@RandomCrop(padding = 2)"),
      text("Later", "@VerticalFlip", "@RandomCrop"),
      text("Levelled", "@Equalize", "@RandomCrop"),
      text("Resized", "@Resize")));

  private static PipelineText text(String name, String... operations) {
    return PipelineText.stack(name, "@Pipeline(height = 32, width = 40)", List.of(operations));
  }

  @Test
  void rowsBelowAreNotLookedAt() {
    for (CompiledPipeline pipeline : cutting) {
      Augmenter augmenter = pipeline.create();
      for (boolean vector : new boolean[] {false, true}) {
        Worker worker = Rendering.worker(augmenter, vector);
        for (int i = 0; i < 40; i++) {
          long key = SampleKey.of(1, 0, i).bits();
          int needed = worker.rowsNeeded(key, HEIGHT, WIDTH);
          assertThat(needed).isBetween(1, HEIGHT);
          assertThat(Rendering.bytes(augmenter, worker, key, top(needed)))
              .as("%s, sample %d, vector %s, %d rows", pipeline.text().name(), i, vector, needed)
              .isEqualTo(Rendering.bytes(augmenter, worker, key, top(HEIGHT)));
        }
      }
    }
  }

  @Test
  void theLastRowNeededIsTheWindowsLast() {
    Augmenter augmenter = cutting.getFirst().create();
    for (int i = 0; i < 40; i++) {
      SampleKey key = SampleKey.of(1, 0, i);
      var draw = augmenter.draw(key, top(HEIGHT));
      double end = draw.value("RandomResizedCrop", "top") + draw.value("RandomResizedCrop", "height");
      assertThat(augmenter.worker().rowsNeeded(key.bits(), HEIGHT, WIDTH)).isEqualTo((int) end);
    }
  }

  @Test
  void otherPipelinesNeedAllRows() {
    for (CompiledPipeline pipeline : others) {
      for (int i = 0; i < 40; i++) {
        assertThat(pipeline.create().worker().rowsNeeded(SampleKey.of(1, 0, i).bits(), HEIGHT, WIDTH)).isEqualTo(HEIGHT);
      }
    }
  }

  @Test
  void aPictureThatLacksNeededRowsIsRefused() {
    Augmenter augmenter = cutting.get(4).create();
    Worker worker = augmenter.worker();
    int needed = worker.rowsNeeded(1, HEIGHT, WIDTH);
    assertThatThrownBy(() -> Rendering.bytes(augmenter, worker, 1, top(needed - 1).named("cat.jpg", 7)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cat.jpg (sample 7)")
        .hasMessageContaining("holds its first " + (needed - 1) + " rows, the pipeline looks at " + needed);
  }

  @Test
  void aSampleThatDoesNotFitIsLeftToAugment() {
    assertThat(cutting.get(4).create().worker().rowsNeeded(1, 20, 20)).isEqualTo(20);
  }

  @Test
  void batchesOfFilesAreTheSameAsOfWholeFiles(@TempDir Path folder) throws IOException {
    for (int i = 0; i < 6; i++) {
      ImageIO.write(photograph(90 + 20 * i, 120 + i), "jpeg", folder.resolve(i + ".jpg").toFile());
    }
    for (CompiledPipeline pipeline : cutting) {
      Augmenter augmenter = pipeline.create();
      DecodeOptions options = DecodeOptions.standard();
      assertThat(batches(folder, augmenter, options)).isEqualTo(batches(folder, augmenter, options.withWholeFiles(true)));
    }
  }

  private static List<ByteBuffer> batches(Path folder, Augmenter augmenter, DecodeOptions options) {
    List<ByteBuffer> batches = new ArrayList<>();
    try (BatchIterator iterator = Flow.of(ImageFolder.unlabelled(folder).decoded(options)).augment(augmenter)
        .batchSize(4).shuffle().seed(3).epochs(3).open()) {
      for (Batch batch : iterator) {
        batches.add(ByteBuffer.wrap(batch.images().toArray(ValueLayout.JAVA_BYTE)));
      }
    }
    return batches;
  }

  private static BufferedImage photograph(int height, int width) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < height * width; i++) {
      image.setRGB(i % width, i / width, (i / width * 7 & 255) << 16 | (i % width * 5 & 255) << 8 | i % 251);
    }
    return image;
  }

  /** The first rows of one picture, in an array that ends with them. */
  private static Image top(int rows) {
    byte[] pixels = new byte[HEIGHT * WIDTH * 3];
    new Random(5).nextBytes(pixels);
    return new Image().pointTop(Arrays.copyOf(pixels, rows * WIDTH * 3), 0, WIDTH * 3, rows, HEIGHT, WIDTH, 3, 1);
  }
}
