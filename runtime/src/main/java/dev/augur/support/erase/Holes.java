package dev.augur.support.erase;

import dev.augur.support.pixel.Level;
import dev.augur.support.pixel.RowFloats;
import dev.augur.support.random.Mix;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * Rectangular holes of one image, and what fills them.
 *
 * <p>Owned by one worker; not thread-safe. Allocates only when a hole in bytes is wider than all before.
 */
public final class Holes {
  private static final int DRAWS_PER_HOLE = 4;
  private static final int HEIGHT = 0;
  private static final int WIDTH = 1;
  private static final int ROW = 2;
  private static final int COLUMN = 3;
  private static final int COLUMN_STEP = 0x9E3779B9;
  private static final float NOISE_UNIT = 0x1p-24f;

  private final int[] tops;
  private final int[] lefts;
  private final int[] bottoms;
  private final int[] rights;
  private int count;
  private byte[] line = new byte[0];

  /**
   * Room for holes.
   *
   * @param capacity how many holes an image has at most
   */
  public Holes(int capacity) {
    tops = new int[capacity];
    lefts = new int[capacity];
    bottoms = new int[capacity];
    rights = new int[capacity];
  }

  /** Removes all holes. */
  public void clear() {
    count = 0;
  }

  /** How many holes there are. */
  int count() {
    return count;
  }

  /**
   * Adds a hole, which must lie inside the image.
   *
   * @param top its first row
   * @param left its first column
   * @param height rows, at least 1
   * @param width columns, at least 1
   * @throws IllegalArgumentException if it starts before the image or has no pixels
   * @throws IllegalStateException if all holes are taken
   */
  void add(int top, int left, int height, int width) {
    if (top < 0 || left < 0 || height < 1 || width < 1) {
      throw new IllegalArgumentException(
          "a hole of " + height + "x" + width + " at row " + top + ", column " + left + " does not lie in an image");
    }
    if (count == tops.length) {
      throw new IllegalStateException("there is room for " + count + " holes; construct Holes with a larger capacity");
    }
    tops[count] = top;
    lefts[count] = left;
    bottoms[count] = top + height;
    rights[count] = left + width;
    count++;
  }

  /**
   * Replaces all holes by drawn ones. Hole i draws parameters 4 i to 4 i + 3 of the operation: the fractions of height
   * and width, uniform; then where it lies. A side is its fraction of the image's side, rounded half up, at least one
   * pixel and at most the image. Without {@code clip} the hole lies inside the image, all places alike; with it the
   * hole's centre is a pixel of the image, all alike, {@code side / 2} pixels before it belong to the hole, and what
   * lies outside is cut off.
   *
   * @param key the sample's key
   * @param operation the operation's id
   * @param height rows of the image
   * @param width columns of the image
   * @param count how many holes
   * @param minHeight least fraction of the image's height, 0 to 1
   * @param maxHeight largest fraction of the image's height, 0 to 1
   * @param minWidth least fraction of the image's width, 0 to 1
   * @param maxWidth largest fraction of the image's width, 0 to 1
   * @throws IllegalStateException if there is no room for so many
   */
  public void draw(long key, long operation, int height, int width, int count, double minHeight, double maxHeight,
      double minWidth, double maxWidth, boolean clip) {
    clear();
    for (int hole = 0; hole < count; hole++) {
      long parameter = (long) hole * DRAWS_PER_HOLE;
      int rows = side(Mix.uniform(key, operation, parameter + HEIGHT, minHeight, maxHeight), height);
      int columns = side(Mix.uniform(key, operation, parameter + WIDTH, minWidth, maxWidth), width);
      int top = start(Mix.bits(key, operation, parameter + ROW), rows, height, clip);
      int left = start(Mix.bits(key, operation, parameter + COLUMN), columns, width, clip);
      int bottom = Math.min(height, top + rows);
      int right = Math.min(width, left + columns);
      add(Math.max(0, top), Math.max(0, left), bottom - Math.max(0, top), right - Math.max(0, left));
    }
  }

  private static int side(double fraction, int length) {
    return Math.clamp((long) Math.floor(fraction * length + 0.5), 1, length);
  }

