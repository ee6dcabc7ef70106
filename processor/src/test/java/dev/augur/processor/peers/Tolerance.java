package dev.augur.processor.peers;

/**
 * How far a peer's values may lie from Augur's.
 *
 * @param levels by how many grey levels of 255 each value may differ
 * @param except how many values may differ by more
 * @param why what the difference comes from
 */
record Tolerance(double levels, int except, String why) {
  /** Nothing is computed, or both round in the same places. */
  static final Tolerance EXACT = new Tolerance(0, 0, "the same values");

  /** Both compute with floats of 32 bits. */
  static final Tolerance FLOATS = new Tolerance(0.001, 0, "floats of 32 bits");

  /** The peer rounds its result to levels once. */
  static final Tolerance ROUNDED = new Tolerance(0.5005, 0, "the peer rounds to levels");

  /** The peer cuts its result down to levels once. */
  static final Tolerance TRUNCATED = new Tolerance(1.0005, 0, "the peer cuts off what is below a level");

  static Tolerance of(double levels, String why) {
    return new Tolerance(levels, 0, why);
  }

  /** Some values may differ by more. */
  Tolerance but(int values, String reason) {
    return new Tolerance(levels, values, why + "; " + reason);
  }

  /** How many values differ by more than they may; at most {@code except} of them are tolerated. */
  int beyond(double[] found, double[] expected) {
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      count += Math.abs(found[i] - expected[i]) <= levels ? 0 : 1;
    }
    return count;
  }

  boolean allows(double[] found, double[] expected) {
    return found.length == expected.length && beyond(found, expected) <= except;
  }
}
