package dev.augur.processor.kernel;

import java.util.List;

/** Numbers of which there is one per channel, or one for all. */
public final class PerChannel {
  private PerChannel() {}

  /** The number for a channel. */
  public static double of(List<Double> numbers, int channel) {
    return numbers.size() == 1 ? numbers.getFirst() : numbers.get(channel);
  }
}
