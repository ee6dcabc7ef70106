package dev.augur;

/** Measures how long a consumer waits for batches. Written by the consumer, read by anyone. */
final class WaitClock {
  private final long opened = System.nanoTime();
  private volatile long waited;
  private volatile long elapsed;
  private volatile long images;

  /** Notes that the consumer waited from a moment until now. */
  void waitedSince(long start) {
    long now = System.nanoTime();
    waited += now - start;
    elapsed = now - opened;
  }

  /** Notes that images were handed out. */
  void delivered(int count) {
    images += count;
  }

  long images() {
    return images;
  }

  double waitedShare() {
    return elapsed == 0 ? 0 : (double) waited / elapsed;
  }

  double imagesPerSecond() {
    return elapsed == 0 ? 0 : images * 1e9 / elapsed;
  }
}
