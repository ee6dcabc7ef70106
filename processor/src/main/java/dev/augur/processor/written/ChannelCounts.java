package dev.augur.processor.written;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** How many numbers a per-channel member may have. */
public final class ChannelCounts {
  private ChannelCounts() {}

  /** Counts for a pixel's value: one number for all channels, or one for each. */
  public static SortedSet<Integer> ofPixels(int channels) {
    return new TreeSet<>(List.of(1, channels));
  }

  /** Counts for statistics: as for pixels, or one number per colour, leaving out alpha. */
  public static SortedSet<Integer> ofStatistics(int channels) {
    SortedSet<Integer> counts = ofPixels(channels);
    counts.add(Math.min(channels, 3));
    return counts;
  }
}
