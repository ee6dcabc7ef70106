package dev.augur.examples.peers.column;

/**
 * Calls a contender for some time, in bursts of a few milliseconds: the method that loops returns often, so that the
 * JIT's best version of what it calls is entered (a loop compiled too early may go on entering the interpreter's).
 */
final class Bursts {
  private static final long BURST_NANOS = 2_000_000;
  private static final int MOST = 1 << 16;

  private final Contender contender;
  private int length = 1;

  Bursts(Contender contender) {
    this.contender = contender;
  }

  Speed run(long nanos) {
    long start = System.nanoTime();
    long images = 0;
    long now = start;
    while (now - start < nanos) {
      burst();
      images += length;
      long then = System.nanoTime();
      length = Math.clamp(length * BURST_NANOS / Math.max(1, then - now), 1, Math.min(MOST, 2 * length));
      now = then;
    }
    return new Speed(images, now - start);
  }

  private void burst() {
    for (int i = 0; i < length; i++) {
      one();
    }
  }

  private void one() {
    contender.next();
  }
}
