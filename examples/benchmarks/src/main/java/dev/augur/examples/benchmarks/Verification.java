package dev.augur.examples.benchmarks;

import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.TensorSpec;
import dev.augur.Worker;
import dev.augur.support.GeneratedAugmenter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Compares what the engines make, before anything is timed. */
final class Verification {
  private static final int SAMPLES = 24;

  private Verification() {}

  /**
   * Checks that vector code and its scalar twin give the same bytes, generated and interpreted, and that the interpreted
   * result is near the generated one.
   *
   * @throws IllegalStateException if not
   */
  static void verify(Workload workload, GeneratedAugmenter generated) {
    Worker vector = Engine.GENERATED_VECTOR.worker(workload, generated);
    Worker scalar = Engine.GENERATED_SCALAR.worker(workload, generated);
    Worker interpreted = Engine.INTERPRETED_VECTOR.worker(workload, generated);
    Worker joined = Engine.INTERPRETED_JOINED.worker(workload, generated);
    Worker plain = Engine.INTERPRETED_SCALAR.worker(workload, generated);
    Image[] images = SampleImages.of(workload);
    TensorSpec spec = generated.output();
    for (int i = 0; i < SAMPLES; i++) {
      long key = SampleKey.of(3, 0, i).bits();
      Image image = images[i % images.length];
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment expected = augment(vector, key, image, spec, arena);
        same("generated scalar", workload, i, expected, augment(scalar, key, image, spec, arena));
        MemorySegment steps = augment(interpreted, key, image, spec, arena);
        same("interpreted scalar", workload, i, steps, augment(plain, key, image, spec, arena));
        same("interpreted joined", workload, i, steps, augment(joined, key, image, spec, arena));
        near(workload, i, meanDifference(expected, steps, spec));
      }
    }
  }

  private static MemorySegment augment(Worker worker, long key, Image image, TensorSpec spec, Arena arena) {
    MemorySegment out = arena.allocate(spec.bytes(), Long.BYTES);
    worker.augment(key, image, out, 0);
    return out;
  }

  private static void same(String what, Workload workload, int sample, MemorySegment left, MemorySegment right) {
    long at = left.mismatch(right);
    if (at >= 0) {
      throw new IllegalStateException(workload + ", sample " + sample + ": " + what + " differs at byte " + at);
    }
  }

  private static void near(Workload workload, int sample, double levels) {
    if (!(levels <= workload.tolerance())) {
      throw new IllegalStateException(workload + ", sample " + sample + ": interpreted and generated differ by "
          + levels + " grey levels on average, more than " + workload.tolerance());
    }
  }

  /** The mean distance of two outputs in grey levels. */
  static double meanDifference(MemorySegment left, MemorySegment right, TensorSpec spec) {
    long plane = (long) spec.height() * spec.width();
    double sum = 0;
    for (long i = 0; i < spec.values(); i++) {
      double difference =
          left.getAtIndex(ValueLayout.JAVA_FLOAT, i) - right.getAtIndex(ValueLayout.JAVA_FLOAT, i);
      sum += Math.abs(difference) / spec.scale().get((int) (i / plane));
    }
    return sum / spec.values();
  }
}
