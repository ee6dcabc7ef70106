package dev.augur.support.random;

/**
 * Counter-based randomness: every number is a pure function of a key and of two identities, so that results do not
 * depend on threads, batch sizes or call order.
 *
 * <p>The mixer is the 64-bit finaliser "variant 13" of D. Stafford ("Better Bit Mixing", 2011), which SplitMix64 uses
 * (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014). Frozen by golden vectors.
 */
public final class Mix {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private Mix() {}

  /** Joins a value to a hash; not commutative. */
  public static long mix(long hash, long value) {
    return finalise(hash ^ finalise(value + GOLDEN_GAMMA));
  }

  /** The key of a sample; see {@link dev.augur.SampleKey}. */
  public static long key(long seed, long epoch, long index, long view) {
    return mix(mix(mix(mix(0, seed), epoch), index), view);
  }

  /** 64 uniform bits for a parameter of an operation. */
  public static long bits(long key, long operation, long parameter) {
    return mix(mix(key, operation), parameter);
  }

  /** A uniform number in [0, 1), a multiple of 2^-53. */
  public static double unit(long key, long operation, long parameter) {
    return (bits(key, operation, parameter) >>> 11) * 0x1p-53;
  }

  /** A uniform number in [min, max); min itself where both are equal. */
  public static double uniform(long key, long operation, long parameter, double min, double max) {
    return min + unit(key, operation, parameter) * (max - min);
  }

  /** A uniform whole number in min to max, both included; its bias is below 2^-31. */
  public static int integer(long key, long operation, long parameter, int min, int max) {
    long span = (long) max - min + 1;
    return (int) (min + Math.unsignedMultiplyHigh(bits(key, operation, parameter), span));
  }

  /** True with probability p; never for 0, always for 1. */
  public static boolean coin(long key, long operation, long parameter, double p) {
    return unit(key, operation, parameter) < p;
  }

  /**
   * Chooses one of several in proportion to weights, or none.
   *
   * @param p the chance that one is chosen at all
   * @return an index into the weights, or -1
   */
  public static int choose(long key, long operation, long coin, long choice, double p, double[] weights) {
    if (!coin(key, operation, coin, p)) {
      return -1;
    }
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double left = unit(key, operation, choice) * total;
    int last = -1;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        last = i;
        left -= weights[i];
        if (left < 0) {
          return i;
        }
      }
    }
    return last;
  }

  private static long finalise(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
