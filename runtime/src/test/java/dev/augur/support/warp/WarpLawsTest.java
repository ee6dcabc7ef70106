package dev.augur.support.warp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Image;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.TestPixels;
import dev.augur.support.resize.Antialias;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Laws that hold byte for byte. */
class WarpLawsTest {
  private static final float[] FILL = {7, 130, 250};
  private final TestPixels pixels = new TestPixels(new Random(5), 33, 45, 3);

  private double[][][] render(Border border, Consumer<Steps> steps) {
    return render(pixels.image(), Interpolation.BILINEAR, border, steps);
  }

  private static double[][][] render(Image image, Interpolation interpolation, Border border, Consumer<Steps> steps) {
    Warp warp = new Warp(3, interpolation, border, FILL);
    warp.begin(image.height(), image.width());
    steps.accept(warp.steps());
    warp.open(image, false);
    double[][][] scalar = WarpRows.render(warp, 3, FILL);
    warp.open(image, true);
    assertThat(WarpRows.render(warp, 3, FILL)).isDeepEqualTo(scalar);
    return scalar;
  }

  @Test
  void nothingIsTheImage() {
    assertThat(render(Border.CONSTANT, w -> { })).isDeepEqualTo(pixels.values());
  }

  @Test
  void flippedTwiceIsTheImage() {
    assertThat(render(Border.CONSTANT, w -> {
      w.flipHorizontal();
      w.flipVertical();
      w.flipHorizontal();
      w.flipVertical();
    })).isDeepEqualTo(pixels.values());
  }

  @Test
  void fourQuarterTurnsAreNone() {
    assertThat(render(Border.CONSTANT, w -> {
      for (int i = 0; i < 4; i++) {
        w.quarterTurns(1);
      }
    })).isDeepEqualTo(pixels.values());
  }

  @Test
  void aQuarterTurnBringsTheRightSideUp() {
    double[][][] turned = render(Border.CONSTANT, w -> w.quarterTurns(1));
    assertThat(turned[0][0]).isEqualTo(pixels.values()[0][44]);
    assertThat(turned[44][0]).isEqualTo(pixels.values()[0][0]);
  }

  @ParameterizedTest
  @EnumSource
  void cropUndoesPad(Border border) {
    assertThat(render(border, w -> {
      w.pad(3, 50, 2, 4);
      w.crop(3, 50, 33, 45);
    })).isDeepEqualTo(pixels.values());
  }

  @ParameterizedTest
  @EnumSource
  void turnsAndMovesThatCancelCopyExactly(Border border) {
    assertThat(render(border, w -> {
      w.rotate(33);
      w.scale(1.7, 0.6);
      w.scale(1 / 1.7, 1 / 0.6);
      w.rotate(-33);
      w.translate(0.3, -8);
      w.translate(-0.3, 8);
    })).isDeepEqualTo(pixels.values());
  }

  @Test
  void aRotationByRightAnglesOfASquareCopies() {
    Image square = Image.of(pixels.image().copy().bytes(), 33, 33, 3);
    double[][][] rotated = render(square, Interpolation.BICUBIC, Border.CONSTANT, w -> w.rotate(90));
    assertThat(rotated)
        .isDeepEqualTo(render(square, Interpolation.BICUBIC, Border.CONSTANT, w -> w.quarterTurns(1)));
  }

  @Test
  void wholePixelMovesCopyAndFill() {
    double[][][] moved = render(Border.CONSTANT, w -> w.translate(2, 1));
    assertThat(moved[1][2]).isEqualTo(pixels.values()[0][0]);
    assertThat(moved[1][1]).containsExactly(7, 130, 250);
    assertThat(moved[0][2]).containsExactly(7, 130, 250);
  }

  @Test
  void stepsThatActOnNothingChangeNoByte() {
    Consumer<Steps> acting = w -> {
      w.crop(2, 3, 28, 40);
      w.flipHorizontal();
      w.rotate(12);
    };
    assertThat(render(Border.REFLECT_101, w -> {
      w.rotate(0);
      w.translate(0, 0);
      acting.accept(w);
      w.scale(1, 1);
      w.shear(0, 0);
      w.perspective(0, 0, 0, 0, 0, 0, 0, 0);
      w.elastic(9, 4, 0);
    })).isDeepEqualTo(render(Border.REFLECT_101, acting));
  }

