package dev.augur.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Image;
import dev.augur.PixelType;
import dev.augur.SourceSpec;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArraySourceTest {
  private static final SourceSpec COLOUR = new SourceSpec(0, 0, 3, PixelType.UINT8, 255);

  @Test
  void bytesInOneArray() {
    byte[] pixels = new byte[3 * 2 * 4 * 3];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) i;
    }
    ArraySource source = ArraySource.of(pixels, 2, 4, 3);
    assertThat(source.size()).isEqualTo(3);
    assertThat(source.label(2)).isEqualTo(Label.none());
    assertThat(source.name(1)).isEqualTo("sample 1");
    Image image = new Image();
    source.reader().read(2, image);
    assertThat(image.bytes()).as("not copied").isSameAs(pixels);
    assertThat(image.offset()).isEqualTo(48);
    assertThat(image).hasToString("image, 2x4x3 uint8");
    source.reader(COLOUR).read(1, image);
    assertThat(image.bytes()).as("not copied where nothing is to be fitted").isSameAs(pixels);
    assertThat(image.offset()).isEqualTo(24);
  }

  @Test
  void floatsAndSeparateArrays() {
    float[][] pixels = {{0, 0.5f}, {1, 0.25f}};
    ArraySource source = ArraySource.of(pixels, 1, 2, 1);
    Image image = new Image();
    source.reader(new SourceSpec(1, 2, 1, PixelType.FLOAT32, 1)).read(1, image);
    assertThat(image.floats()).isSameAs(pixels[1]);
    assertThat(image.type()).isEqualTo(PixelType.FLOAT32);
    source.reader(COLOUR).read(1, image);
    assertThat(image.floats()).as("floats pass as they are").isSameAs(pixels[1]);
    ArraySource bytes = ArraySource.of(new byte[][] {{1, 2}, {3, 4}}, 2, 1, 1);
    bytes.reader().read(1, image);
    assertThat(image.copy().bytes()).containsExactly(3, 4);
    ArraySource joined = ArraySource.of(new float[] {1, 2, 3, 4}, 1, 1, 2);
    joined.reader().read(1, image);
    assertThat(image.copy().floats()).containsExactly(3, 4);
  }

  @Test
  void imagesOfAnySize() {
    Image wide = new Image().point(new byte[20], 2, 9, 2, 3, 3).named("wide", 7);
    Image deep = Image.of(new float[4], 2, 2, 1);
    ArraySource source = ArraySource.of(List.of(wide, deep));
    wide.point(new byte[3], 0, 3, 1, 1, 3); // the source keeps its own view
    Image image = new Image();
    source.reader().read(0, image);
    assertThat(image).hasToString("image, 2x3x3 uint8");
    assertThat(image.rowStride()).isEqualTo(9);
    assertThat(source.name(0)).isEqualTo("wide");
    source.reader().read(1, image);
    assertThat(image.floats()).isSameAs(deep.floats());
  }

  @Test
  void labelsAndNames() {
    ArraySource source = ArraySource.of(new byte[3], 1, 1, 1);
    ArraySource classes = source.withLabels(2, 0, 2).withClassNames(List.of("a", "b", "c")).withNames(i -> "row " + i);
    assertThat(classes.label(0)).isEqualTo(Label.of(2)).isSameAs(classes.label(2));
    assertThat(classes.classNames()).containsExactly("a", "b", "c");
    assertThat(classes.name(2)).isEqualTo("row 2");
    assertThat(source.withClassNames(List.of("a", "b", "c")).withLabels(2, 0, 2).classNames())
        .as("in either order").containsExactly("a", "b", "c");
    assertThatThrownBy(() -> source.withClassNames(List.of("a", "b")).withLabels(0, 7, 0))
        .hasMessageContaining("class 7").hasMessageContaining("only 2 class names");
    assertThat(source.label(0)).as("the source itself is unchanged").isEqualTo(Label.none());
    List<Label> numbers = List.of(Label.ofNumbers(1, 2), Label.ofNumbers(3, 4), Label.ofNumbers(5, 6));
    assertThat(source.withLabels(numbers).label(1)).isEqualTo(Label.ofNumbers(3, 4));
    List<Label> sets = List.of(Label.ofClasses(), Label.ofClasses(4, 1), Label.ofClasses(0));
    assertThat(source.withLabels(sets).label(1)).isEqualTo(Label.ofClasses(1, 4));
    assertThatThrownBy(() -> source.withLabels(sets).withClassNames(List.of("a", "b")))
        .hasMessageContaining("class 4").hasMessageContaining("only 2 class names");
  }

  /** Class numbers are names, not sizes. */
  @Test
  void classNumbersMayBeLarge() {
    ArraySource source = ArraySource.of(new byte[3], 1, 1, 1).withLabels(Integer.MAX_VALUE, 1_000_000_000, 0);
    assertThat(source.label(0)).isEqualTo(Label.of(Integer.MAX_VALUE));
    assertThat(source.label(1)).isEqualTo(Label.of(1_000_000_000));
  }

  @Test
  void mistakesAreExplained() {
    assertThatThrownBy(() -> ArraySource.of(new byte[10], 1, 2, 3)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an array of 10 values holds no whole number of 1x2x3 images of 6 values");
    assertThatThrownBy(() -> ArraySource.of(new byte[10], 0, 2, 3)).hasMessageContaining("no image has the size 0x2x3");
    assertThatThrownBy(() -> ArraySource.of(new byte[][] {new byte[6], new byte[7]}, 1, 2, 3))
        .hasMessage("image 1 has 7 values; 1x2x3 are 6");
    assertThatThrownBy(() -> ArraySource.of(new byte[10], 65536, 65536, 3)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no array holds an image of 65536x65536x3");
    assertThatThrownBy(() -> ArraySource.of(new byte[][] {new byte[6], null}, 1, 2, 3)).hasMessage("image 1 is null");
    assertThatThrownBy(() -> ArraySource.of(new float[][] {null}, 1, 2, 3)).hasMessage("image 0 is null");
    Image sound = Image.of(new byte[6], 1, 2, 3);
    assertThatThrownBy(() -> ArraySource.of(Arrays.asList(sound, null))).hasMessage("image 1 is null");
    assertThatThrownBy(() -> ArraySource.of(List.of(sound, new Image().announce(8, 9, 3).named("cat.png", 7))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("image 1 of the list has no pixels; point it at some: cat.png (sample 7), 8x9x3 uint8");
    ArraySource source = ArraySource.of(new byte[12], 1, 2, 3);
    assertThatThrownBy(() -> source.withLabels(1)).hasMessage("there are 2 samples, but 1 labels");
    assertThatThrownBy(() -> source.withLabels(1, -1)).hasMessage("label 1 is -1; classes are numbered from 0");
    assertThatThrownBy(() -> source.withLabels(-5, -3)).hasMessage("label 0 is -5; classes are numbered from 0");
    assertThatThrownBy(() -> source.withLabels(Arrays.asList(Label.of(1), null))).hasMessage(
        "label 1 is null; write Label.none() for all samples, or give each a label of one kind");
    assertThatThrownBy(() -> source.withLabels(List.of(Label.of(1), Label.none())))
        .hasMessageContaining("of one kind").hasMessageContaining("None");
    assertThatThrownBy(() -> source.withLabels(0, 3).withClassNames(List.of("a", "b", "c")))
        .hasMessageContaining("class 3").hasMessageContaining("only 3 class names");
    assertThatThrownBy(() -> source.reader().read(2, new Image())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEmptyArrayIsAnEmptySource() {
    ArraySource source = ArraySource.of(new byte[0], 1, 2, 3).withLabels();
    assertThat(source.size()).isZero();
  }
}
