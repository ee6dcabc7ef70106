package dev.augur.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Demand;
import dev.augur.Image;
import dev.augur.PixelType;
import dev.augur.SourceSpec;
import org.junit.jupiter.api.Test;

/** What a source of 8-bit images gives to pipelines that want something else. */
class FittingReaderTest {

  private static Image fitted(Image image, int channels, PixelType type, double maximum) {
    Image into = new Image();
    ImageSource.Reader reader = (index, view) ->
        view.point(image.bytes(), image.offset(), image.rowStride(), image.height(), image.width(), image.channels());
    new FittingReader(reader, new SourceSpec(0, 0, channels, type, maximum)).read(0, into);
    return into.copy();
  }

  private static Image fitted(Image image, int channels) {
    return fitted(image, channels, PixelType.UINT8, 255);
  }

  @Test
  void greyIsRepeated() {
    Image grey = Image.of(new byte[] {100, 7}, 1, 2, 1);
    assertThat(fitted(grey, 3).bytes()).containsExactly(100, 100, 100, 7, 7, 7);
    assertThat(fitted(grey, 4).bytes()).containsExactly(100, 100, 100, -1, 7, 7, 7, -1);
    assertThat(fitted(grey, 1).bytes()).containsExactly(100, 7);
  }

  @Test
  void colourBecomesGreyAsPillowDoes() {
    byte[] colours = {(byte) 255, 0, 0, 0, (byte) 255, 0, 0, 0, (byte) 255, 10, 20, 30};
    assertThat(fitted(Image.of(colours, 2, 2, 3), 1).bytes()).containsExactly(76, (byte) 150, 29, 18);
  }

  @Test
  void alphaIsDroppedOrAdded() {
    Image rgba = Image.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, 2, 1, 4);
    assertThat(fitted(rgba, 3).bytes()).containsExactly(1, 2, 3, 5, 6, 7);
    assertThat(fitted(rgba, 1).bytes()).containsExactly(2, 6);
    assertThat(fitted(Image.of(new byte[] {1, 2, 3}, 1, 1, 3), 4).bytes()).containsExactly(1, 2, 3, -1);
  }

  @Test
  void stridesAndOffsetsAreRespected() {
    byte[] pixels = {9, 9, 1, 2, 9, 9, 3, 4};
    Image view = new Image().point(pixels, 2, 4, 2, 2, 1);
    assertThat(fitted(view, 3).bytes()).containsExactly(1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4);
    assertThat(fitted(view, 1, PixelType.FLOAT32, 255).floats()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void floatPipelinesGetTheirMaximum() {
    Image grey = Image.of(new byte[] {0, 51, (byte) 255}, 1, 3, 1);
    assertThat(fitted(grey, 1, PixelType.FLOAT32, 1).floats()).containsExactly(0, 0.2f, 1);
    assertThat(fitted(grey, 3, PixelType.FLOAT32, 10).floats()).containsExactly(0, 0, 0, 2, 2, 2, 10, 10, 10);
  }

  @Test
  void channelCountsWithoutMeaningAreLeftForThePipelineToRefuse() {
    Image two = Image.of(new byte[] {1, 2}, 1, 1, 2);
    assertThat(fitted(two, 3).channels()).isEqualTo(2);
  }

  @Test
  void anImageWithoutPixelsIsLeftForTheReadersUserToRefuse() {
    ImageSource.Reader reader = (index, view) -> view.announce(2, 2, 1);
    Image into = new Image();
    new FittingReader(reader, new SourceSpec(0, 0, 3, PixelType.FLOAT32, 1)).read(0, into);
    assertThat(into.hasPixels()).isFalse();
  }

  /** The upper half of a picture of 4 x 6 pixels, reduced to a half, where that is all that is asked for. */
  private static final class Parts implements ImageSource.Reader {
    @Override
    public void read(long index, Image into) {
      into.point(new byte[24], 0, 6, 4, 6, 1);
    }

    @Override
    public void read(long index, Image into, Demand demand) {
      if (demand.shrink(4, 6) == 2 && demand.rows(4, 6) == 2) {
        into.pointTop(new byte[] {0, 7, 8, 9}, 1, 3, 1, 4, 6, 1, 2);
      } else {
        read(index, into);
      }
    }
  }

  @Test
  void bytesAreFittedInTheSizeThatWasDemanded() {
    Demand half = new Demand() {
      @Override
      public double shrink(int height, int width) {
        return 2;
      }

      @Override
      public int rows(int height, int width) {
        return 2;
      }
    };
    Image into = new Image();
    new FittingReader(new Parts(), new SourceSpec(0, 0, 3, PixelType.UINT8, 255)).read(0, into, half);
    assertThat(into).hasToString("image, 4x6x3 uint8");
    assertThat(into.rows()).isEqualTo(1);
    assertThat(into.reduction()).isEqualTo(2);
    assertThat(into.copy().bytes()).containsExactly(7, 7, 7, 8, 8, 8, 9, 9, 9);
    new FittingReader(new Parts(), new SourceSpec(0, 0, 3, PixelType.FLOAT32, 1)).read(0, into, half);
    assertThat(into.isWhole()).as("no pipeline takes a part of a float picture").isTrue();
    assertThat(into.reduction()).isEqualTo(1);
  }
}
