package dev.augur.support.stencil;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Image;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.Level;
import dev.augur.support.pixel.PixelRow;
import dev.augur.support.pixel.PlaneReader;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.RowFloats;
import dev.augur.support.warp.Warp;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Stencils on interleaved bytes against the same stencils on planes of floats, rounded. */
class ByteRowsTest {
  private static final int[][] SIZES = {{1, 1}, {9, 4}, {13, 13}, {41, 20}, {64, 33}, {7, 97}};

  @Test
  void blurOfBytesIsTheRoundedBlur() {
    for (int[] size : SIZES) {
      for (int channels : new int[] {1, 3}) {
        for (double sigma : new double[] {0, 0.2, 0.5, 0.8, 1, 1.4, 1.6, 1.9, 2.2, 2.5, 3, 4, 20}) {
          for (boolean vector : new boolean[] {false, true}) {
            Image image = image(size[0], size[1], channels);
            Blur blur = new Blur();
            ByteRows rows = open(image, Blur.rows(sigma), false, vector);
            blur.open(rows.planes, sigma, vector);
            Blur expected = new Blur();
            Planes planes = planes(image);
            expected.open(planes, sigma, false);
            for (int y = 0; y < size[0]; y++) {
              rows.make(blur.end(y));
              byte[] row = new byte[channels * size[1] + PixelRow.SLACK];
              blur.store(y, row, 0);
              expected.load(y);
              assertRow(row, expected.row, planes,
                  "%dx%dx%d sigma %s row %d vector %s".formatted(size[0], size[1], channels, sigma, y, vector));
            }
          }
        }
      }
    }
  }

  @Test
  void sharpenOfBytesIsTheRoundedSharpen() {
    for (int[] size : SIZES) {
      for (int channels : new int[] {1, 3}) {
        for (boolean vector : new boolean[] {false, true}) {
          assertSharpened(image(size[0], size[1], channels), 0.4, vector);
          assertSharpened(image(size[0], size[1], channels), 0, vector);
        }
      }
    }
  }

  private static void assertSharpened(Image image, double amount, boolean vector) {
    Convolve3 sharpen = new Convolve3();
    ByteRows rows = open(image, Convolve3.ROWS, true, vector);
    sharpen.openSharpen(rows.planes, amount, 0.8, vector);
    Convolve3 expected = new Convolve3();
    Planes planes = planes(image);
    expected.openSharpen(planes, amount, 0.8, false);
    for (int y = 0; y < image.height(); y++) {
      rows.make(sharpen.end(y));
      byte[] row = new byte[image.channels() * image.width() + PixelRow.SLACK];
      sharpen.store(y, row, 0);
      expected.load(y);
      assertRow(row, expected.row, planes, "%s sharpened by %s, row %d, vector %s".formatted(image, amount, y, vector));
    }
  }

  private static ByteRows open(Image image, int count, boolean floats, boolean vector) {
    Warp warp = new Warp(image.channels(), Interpolation.BILINEAR, Border.CONSTANT, new float[image.channels()]);
    warp.begin(image.height(), image.width());
    warp.open(image, vector);
    ByteRows rows = new ByteRows();
    rows.open(warp, count, floats, vector);
    return rows;
  }

  private static Image image(int height, int width, int channels) {
    byte[] bytes = new byte[height * width * channels];
    new Random(height + width).nextBytes(bytes);
    return Image.of(bytes, height, width, channels);
  }

  private static Planes planes(Image image) {
    Planes planes = new Planes();
    new PlaneReader().read(image, 0, 0, image.height(), image.width(), planes);
    return planes;
  }

  private static void assertRow(byte[] row, RowFloats expected, Planes planes, String what) {
    for (int x = 0; x < planes.width; x++) {
      for (int c = 0; c < planes.channels; c++) {
        assertThat(row[x * planes.channels + c] & 255).as("%s column %d channel %d", what, x, c)
            .isEqualTo(Level.of(expected.data[expected.at + c * expected.step + x], 1));
      }
    }
  }
}
