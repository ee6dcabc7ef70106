package dev.augur.support.random;

/**
 * The window of RandomResizedCrop: a random share of the frame's area with a random aspect ratio, anywhere inside.
 *
 * <p>Ten times, an area uniform in {@code scale * height * width} and a ratio (width to height) log-uniform in the ratio
 * range are tried; the first window that fits is placed uniformly. If none fits, the largest centred window whose ratio
 * lies in the range is taken. The procedure is that of the Inception papers as torchvision and Albumentations do it.
 */
public final class CropWindow {
  private static final int TRIES = 10;
  private static final int DRAWS_PER_TRY = 4;

  private CropWindow() {}

  /**
   * Draws a window.
   *
   * @param key the sample's key
   * @param operation the operation's stream
   * @param height rows of the frame
   * @param width columns of the frame
   * @param draws receives top, left, height and width in pixels
   * @param slot where the first of the four goes
   */
  public static void draw(
      long key, long operation, int height, int width, double scaleMin, double scaleMax, double ratioMin,
      double ratioMax, double[] draws, int slot) {
    double area = (double) height * width;
    double logMin = StrictMath.log(ratioMin);
    double logMax = StrictMath.log(ratioMax);
    for (int attempt = 0; attempt < TRIES; attempt++) {
      long parameter = (long) attempt * DRAWS_PER_TRY;
      double target = area * Mix.uniform(key, operation, parameter, scaleMin, scaleMax);
      double ratio = StrictMath.exp(Mix.uniform(key, operation, parameter + 1, logMin, logMax));
      int columns = (int) Math.rint(Math.sqrt(target * ratio));
      int rows = (int) Math.rint(Math.sqrt(target / ratio));
      if (columns >= 1 && columns <= width && rows >= 1 && rows <= height) {
        int top = Mix.integer(key, operation, parameter + 2, 0, height - rows);
        int left = Mix.integer(key, operation, parameter + 3, 0, width - columns);
        store(draws, slot, top, left, rows, columns);
        return;
      }
    }
    centre(height, width, ratioMin, ratioMax, draws, slot);
  }

  private static void centre(int height, int width, double ratioMin, double ratioMax, double[] draws, int slot) {
    double ratio = (double) width / height;
    int rows = height;
    int columns = width;
    if (ratio < ratioMin) {
      rows = Math.clamp((long) Math.rint(width / ratioMin), 1, height);
    } else if (ratio > ratioMax) {
      columns = Math.clamp((long) Math.rint(height * ratioMax), 1, width);
    }
    store(draws, slot, (height - rows) / 2, (width - columns) / 2, rows, columns);
  }

  private static void store(double[] draws, int slot, int top, int left, int rows, int columns) {
    draws[slot] = top;
    draws[slot + 1] = left;
    draws[slot + 2] = rows;
    draws[slot + 3] = columns;
  }
}
