package dev.augur.data.shard;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Prints how far a writer has come, about once a second and at the end. */
final class ProgressLine implements ShardProgress {
  private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final PrintStream out;
  private final long start = System.nanoTime();
  private long last = start;

  ProgressLine(PrintStream out) {
    this.out = out;
  }

  @Override
  public void advanced(long samples, long of, long bytes) {
    long now = System.nanoTime();
    if (samples < of && now - last < EVERY_NANOS) {
      return;
    }
    last = now;
    double seconds = Math.max(1, now - start) / (double) TimeUnit.SECONDS.toNanos(1);
    out.printf(Locale.ROOT, "%,d of %,d samples, %,d MB of pixels, %,.0f samples/s%n", samples, of, bytes / 1_000_000,
        samples / seconds);
  }
}
