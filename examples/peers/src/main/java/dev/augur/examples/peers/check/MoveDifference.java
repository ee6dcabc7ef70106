package dev.augur.examples.peers.check;

import dev.augur.examples.peers.row.Row;
import java.util.List;

/**
 * Images of bytes that a field of small moves distorts, each library by a field of its own. Blocks that are far larger
 * than the moves have the same means whatever the field; and the values change as much as Augur's do: where nothing
 * moves, they do not change. The larger of both counts, on average over the images.
 */
final class MoveDifference implements Difference {
  private static final int BLOCKS = 4;

  private final Row row;
  private final Levels levels;
  private double blocks;
  private double own;
  private double other;
  private int count;

  MoveDifference(Row row) {
    this.row = row;
    levels = new Levels(row);
  }

  @Override
  public void add(byte[] source, List<float[]> ours, List<float[]> theirs) {
    float[] still = new float[source.length];
    for (int i = 0; i < still.length; i++) {
      still[i] = source[i] & 255;
    }
    own += levels.mean(still, ours.getFirst());
    other += levels.mean(still, theirs.getFirst());
    double[] left = means(ours.getFirst());
    double[] right = means(theirs.getFirst());
    for (int i = 0; i < left.length; i++) {
      blocks += Math.abs(left[i] - right[i]) / left.length;
    }
    count++;
  }

  /** Of each block and channel. */
  private double[] means(float[] image) {
    double[] means = new double[BLOCKS * BLOCKS * Row.CHANNELS];
    for (int i = 0; i < image.length; i++) {
      int y = i / Row.CHANNELS / row.width() * BLOCKS / row.height();
      int x = i / Row.CHANNELS % row.width() * BLOCKS / row.width();
      means[Row.CHANNELS * (y * BLOCKS + x) + i % Row.CHANNELS] += image[i];
    }
    double pixels = (double) image.length / means.length;
    for (int i = 0; i < means.length; i++) {
      means[i] /= pixels;
    }
    return means;
  }

  @Override
  public double levels() {
    return Math.max(blocks, Math.abs(own - other)) / count;
  }
}
