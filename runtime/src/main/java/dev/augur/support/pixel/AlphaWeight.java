package dev.augur.support.pixel;

/** Turns sums of alpha-weighted colours back into colours. */
public final class AlphaWeight {
  /** The alpha channel's index. */
  public static final int ALPHA = 3;

  private AlphaWeight() {}

  /** Divides the three colours by alpha where alpha is not 0; returns whether it is 0 somewhere. */
  public static boolean divide(Planes planes) {
    boolean transparent = false;
    for (int y = 0; y < planes.height; y++) {
      for (int channel = 0; channel < ALPHA; channel++) {
        transparent |= divide(planes.data, planes.row(channel, y), planes.row(ALPHA, y), planes.width);
      }
    }
    return transparent;
  }

  private static boolean divide(float[] data, int at, int alpha, int width) {
    boolean transparent = false;
    for (int x = 0; x < width; x++) {
      float weight = data[alpha + x];
      if (weight == 0) {
        transparent = true;
      } else {
        data[at + x] /= weight;
      }
    }
    return transparent;
  }

  /**
   * Mixes the fill into a row of four planes: colours weigh by alpha, the fill's by its own, and plainly where the mixture
   * is transparent.
   *
   * @param cover the weight of the picture in each column
   * @param step from one channel of the row to the next
   */
  public static void cover(float[] cover, float[] fill, float[] data, int at, int step, int width) {
    for (int x = 0; x < width; x++) {
      float rest = 1 - cover[x];
      int alphaAt = at + ALPHA * step + x;
      float alpha = Math.fma(cover[x], data[alphaAt], rest * fill[ALPHA]);
      float share = alpha == 0 ? rest : rest * fill[ALPHA] / alpha;
      float own = 1 - share;
      for (int channel = 0; channel < ALPHA; channel++) {
        int i = at + channel * step + x;
        data[i] = Math.fma(own, data[i], share * fill[channel]);
      }
      data[alphaAt] = alpha;
    }
  }

  /** Copies the colours from the plain image where alpha is 0. */
  public static void fillTransparent(Planes planes, Planes plain) {
    for (int y = 0; y < planes.height; y++) {
      int alpha = planes.row(ALPHA, y);
      for (int channel = 0; channel < ALPHA; channel++) {
        int at = planes.row(channel, y);
        for (int x = 0; x < planes.width; x++) {
          if (planes.data[alpha + x] == 0) {
            planes.data[at + x] = plain.data[at + x];
          }
        }
      }
    }
  }
}
