package dev.augur;

import java.util.concurrent.CountDownLatch;

/** Waits where a checked exception is of no use. */
final class Latches {
  private Latches() {}

  /** Waits until the latch is open; a thread that is interrupted meanwhile fails. */
  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
