package dev.augur.examples.peers.check;

import dev.augur.examples.peers.row.Row;
import java.util.List;

/** How far outputs of a row lie from Augur's, in grey levels of 0 to 255. Not a number is far. */
public interface Difference {

  /**
   * Adds an image.
   *
   * @param source its interleaved bytes
   * @param own what Augur made of it, once for each repeat with noise of its own
   * @param other what the other made of it, as often
   */
  void add(byte[] source, List<float[]> own, List<float[]> other);

  /** How far apart all of them are. */
  double levels();

  /** How often an image is made with the same numbers; what is random beyond them differs. */
  static int repeats(Row row) {
    return row.by() == Row.Comparison.NOISE ? NoiseDifference.REPEATS : 1;
  }

  /** An empty comparison of the row's kind. */
  static Difference of(Row row) {
    return switch (row.by()) {
      case PIXELS -> new PixelDifference(row);
      case NOISE -> new NoiseDifference(row);
      case HOLES -> new HoleDifference(row);
      case MOVES -> new MoveDifference(row);
    };
  }
}
