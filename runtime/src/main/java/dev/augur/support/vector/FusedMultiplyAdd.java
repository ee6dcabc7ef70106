package dev.augur.support.vector;

import java.lang.System.Logger.Level;

/**
 * Finds out whether {@link Math#fma} is an instruction. Where it is not, Java computes it exactly in big decimals: the
 * same pixels, but hundreds of times later.
 */
final class FusedMultiplyAdd {
  /** Even interpreted, the instruction takes no more than twice as long as a product and a sum. */
  private static final int SLOW_FACTOR = 10;

  /** The fastest round counts: in others the thread may have had to wait. */
  private static final int ROUNDS = 10;

  private static final int STEPS = 16;

  private FusedMultiplyAdd() {}

  /** Says in the log if it is slow. Takes a fraction of a millisecond if it is not. */
  static void warnIfSlow() {
    long factor = factor();
    if (factor >= SLOW_FACTOR) {
      System.getLogger("dev.augur").log(Level.WARNING, "this JVM computes fused multiply-adds without the processor's help, "
          + factor + " times slower than a product and a sum, so images take far longer, though they are the same; use a "
          + "processor with FMA instructions, and java without -XX:-UseFMA");
    }
  }

  /** How many times as long as a product and a sum it takes. */
  private static long factor() {
    long fused = Long.MAX_VALUE;
    long apart = Long.MAX_VALUE;
    float sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      sum += fused(round);
      long between = System.nanoTime();
      sum += apart(round);
      fused = Math.min(fused, between - start);
      apart = Math.min(apart, System.nanoTime() - between);
    }
    // Both converge, so this only keeps the loops from being left out.
    return Float.isNaN(sum) ? 0 : fused / Math.max(1, apart);
  }

  private static float fused(float value) {
    float result = value;
    for (int step = 0; step < STEPS; step++) {
      result = Math.fma(result, 0.7f, 0.3f);
    }
    return result;
  }

  private static float apart(float value) {
    float result = value;
    for (int step = 0; step < STEPS; step++) {
      result = result * 0.7f + 0.3f;
    }
    return result;
  }
}
