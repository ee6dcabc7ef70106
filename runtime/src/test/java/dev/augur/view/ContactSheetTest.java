package dev.augur.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Batch;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.data.ArraySource;
import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactSheetTest {
  private static final int HEIGHT = 4;
  private static final int WIDTH = 6;
  private static final int COUNT = 9;

  private static byte[] pixels() {
    byte[] pixels = new byte[COUNT * HEIGHT * WIDTH * 3];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) (i * 89);
    }
    return pixels;
  }

  private static ArraySource source() {
    return ArraySource.of(pixels(), HEIGHT, WIDTH, 3)
        .withLabels(0, 1, 2, 0, 1, 2, 0, 1, 2)
        .withClassNames(List.of("cat", "dog", "eel"));
  }

  private static int original(int index, int y, int x) {
    byte[] pixels = pixels();
    int at = ((index * HEIGHT + y) * WIDTH + x) * 3;
    return 0xff000000 | (pixels[at] & 255) << 16 | (pixels[at + 1] & 255) << 8 | pixels[at + 2] & 255;
  }

  private static void assertShows(Tile tile, int index, boolean flipped) {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        assertThat(tile.picture().getRGB(x, y)).isEqualTo(original(index, y, flipped ? WIDTH - 1 - x : x));
      }
    }
  }

  @Test
  void aBatchIsShownWithItsCaptions() {
    FlipAugmenter augmenter = new FlipAugmenter(HEIGHT, WIDTH);
    try (BatchIterator batches = Flow.of(source()).augment(augmenter).batchSize(COUNT).shuffle().seed(7).open()) {
      Batch batch = batches.next();
      List<Tile> tiles = ContactSheet.of(batch).tiles();
      assertThat(tiles).hasSize(COUNT);
      boolean[] seen = new boolean[2];
      for (int place = 0; place < COUNT; place++) {
        int index = (int) batch.indices()[place];
        boolean flipped = FlipAugmenter.flips(new SampleKey(7, 0, index, 0).bits());
        seen[flipped ? 1 : 0] = true;
        assertShows(tiles.get(place), index, flipped);
        assertThat(tiles.get(place).caption()).containsExactly(
            List.of("cat", "dog", "eel").get(index % 3),
            "sample " + index,
            "seed 7, epoch 0, index " + index,
            flipped ? "HorizontalFlip" : "nothing acts");
      }
      assertThat(seen).as("the test sees both").containsExactly(true, true);
      assertThat(ContactSheet.of(batch, 2).tiles()).hasSize(2);
    }
  }

  @Test
  void aSheetOutlivesItsBatch() {
    FlipAugmenter augmenter = new FlipAugmenter(HEIGHT, WIDTH);
    ContactSheet sheet;
    Batch batch;
    try (BatchIterator batches = Flow.of(source()).augment(augmenter).batchSize(4).open()) {
      batch = batches.next();
      sheet = ContactSheet.of(batch);
      assertThatThrownBy(() -> ContactSheet.of(batch, 0)).hasMessageContaining("at least one image");
    }
    assertThat(sheet.image().getWidth()).isGreaterThan(4 * SheetPainter.LEAST_WIDTH);
    assertThatThrownBy(() -> ContactSheet.of(batch)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void drawsOfOneImage() {
    FlipAugmenter augmenter = new FlipAugmenter(HEIGHT, WIDTH);
    Image image = new Image();
    source().reader().read(5, image);
    image.named("five.png", 5);
    List<Tile> tiles = ContactSheet.ofDraws(augmenter, image, 6, 42).tiles();
    assertThat(tiles).hasSize(7);
    assertShows(tiles.get(0), 5, false);
    assertThat(tiles.get(0).caption()).containsExactly("original", "five.png (sample 5), 4x6x3 uint8");
    for (int view = 0; view < 6; view++) {
      boolean flipped = FlipAugmenter.flips(new SampleKey(42, 0, 5, view).bits());
      assertShows(tiles.get(view + 1), 5, flipped);
      assertThat(tiles.get(view + 1).caption()).containsExactly(
          "draw " + view,
          "seed 42, epoch 0, index 5" + (view == 0 ? "" : ", view " + view),
          flipped ? "HorizontalFlip" : "nothing acts");
    }
  }

  @Test
  void labelsOfEveryKindAreCaptions() {
    List<List<Label>> kinds = List.of(
        List.of(Label.of(1), Label.of(7)),
        List.of(Label.ofClasses(0, 1), Label.ofClasses()),
        List.of(Label.ofNumbers(0.5f, 2), Label.ofNumbers(1, 1)),
        List.of(Label.none(), Label.none()));
    List<List<String>> captions =
        List.of(List.of("class 1", "class 7"), List.of("class 0, class 1", "no class"),
            List.of("[0.5, 2.0]", "[1.0, 1.0]"), List.of("sample 0", "sample 1"));
    byte[] two = new byte[2 * HEIGHT * WIDTH * 3];
    for (int kind = 0; kind < kinds.size(); kind++) {
      ImageSource source = ArraySource.of(two, HEIGHT, WIDTH, 3).withLabels(kinds.get(kind));
      Flow flow = Flow.of(source).augment(new FlipAugmenter(HEIGHT, WIDTH)).batchSize(2);
      try (BatchIterator batches = (kind == 1 ? flow.classes(2) : flow).open()) {
        List<Tile> tiles = ContactSheet.of(batches.next()).tiles();
        assertThat(tiles.get(0).caption().getFirst()).isEqualTo(captions.get(kind).get(0));
        assertThat(tiles.get(1).caption().getFirst()).isEqualTo(captions.get(kind).get(1));
      }
    }
  }

  @Test
  void writesPng(@TempDir Path folder) throws IOException {
    BufferedImage red = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
    red.setRGB(1, 1, 0xff0000);
    ContactSheet sheet = ContactSheet.of(List.of(red, red), List.of(List.of("one"), List.of("two")))
        .title("Two").columns(1).imageSize(20);
    Path file = folder.resolve("sheet.png");
    Files.writeString(file, "replaced");
    sheet.writePng(file);
    BufferedImage read = ImageIO.read(file.toFile());
    BufferedImage drawn = sheet.image();
    assertThat(read.getHeight()).isEqualTo(drawn.getHeight());
    assertThat(read.getWidth()).isEqualTo(drawn.getWidth());
    int reds = 0;
    for (int y = 0; y < read.getHeight(); y++) {
      for (int x = 0; x < read.getWidth(); x++) {
        assertThat(read.getRGB(x, y)).isEqualTo(drawn.getRGB(x, y));
        reds += read.getRGB(x, y) == 0xffff0000 ? 1 : 0;
      }
    }
    assertThat(reds).as("two pixels, enlarged ten times").isEqualTo(2 * 10 * 10);
    assertThatThrownBy(() -> sheet.writePng(folder.resolve("no/such/folder.png")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aSheetThatCannotBePaintedReplacesNothing(@TempDir Path folder) throws IOException {
    BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    ContactSheet giant = ContactSheet.of(List.of(picture), List.of(List.of())).imageSize(1 << 16);
    Path file = folder.resolve("sheet.png");
    Files.writeString(file, "kept");
    assertThatThrownBy(() -> giant.writePng(file)).hasMessageContaining("cannot be made");
    assertThat(file).hasContent("kept");
  }

  @Test
  void mistakesAreExplained() {
    BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    assertThatThrownBy(() -> ContactSheet.of(List.of(), List.of())).hasMessageContaining("at least one image");
    assertThatThrownBy(() -> ContactSheet.of(List.of(picture), List.of()))
        .hasMessage("1 pictures, but 0 captions; give one caption per picture");
    ContactSheet sheet = ContactSheet.of(List.of(picture), List.of(List.of()));
    int wide = sheet.image().getWidth();
    assertThat(sheet.columns(Integer.MAX_VALUE).image().getWidth()).isEqualTo(wide);
    assertThatThrownBy(() -> sheet.imageSize(1 << 16).image()).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a sheet of 65554x65536 pixels and more cannot be made; write a smaller imageSize, or show fewer "
            + "images");
    assertThatThrownBy(() -> sheet.imageSize(Integer.MAX_VALUE))
        .hasMessage("images are 1 to 65536 pixels large, found 2147483647");
    assertThatThrownBy(() -> sheet.columns(0)).hasMessageContaining("found 0");
    assertThatThrownBy(() -> sheet.imageSize(-1)).hasMessageContaining("found -1");
    Image wrong = Image.of(new byte[3], 1, 1, 3);
    assertThatThrownBy(() -> ContactSheet.ofDraws(new FlipAugmenter(HEIGHT, WIDTH), wrong, 1, 0))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("does not fit the pipeline");
  }
}
