package dev.augur.support;

import java.util.BitSet;

/**
 * Judges, from windows of images that a {@link WarmUp} timed, whether vector code is hot: as fast as its twin or nearly so, some
 * windows in a row, no longer getting faster, and for images of every kind.
 */
final class HotWindows {
  private static final int NEEDED = 3;

  /**
   * Hot vector code takes at most this share of its twin's time. Cold code takes many times as long; where both mostly
   * copy, hot code is no faster either.
   */
  private static final double HOT_SHARE = 1.1;

  /** An image that meets a cold loop takes more than this share of its twin's time. */
  private static final double COLD_SHARE = 3;

  /** How far shares of consecutive windows may lie apart: while the JIT compiles, either code's times still fall. */
  private static final double STEADY = 1.5;

  private final int kinds;
  private final BitSet warm = new BitSet();
  private double reference;
  private int hot;
  private long twin;
  private long vector;
  private long slowest;
  private long slowestNanos;

  /** Of images of so many kinds. */
  HotWindows(int kinds) {
    this.kinds = kinds;
  }

  /** Takes the nanoseconds of an image, and of the same one by the vector code's twin. */
  void image(int kind, long twinNanos, long nanos) {
    twin += twinNanos;
    vector += nanos;
    slowest = Math.max(slowest, nanos);
    if (nanos <= COLD_SHARE * twinNanos) {
      warm.set(kind);
    }
  }

  /**
   * Ends a window.
   *
   * @return whether vector code is hot. An image may have waited for a processor, so of each kind one that was not slow in
   *     the windows in a row is enough
   */
  boolean end() {
    double share = (double) vector / twin;
    boolean steady = share < reference * STEADY && reference < share * STEADY;
    if (!steady) {
      reference = share;
      hot = 0;
    }
    hot = share < HOT_SHARE ? hot + 1 : 0;
    if (hot == 0) {
      warm.clear();
    }
    slowestNanos = hot > 1 ? Math.max(slowestNanos, slowest) : slowest;
    twin = 0;
    vector = 0;
    slowest = 0;
    return hot >= NEEDED && warm.cardinality() == kinds;
  }

  /** Nanoseconds of the slowest image of the windows in a row that were hot last. */
  long slowestNanos() {
    return slowestNanos;
  }
}
