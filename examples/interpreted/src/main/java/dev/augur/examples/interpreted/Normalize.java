package dev.augur.examples.interpreted;

import dev.augur.TensorSpec;

/** {@code @Normalize}, the last operation: scales each channel and stores the float32 planes of the output. */
public final class Normalize implements Operation {
  private final float[] scale = new float[Picture.CHANNELS];
  private final float[] shift = new float[Picture.CHANNELS];

  /** The scale and shift of an output. */
  public Normalize(TensorSpec output) {
    for (int c = 0; c < Picture.CHANNELS; c++) {
      scale[c] = (float) (double) output.scale().get(c);
      shift[c] = (float) (double) output.shift().get(c);
    }
  }

  @Override
  public boolean acts(double[] draws) {
    return true;
  }

  @Override
  public void run(Picture picture, double[] draws, boolean vector) {
    int height = picture.height();
    int width = picture.width();
    long planeBytes = (long) Float.BYTES * height * width;
    picture.read();
    int rows = Picture.joins(width) ? 1 : height;
    int columns = height * width / rows;
    for (int y = 0; y < rows; y++) {
      picture.readRow(y);
      long at = picture.outAt + (long) Float.BYTES * columns * y;
      if (vector) {
        StoreRowsVector.normalize(picture, columns, at, planeBytes, scale, shift);
      } else {
        StoreRows.normalize(picture, 0, columns, at, planeBytes, scale, shift);
      }
    }
  }
}
