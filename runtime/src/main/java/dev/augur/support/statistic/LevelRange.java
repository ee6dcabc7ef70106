package dev.augur.support.statistic;

import dev.augur.support.pixel.Level;
import dev.augur.support.pixel.Planes;
import java.util.Arrays;

/**
 * The lowest and the highest level of each colour channel of an image.
 *
 * <p>Floats are compared by their bits, as whole numbers: those of negative values are negative, and all of them are
 * level 0. Where vectors read bytes, each lane keeps what it saw from row to row.
 */
final class LevelRange {
  /** Bytes of three of the widest vectors. */
  private static final int MOST_LANES = 3 * 64;

  private final int channels;
  private final int[] lowestBits;
  private final int[] highestBits;

  /** What lane i of a block of vectors saw, which is of channel {@code i % channels}. */
  private final byte[] lowestLanes = new byte[MOST_LANES];

  private final byte[] highestLanes = new byte[MOST_LANES];

  /** Ranges of images of so many channels, of which the first {@code colours} are looked at. */
  LevelRange(int channels, int colours) {
    this.channels = channels;
    lowestBits = new int[colours];
    highestBits = new int[colours];
  }

  void clear() {
    Arrays.fill(lowestBits, Integer.MAX_VALUE);
    Arrays.fill(highestBits, Integer.MIN_VALUE);
    Arrays.fill(lowestLanes, (byte) 255);
    Arrays.fill(highestLanes, (byte) 0);
  }

  /** Looks at a row of planes, or at as much of it as is asked for. */
  void add(Planes planes, int y, int width, boolean vector) {
    float[] rows = planes.data;
    for (int channel = 0; channel < lowestBits.length; channel++) {
      int start = planes.row(channel, y);
      if (vector) {
        lowestBits[channel] = Math.min(lowestBits[channel], LevelRangeVector.lowest(rows, start, width));
        highestBits[channel] = Math.max(highestBits[channel], LevelRangeVector.highest(rows, start, width));
      } else {
        lowestBits[channel] = Math.min(lowestBits[channel], lowest(rows, start, start + width));
        highestBits[channel] = Math.max(highestBits[channel], highest(rows, start, start + width));
      }
    }
  }

  static int lowest(float[] rows, int from, int to) {
    int bits = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      bits = Math.min(bits, Float.floatToRawIntBits(rows[i]));
    }
    return bits;
  }

  static int highest(float[] rows, int from, int to) {
    int bits = Integer.MIN_VALUE;
    for (int i = from; i < to; i++) {
      bits = Math.max(bits, Float.floatToRawIntBits(rows[i]));
    }
    return bits;
  }

  /** Looks at a row of interleaved bytes. */
  void add(byte[] pixels, int at, int width, boolean vector) {
    if (vector && LevelRangeVector.add(pixels, at, channels * width, lowestLanes, highestLanes)) {
      return;
    }
    for (int channel = 0; channel < lowestBits.length; channel++) {
      int lowest = Level.COUNT - 1;
      int highest = 0;
      for (int x = 0; x < width; x++) {
        int level = pixels[at + channel + channels * x] & 255;
        lowest = Math.min(lowest, level);
        highest = Math.max(highest, level);
      }
      lowestBits[channel] = Math.min(lowestBits[channel], Float.floatToRawIntBits(lowest));
      highestBits[channel] = Math.max(highestBits[channel], Float.floatToRawIntBits(highest));
    }
  }

  /** The lowest level of a channel; 255 where nothing was looked at. */
  int lowest(int channel, float factor) {
    int lane = Level.COUNT - 1;
    for (int i = channel; i < lowestLanes.length; i += channels) {
      lane = Math.min(lane, lowestLanes[i] & 255);
    }
    return Math.min(lane, Level.of(Float.intBitsToFloat(lowestBits[channel]), factor));
  }

  /** The highest level of a channel; 0 where nothing was looked at. */
  int highest(int channel, float factor) {
    int lane = 0;
    for (int i = channel; i < highestLanes.length; i += channels) {
      lane = Math.max(lane, highestLanes[i] & 255);
    }
    return Math.max(lane, Level.of(Float.intBitsToFloat(highestBits[channel]), factor));
  }
}
