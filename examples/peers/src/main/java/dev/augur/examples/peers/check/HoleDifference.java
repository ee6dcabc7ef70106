package dev.augur.examples.peers.check;

import dev.augur.examples.peers.row.Operation;
import dev.augur.examples.peers.row.Row;
import java.util.List;

/**
 * One black hole in an image of bytes, wherever it lies. All that differs from the source lies in the hole's box; inside
 * it, every level counts that is not black, and its sides may be as long as the row says: each pixel more or less
 * than that, beyond one, counts as a level. Without a hole, the distance is infinite.
 */
final class HoleDifference implements Difference {
  private final Row row;
  private final Operation operation;
  private double largest;

  HoleDifference(Row row) {
    this.row = row;
    operation = row.operation("CoarseDropout");
  }

  @Override
  public void add(byte[] source, List<float[]> own, List<float[]> other) {
    largest = Math.max(largest, distance(source, other.getFirst()));
  }

  private double distance(byte[] source, float[] output) {
    int top = row.height();
    int left = row.width();
    int bottom = -1;
    int right = -1;
    for (int i = 0; i < output.length; i++) {
      if (output[i] != (source[i] & 255)) {
        int pixel = i / Row.CHANNELS;
        top = Math.min(top, pixel / row.width());
        bottom = Math.max(bottom, pixel / row.width());
        left = Math.min(left, pixel % row.width());
        right = Math.max(right, pixel % row.width());
      }
    }
    if (bottom < 0) {
      return Double.POSITIVE_INFINITY;
    }
    return light(output, top, left, bottom, right) + outside("height", bottom - top + 1, row.height())
        + outside("width", right - left + 1, row.width());
  }

  /** The mean level inside. */
  private double light(float[] output, int top, int left, int bottom, int right) {
    double sum = 0;
    for (int y = top; y <= bottom; y++) {
      for (int i = Row.CHANNELS * (y * row.width() + left); i < Row.CHANNELS * (y * row.width() + right + 1); i++) {
        sum += output[i];
      }
    }
    return sum / ((bottom - top + 1) * (right - left + 1) * Row.CHANNELS);
  }

  /** By how many pixels more than one a side is too short or too long. */
  private double outside(String member, int side, int frame) {
    double[] range = operation.numbers(member);
    double out = Math.max(range[0] * frame - side, side - range[1] * frame);
    return Math.max(0, out - 1);
  }

  @Override
  public double levels() {
    return largest;
  }
}
