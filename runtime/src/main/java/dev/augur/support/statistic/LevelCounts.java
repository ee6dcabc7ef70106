package dev.augur.support.statistic;

import dev.augur.support.pixel.Level;
import java.util.Arrays;

/**
 * How often each level occurs in each colour channel of an image.
 *
 * <p>Even and odd pixels count apart, as neighbours are often equal and a counter cannot be raised twice at once.
 */
final class LevelCounts {
  private final int channels;
  private final int[][] even;
  private final int[][] odd;

  /** Counts of images of so many channels, of which the first {@code colours} are counted. */
  LevelCounts(int channels, int colours) {
    this.channels = channels;
    even = new int[colours][Level.COUNT];
    odd = new int[colours][Level.COUNT];
  }

  void clear() {
    for (int channel = 0; channel < even.length; channel++) {
      Arrays.fill(even[channel], 0);
      Arrays.fill(odd[channel], 0);
    }
  }

  /** Counts one channel of a row, given as levels. */
  void add(int channel, int[] levels, int width) {
    int[] first = even[channel];
    int[] second = odd[channel];
    int x = 0;
    for (; x < width - 1; x += 2) {
      first[levels[x]]++;
      second[levels[x + 1]]++;
    }
    if (x < width) {
      first[levels[x]]++;
    }
  }

  /** Counts a row of interleaved bytes. */
  void add(byte[] pixels, int at, int width) {
    for (int channel = 0; channel < even.length; channel++) {
      add(pixels, at + channel, width, even[channel], odd[channel]);
    }
  }

  private void add(byte[] pixels, int at, int width, int[] first, int[] second) {
    int pixel = at;
    int last = at + channels * (width - 1);
    for (; pixel < last; pixel += 2 * channels) {
      first[pixels[pixel] & 255]++;
      second[pixels[pixel + channels] & 255]++;
    }
    if (pixel == last) {
      first[pixels[pixel] & 255]++;
    }
  }

  /** How many pixels of a channel have a level. */
  int of(int channel, int level) {
    return even[channel][level] + odd[channel][level];
  }

  /** The highest level that a channel has; 0 where nothing was counted. */
  int highest(int channel) {
    int level = Level.COUNT - 1;
    while (level > 0 && of(channel, level) == 0) {
      level--;
    }
    return level;
  }
}