  private static int start(long bits, int side, int length, boolean clip) {
    int places = clip ? length : length - side + 1;
    int place = (int) Math.unsignedMultiplyHigh(bits, places);
    return clip ? place - side / 2 : place;
  }

  /**
   * Fills the holes of a row.
   *
   * @param y which row of the image it is
   * @param channels how many channels are erased, from the first
   * @param fill one value per channel, in the image's units
   */
  public void erase(RowFloats row, int y, int channels, float[] fill) {
    for (int hole = 0; hole < count; hole++) {
      if (y >= tops[hole] && y < bottoms[hole]) {
        for (int channel = 0; channel < channels; channel++) {
          int start = row.at + channel * row.step;
          Arrays.fill(row.data, start + lefts[hole], start + rights[hole], fill[channel]);
        }
      }
    }
  }

  /**
   * Fills the holes of an image of interleaved bytes, whose full intensity is 255.
   *
   * @param out the tensor; the image begins at {@code offset}
   * @param width columns of the image
   * @param channels bytes of a pixel
   * @param fill one value for each channel that is erased, from the first; rounded half to even, clamped
   */
  public void erase(MemorySegment out, long offset, int width, int channels, float[] fill) {
    for (int hole = 0; hole < count; hole++) {
      int bytes = (rights[hole] - lefts[hole]) * channels;
      reserve(bytes);
      for (int y = tops[hole]; y < bottoms[hole]; y++) {
        long row = offset + ((long) y * width + lefts[hole]) * channels;
        if (fill.length < channels) {
          MemorySegment.copy(out, ValueLayout.JAVA_BYTE, row, line, 0, bytes);
        }
        if (fill.length < channels || y == tops[hole]) {
          compose(bytes, channels, fill);
        }
        MemorySegment.copy(line, 0, out, ValueLayout.JAVA_BYTE, row, bytes);
      }
    }
  }

  private void reserve(int bytes) {
    if (line.length < bytes) {
      line = new byte[bytes];
    }
  }

  /** Fills a line of pixels; channels that are not erased stay. */
  private void compose(int bytes, int channels, float[] fill) {
    for (int channel = 0; channel < fill.length; channel++) {
      byte level = (byte) Level.of(fill[channel], 1);
      for (int i = channel; i < bytes; i += channels) {
        line[i] = level;
      }
    }
  }

  /**
   * Fills the holes of a row with {@link #noise}.
   *
   * @param y which row of the image it is
   * @param channels how many channels are erased, from the first
   * @param key names the noise: the sample's key joined with the operation's id
   * @param from one end of the noise, one value per channel
   * @param to the other end
   */
  public void eraseNoise(RowFloats row, int y, int channels, long key, float[] from, float[] to) {
    for (int hole = 0; hole < count; hole++) {
      if (y >= tops[hole] && y < bottoms[hole]) {
        for (int channel = 0; channel < channels; channel++) {
          int seed = rowSeed(key, channel, y);
          int start = row.at + channel * row.step;
          for (int x = lefts[hole]; x < rights[hole]; x++) {
            row.data[start + x] = uniform(seed, x, from[channel], to[channel]);
          }
        }
      }
    }
  }

  /**
   * The noise of one value, which holes that overlap agree on: {@code from + (to - from) * (h >>> 8) / 2^24}, where h
   * is the 32-bit finaliser of MurmurHash3 (A. Appleby, public domain) of {@code s + 0x9E3779B9 x}, and s the upper
   * half of {@link Mix#bits}{@code (key, channel, y)}.
   */
  static float noise(long key, int channel, int y, int x, float from, float to) {
    return uniform(rowSeed(key, channel, y), x, from, to);
  }

  private static int rowSeed(long key, int channel, int y) {
    return (int) (Mix.bits(key, channel, y) >>> 32);
  }

  private static float uniform(int seed, int x, float from, float to) {
    int h = seed + x * COLUMN_STEP;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    h ^= h >>> 16;
    return Math.fma((h >>> 8) * NOISE_UNIT, to - from, from);
  }
}
