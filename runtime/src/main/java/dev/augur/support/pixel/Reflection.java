package dev.augur.support.pixel;

/** The border of all stencils, REFLECT_101: the picture is mirrored at the centre of its edge pixels. */
public final class Reflection {
  private Reflection() {}

  /**
   * The pixel that index i shows: {@code 3 2 1 [0 1 2 3] 2 1 0}, repeated with period 2 (n - 1) for indices any
   * distance away. A single pixel shows itself.
   */
  public static int index(int i, int n) {
    if (i >= 0 && i < n) {
      return i;
    }
    if (n == 1) {
      return 0;
    }
    int period = 2 * (n - 1);
    int within = Math.floorMod(i, period);
    return within < n ? within : period - within;
  }
}
