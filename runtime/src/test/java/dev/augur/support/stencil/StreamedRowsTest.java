package dev.augur.support.stencil;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.SamplePlanes;
import org.junit.jupiter.api.Test;

/** Stencils on a ring of rows, each made when the stencil says that it is needed, against the whole image. */
class StreamedRowsTest {
  private static final int[][] SIZES = {{1, 1}, {9, 4}, {13, 13}, {41, 20}, {64, 33}, {97, 5}};

  @Test
  void blurNeedsNoMoreThanItsRows() {
    for (int[] size : SIZES) {
      for (int channels : new int[] {1, 3, 4}) {
        for (double sigma : new double[] {0, 0.2, 0.5, 1, 1.4, 1.9, 2.2, 3}) {
          for (boolean vector : new boolean[] {false, true}) {
            Planes whole = SamplePlanes.random(channels, size[0], size[1]);
            Planes ring = ring(whole, Blur.rows(sigma));
            Blur expected = new Blur();
            Blur streamed = new Blur();
            expected.open(whole, sigma, vector);
            streamed.open(ring, sigma, vector);
            int made = 0;
            for (int y = 0; y < whole.height; y++) {
              made = make(whole, ring, made, streamed.end(y));
              expected.load(y);
              streamed.load(y);
              for (int c = 0; c < channels; c++) {
                assertThat(row(streamed.row.data, streamed.row.at + c * streamed.row.step, whole.width))
                    .as("%dx%d sigma %s row %d", whole.height, whole.width, sigma, y)
                    .isEqualTo(row(expected.row.data, expected.row.at + c * expected.row.step, whole.width));
              }
            }
          }
        }
      }
    }
  }

  @Test
  void sharpenNeedsNoMoreThanItsRows() {
    for (int[] size : SIZES) {
      for (int channels : new int[] {1, 3, 4}) {
        for (double amount : new double[] {0, 0.4}) {
          for (boolean vector : new boolean[] {false, true}) {
            Planes whole = SamplePlanes.random(channels, size[0], size[1]);
            Planes ring = ring(whole, Convolve3.ROWS);
            Convolve3 expected = new Convolve3();
            Convolve3 streamed = new Convolve3();
            expected.openSharpen(whole, amount, 1, vector);
            streamed.openSharpen(ring, amount, 1, vector);
            int made = 0;
            for (int y = 0; y < whole.height; y++) {
              made = make(whole, ring, made, streamed.end(y));
              expected.load(y);
              streamed.load(y);
              for (int c = 0; c < channels; c++) {
                assertThat(row(streamed.row.data, streamed.row.at + c * streamed.row.step, whole.width))
                    .as("%dx%d row %d", whole.height, whole.width, y)
                    .isEqualTo(row(expected.row.data, expected.row.at + c * expected.row.step, whole.width));
              }
            }
          }
        }
      }
    }
  }

  private static Planes ring(Planes whole, int rows) {
    Planes ring = new Planes();
    ring.ring(whole.channels, whole.height, whole.width, rows);
    return ring;
  }

  private static int make(Planes whole, Planes ring, int made, int end) {
    for (int y = made; y < end; y++) {
      for (int c = 0; c < whole.channels; c++) {
        System.arraycopy(whole.data, whole.row(c, y), ring.data, ring.row(c, y), whole.width);
      }
    }
    return Math.max(made, end);
  }

  private static float[] row(float[] data, int at, int width) {
    float[] row = new float[width];
    System.arraycopy(data, at, row, 0, width);
    return row;
  }
}
