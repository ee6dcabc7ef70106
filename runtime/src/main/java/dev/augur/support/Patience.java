package dev.augur.support;

import java.time.Duration;

/**
 * How long a warm-up tries, and how hard: eagerly at first; then with rests between its rounds, since a machine so busy that
 * the JIT does not come to work needs its processors for other things; in the end no more.
 */
final class Patience {
  /** How long a warm-up tries at all. */
  static final Duration LONGEST = Duration.ofMinutes(30);

  private static final Duration EAGER = Duration.ofMinutes(1);

  /** A rest is so many times as long as the round before. */
  private static final int REST = 9;

  private final long startNanos;
  private long roundNanos;

  /** Begins at a time of {@link System#nanoTime}. */
  Patience(long startNanos) {
    this.startNanos = startNanos;
    roundNanos = startNanos;
  }

  /** Whether to try once more. */
  boolean lasts(long nowNanos) {
    return nowNanos - startNanos < LONGEST.toNanos();
  }

  /** Waits, if it is time to, before a round. */
  void rest(long nowNanos) throws InterruptedException {
    Duration rest = restAfter(nowNanos);
    Thread.sleep(rest);
    roundNanos = nowNanos + rest.toNanos();
  }

  /** How long to wait when a round ends. */
  Duration restAfter(long nowNanos) {
    boolean eager = nowNanos - startNanos < EAGER.toNanos();
    return eager ? Duration.ZERO : Duration.ofNanos(REST * (nowNanos - roundNanos));
  }
}
