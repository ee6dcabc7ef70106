package dev.augur.examples.peers.column;

/**
 * Knows when a contender is warm: it is what is to be timed, and has not become faster for some time. Only the fastest
 * window so far is looked at, since a busy machine makes windows slower, never faster.
 */
final class WarmUp {
  static final double WINDOW_SECONDS = 0.1;

  /** A smaller gain is chance. */
  private static final double GAIN = 1.03;

  private final double seconds;
  private final double patience;
  private double best;
  private double changed;

  /**
   * A warm-up that has not begun.
   *
   * @param seconds for which nothing may change
   * @param patience seconds after which it ends whatever changes
   */
  WarmUp(double seconds, double patience) {
    this.seconds = seconds;
    this.patience = patience;
  }

  /** A window ended. */
  void window(double now, double speed, boolean ready) {
    if (!ready || speed > GAIN * best) {
      changed = now;
      best = ready ? Math.max(best, speed) : 0;
    }
  }

  boolean ended(double now) {
    return now - changed >= seconds || now >= patience;
  }
}
