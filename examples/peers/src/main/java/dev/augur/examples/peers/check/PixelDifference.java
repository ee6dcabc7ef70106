package dev.augur.examples.peers.check;

import dev.augur.examples.peers.row.Row;
import java.util.List;

/** The mean absolute difference of values, of the image where it is largest: operations act on some images only. */
final class PixelDifference implements Difference {
  private final Levels levels;
  private double largest;

  PixelDifference(Row row) {
    levels = new Levels(row);
  }

  @Override
  public void add(byte[] source, List<float[]> own, List<float[]> other) {
    largest = Math.max(largest, levels.mean(own.getFirst(), other.getFirst()));
  }

  @Override
  public double levels() {
    return largest;
  }
}
