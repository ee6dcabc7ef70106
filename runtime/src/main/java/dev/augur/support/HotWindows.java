package dev.augur.support;

/**
 * Judges, from windows of images that a {@link WarmUp} timed, whether vector code is hot: as fast as its twin or nearly so, some
 * windows in a row, and no longer getting faster.
 */
final class HotWindows {
  private static final int NEEDED = 3;

  /**
   * Hot vector code takes at most this share of its twin's time. Cold code takes many times as long; where both mostly
   * copy, hot code is no faster either.
   */
  private static final double HOT_SHARE = 1.1;

  /** How far shares of consecutive windows may lie apart: while the JIT compiles, either code's times still fall. */
  private static final double STEADY = 1.5;

  private double reference;
  private long slowestNanos;
  private int hot;

  /**
   * Takes a window's times.
   *
   * @param share the vector code's time, of its twin's for the same images
   * @param slowest nanoseconds of its slowest image
   * @return whether vector code is hot
   */
  boolean add(double share, long slowest) {
    boolean steady = share < reference * STEADY && reference < share * STEADY;
    if (!steady) {
      reference = share;
      hot = 0;
    }
    hot = share < HOT_SHARE ? hot + 1 : 0;
    slowestNanos = hot > 1 ? Math.max(slowestNanos, slowest) : slowest;
    return hot >= NEEDED;
  }

  /** Nanoseconds of the slowest image of the windows in a row that were hot last. */
  long slowestNanos() {
    return slowestNanos;
  }
}
