package dev.augur.data.decode;

import dev.augur.Image;

/**
 * The pixels that a file is decoded into, reused from file to file. Decoders hand over stored rows as {@link Argb}
 * pixels; the canvas turns them upright and keeps the channels that were asked for.
 */
final class Canvas {
  private byte[] pixels = new byte[0];
  private int[] row = new int[0];
  private int channels;
  private int storedWidth;
  private int height;
  private int width;
  private int first;
  private int alongRow;
  private int alongColumn;
  private boolean upright;
  private int reduction;
  private int wholeHeight;
  private int wholeWidth;

  /** Starts an image with the size that the file stores. */
  void begin(int storedHeight, int storedWidth, int channels, Orientation orientation) {
    this.storedWidth = storedWidth;
    this.channels = channels;
    height = orientation.uprightHeight(storedHeight, storedWidth);
    width = orientation.uprightWidth(storedHeight, storedWidth);
    first = orientation.first(height, width) * channels;
    alongRow = orientation.alongRow(width) * channels;
    alongColumn = orientation.alongColumn(width) * channels;
    belongsTo(height, width, 1);
    upright = orientation == Orientation.UPRIGHT;
    int values = height * width * channels;
    if (pixels.length < values) {
      pixels = new byte[0]; // lets go of the old array first: both together might not fit
      pixels = new byte[values];
    }
    if (row.length < storedWidth) {
      row = new int[storedWidth];
    }
  }

  /** Says that the image which was begun is the top of a picture of this size, upright, all of it or not, reduced. */
  void belongsTo(int wholeHeight, int wholeWidth, int denominator) {
    this.wholeHeight = wholeHeight;
    this.wholeWidth = wholeWidth;
    reduction = denominator;
  }

  /** Whether decoded samples, so many a pixel, can be written to {@link #pixels} as they are stored. */
  boolean takesAsStored(int samples) {
    return upright && channels == samples;
  }

  /** The image's pixels, followed by remains of others. */
  byte[] pixels() {
    return pixels;
  }

  /** The row to fill before {@link #put}. */
  int[] row() {
    return row;
  }

  /** Takes over stored row {@code y}. */
  void put(int y) {
    int at = first + y * alongColumn;
    switch (channels) {
      case 1 -> putGrey(at);
      case 3 -> putColour(at);
      default -> putColourAndAlpha(at);
    }
  }

  private void putGrey(int at) {
    for (int x = 0; x < storedWidth; x++, at += alongRow) {
      pixels[at] = (byte) Grey.of(row[x]);
    }
  }

  private void putColour(int at) {
    for (int x = 0; x < storedWidth; x++, at += alongRow) {
      int argb = row[x];
      pixels[at] = (byte) (argb >> 16);
      pixels[at + 1] = (byte) (argb >> 8);
      pixels[at + 2] = (byte) argb;
    }
  }

  private void putColourAndAlpha(int at) {
    for (int x = 0; x < storedWidth; x++, at += alongRow) {
      int argb = row[x];
      pixels[at] = (byte) (argb >> 16);
      pixels[at + 1] = (byte) (argb >> 8);
      pixels[at + 2] = (byte) argb;
      pixels[at + 3] = (byte) (argb >>> 24);
    }
  }

  /** Points a view at the finished image. */
  void show(Image into) {
    into.pointTop(pixels, 0, width * channels, height, wholeHeight, wholeWidth, channels, reduction);
  }
}