  @Test
  void whatACropRemovedNeverComesBack() {
    byte[] pixels = new byte[20 * 20 * 3];
    Arrays.fill(pixels, 60, pixels.length, (byte) 200);
    Image marked = Image.of(pixels, 20, 20, 3);
    for (Border border : Border.values()) {
      double[][][] rotated = render(marked, Interpolation.BILINEAR, border, w -> {
        w.crop(1, 0, 19, 20);
        w.rotate(31);
      });
      double least = border == Border.CONSTANT ? 7 : 200;
      assertThat(rotated).satisfies(rows -> {
        for (double[][] row : rows) {
          for (double[] pixel : row) {
            assertThat(pixel[0]).isGreaterThanOrEqualTo(least);
          }
        }
      });
    }
  }

  /** Rows that lie above the frame show its last pixels, behind which an image's array may end. */
  @ParameterizedTest
  @EnumSource
  void whatIsMirroredFromFarAwayIsReadWithinTheArray(Border border) {
    byte[] bytes = new byte[32 * 32 * 3];
    new Random(7).nextBytes(bytes);
    Image image = Image.of(bytes, 32, 32, 3);
    for (int down = -66; down <= 66; down++) {
      double dy = down;
      for (double shear : new double[] {0.5, -20}) {
        Consumer<Steps> far = w -> w.affine(0, 1, 1, 0, dy, 0, shear);
        render(image, Interpolation.NEAREST, border, far);
        double[][][] rows = render(image, Interpolation.BILINEAR, border, far);
        assertThat(renderBands(image, border, far)).as("%s px down", dy).isDeepEqualTo(rows);
      }
    }
  }

  private static double[][][] renderBands(Image image, Border border, Consumer<Steps> steps) {
    Warp warp = new Warp(3, Interpolation.BILINEAR, border, FILL);
    warp.begin(image.height(), image.width());
    steps.accept(warp.steps());
    warp.open(image, true);
    return WarpRows.renderBands(warp, 3, FILL);
  }

  @Test
  void fractionalFillsRoundInCopies() {
    Warp warp = new Warp(1, Interpolation.BILINEAR, Border.CONSTANT, new float[] {100.6f});
    warp.begin(1, 1);
    warp.steps().pad(0, 1, 0, 0);
    warp.open(Image.of(new byte[] {5}, 1, 1, 1), false);
    assertThat(warp.load(0)).isEqualTo(Warp.PIXELS);
    assertThat(warp.pixels[warp.pixelsAt]).isEqualTo((byte) 101);
    assertThat(warp.pixels[warp.pixelsAt + 1]).isEqualTo((byte) 5);
  }

  @Test
  void wrapCannotContinueAResampledFrame() {
    Warp warp = new Warp(3, Interpolation.BILINEAR, Border.WRAP, FILL);
    warp.begin(33, 45);
    warp.steps().resize(20, 20, false);
    warp.steps().rotate(30);
    warp.open(pixels.image(), false);
    assertThatThrownBy(() -> warp.load(0)).isInstanceOf(IllegalStateException.class).hasMessageContaining("WRAP");
  }

  @Test
  void antialiasedShrinkIsTheFilter() {
    Antialias antialias = new Antialias();
    Planes expected = new Planes();
    antialias.resize(pixels.image(), 3, 4, 27, 36, 11, 13, expected, false);
    double[][][] shrunk = render(Border.CONSTANT, w -> {
      w.crop(3, 4, 27, 36);
      w.resize(11, 13, true);
    });
    assertThat(shrunk).isDeepEqualTo(values(expected));
  }

  @Test
  void filteringCommutesWithTurns() {
    Consumer<Steps> before = w -> {
      w.quarterTurns(1);
      w.flipHorizontal();
      w.resize(13, 11, true);
      w.rotate(20);
    };
    Consumer<Steps> after = w -> {
      w.resize(11, 13, true);
      w.quarterTurns(1);
      w.flipHorizontal();
      w.rotate(20);
    };
    assertThat(render(Border.REFLECT, before)).isDeepEqualTo(render(Border.REFLECT, after));
  }

