package dev.augur.support.warp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Image;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.SamplePlanes;
import dev.augur.support.pixel.TestPixels;
import dev.augur.support.resize.Antialias;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filtered picture that is only cropped and mirrored then has the bits of the whole filtered picture's pixels. */
class FilteredRowsTest {
  private static final int TRIALS = 300;

  private final Random random = new Random(53);

  /** Output pixel (y, x) is the resized pixel (rowStep y + row, columnStep x + column). */
  private int row;

  private int column;
  private int rowStep;
  private int columnStep;

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4})
  void rowsAreThoseOfTheWholePicture(int channels) {
    for (int trial = 0; trial < TRIALS; trial++) {
      boolean vector = random.nextBoolean();
      int height = 2 + random.nextInt(70);
      int width = 2 + random.nextInt(120);
      Image image = new TestPixels(random, height, width, channels).image();
      int toHeight = 1 + random.nextInt(height - 1);
      int toWidth = 1 + random.nextInt(width + 20);
      Planes whole = new Planes();
      new Antialias().resize(image, 0, 0, height, width, toHeight, toWidth, whole, !vector);

      Warp warp = new Warp(channels, Interpolation.BILINEAR, Border.CONSTANT, new float[channels]);
      warp.begin(height, width);
      warp.steps().resize(toHeight, toWidth, true);
      keep(warp);
      warp.open(image, vector);
      assertRows(warp, whole, channels);
    }
  }

  /** Some crops and mirrors, and what they do to positions. */
  private void keep(Warp warp) {
    row = 0;
    column = 0;
    rowStep = 1;
    columnStep = 1;
    for (int i = 0; i < 3; i++) {
      switch (random.nextInt(4)) {
        case 0 -> {
          column += columnStep * (warp.width() - 1);
          columnStep = -columnStep;
          warp.steps().flipHorizontal();
        }
        case 1 -> {
          row += rowStep * (warp.height() - 1);
          rowStep = -rowStep;
          warp.steps().flipVertical();
        }
        case 2 -> {
          int top = random.nextInt(warp.height());
          int left = random.nextInt(warp.width());
          row += rowStep * top;
          column += columnStep * left;
          warp.steps().crop(top, left, 1 + random.nextInt(warp.height() - top), 1 + random.nextInt(warp.width() - left));
        }
        default -> { }
      }
    }
  }

  private void assertRows(Warp warp, Planes whole, int channels) {
    for (int y = 0; y < warp.height(); y++) {
      assertThat(warp.load(y)).isEqualTo(Warp.ROWS);
      for (int x = 0; x < warp.width(); x++) {
        for (int c = 0; c < channels; c++) {
          assertThat(warp.row.data[warp.row.at + c * warp.row.step + x])
              .as("channel %s of column %s of row %s", c, x, y)
              .isEqualTo(SamplePlanes.at(whole, c, rowStep * y + row, columnStep * x + column));
        }
      }
    }
  }
}
