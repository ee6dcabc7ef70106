package dev.augur.support.warp;

import dev.augur.Image;
import dev.augur.support.pixel.Planes;

/** Where the pixels lie that a warp reads: an interleaved 8-bit image, or float planes. */
final class PixelSource {
  /** The 8-bit pixels; null for planes. */
  byte[] bytes;

  /** The float pixels; null for an 8-bit image. */
  Planes planes;

  int height;
  int width;
  int channels;

  /** Index of the first value of pixel (0, 0). */
  int start;

  /** From one row to the next. */
  int rowStep;

  /** From one column to the next. */
  int columnStep;

  void set(Image image) {
    bytes = image.bytes();
    planes = null;
    height = image.height();
    width = image.width();
    channels = image.channels();
    start = image.offset();
    rowStep = image.rowStride();
    columnStep = channels;
  }

  void set(Planes pixels) {
    bytes = null;
    planes = pixels;
    height = pixels.height;
    width = pixels.width;
    channels = pixels.channels;
    start = 0;
    rowStep = pixels.stride;
    columnStep = pixels.pixelStep;
  }

  int offset(int column, int row) {
    return start + row * rowStep + column * columnStep;
  }
}