  @Test
  void aRotatedPictureIsRenderedBeforeItIsFiltered() {
    Consumer<Steps> rotated = w -> {
      w.pad(1, 2, 3, 4);
      w.rotate(17);
    };
    double[][][] picture = render(Border.CONSTANT, rotated);
    Planes planes = planes(picture);
    Planes filtered = new Planes();
    new Antialias().resize(planes, 0, 0, planes.height, planes.width, 15, 60, filtered, false);
    double[][][] actual = render(Border.CONSTANT, w -> {
      rotated.accept(w);
      w.resize(15, 60, true);
      w.flipVertical();
      w.crop(0, 1, 15, 50);
    });
    double[][][] expected = values(filtered);
    for (int y = 0; y < 15; y++) {
      for (int x = 0; x < 50; x++) {
        assertThat(actual[y][x]).containsExactly(expected[14 - y][x + 1], Offset.offset(1e-3));
      }
    }
  }

  @Test
  void withoutAShrinkAntialiasingIsPlainResizing() {
    assertThat(render(Border.CONSTANT, w -> w.resize(40, 50, true)))
        .isDeepEqualTo(render(Border.CONSTANT, w -> w.resize(40, 50, false)));
  }

  @Test
  void filtersTwice() {
    double[][][] once = render(Border.CONSTANT, w -> w.resize(20, 30, true));
    Planes planes = planes(once);
    Planes expected = new Planes();
    new Antialias().resize(planes, 2, 1, 18, 20, 9, 8, expected, false);
    assertThat(render(Border.CONSTANT, w -> {
      w.resize(20, 30, true);
      w.crop(2, 1, 18, 20);
      w.resize(9, 8, true);
    })).isDeepEqualTo(values(expected));
  }

  @Test
  void aFilteredPictureIsSampledAsItsPlanes() {
    Planes filtered = new Planes();
    new Antialias().resize(pixels.image(), 0, 0, 33, 45, 15, 21, filtered, false);
    Consumer<Steps> rotated = w -> w.rotate(-31);
    assertThat(render(Border.REFLECT, w -> {
      w.resize(15, 21, true);
      rotated.accept(w);
    })).isDeepEqualTo(render(filtered, Border.REFLECT, rotated));
  }

  @Test
  void aFloatImageIsSampledAsItsPlanes() {
    Consumer<Steps> rotated = w -> w.rotate(9);
    assertThat(render(floats(), Interpolation.BILINEAR, Border.CONSTANT, rotated))
        .isDeepEqualTo(render(pixels.planes(), Border.CONSTANT, rotated));
  }

  @Test
  void aFloatImageNamesWhatIsNotFinite() {
    Image image = floats().named("cat.exr", 4);
    image.floats()[(7 * 45 + 8) * 3 + 2] = Float.NaN;
    Warp warp = new Warp(3, Interpolation.BILINEAR, Border.CONSTANT, FILL);
    warp.begin(33, 45);
    warp.steps().rotate(9);
    for (boolean vector : new boolean[] {false, true}) {
      assertThatThrownBy(() -> warp.open(image, vector))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("cat.exr")
          .hasMessageContaining("NaN at row 7, column 8, channel 2");
    }
  }

  private Image floats() {
    double[][][] levels = pixels.values();
    float[] values = new float[33 * 45 * 3];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) levels[i / 3 / 45][i / 3 % 45][i % 3];
    }
    return new Image().point(values, 0, 45 * 3, 33, 45, 3);
  }

  private static double[][][] render(Planes planes, Border border, Consumer<Steps> steps) {
    Warp warp = new Warp(3, Interpolation.BILINEAR, border, FILL);
    warp.begin(planes.height, planes.width);
    steps.accept(warp.steps());
    warp.open(planes, false);
    return WarpRows.render(warp, 3, FILL);
  }

  private static Planes planes(double[][][] values) {
    Planes planes = new Planes();
    planes.reshape(values[0][0].length, values.length, values[0].length);
    for (int y = 0; y < planes.height; y++) {
      for (int x = 0; x < planes.width; x++) {
        for (int c = 0; c < planes.channels; c++) {
          planes.data[planes.row(c, y) + x] = (float) values[y][x][c];
        }
      }
    }
    return planes;
  }

  private static double[][][] values(Planes planes) {
    double[][][] values = new double[planes.height][planes.width][planes.channels];
    for (int y = 0; y < planes.height; y++) {
      for (int x = 0; x < planes.width; x++) {
        for (int c = 0; c < planes.channels; c++) {
          values[y][x][c] = planes.data[planes.row(c, y) + x];
        }
      }
    }
    return values;
  }
}
