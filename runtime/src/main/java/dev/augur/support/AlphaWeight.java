package dev.augur.support;

/** Turns sums of alpha-weighted colours back into colours. */
final class AlphaWeight {
  private static final int ALPHA = 3;

  private AlphaWeight() {}

  /** Divides the three colours by alpha where alpha is not 0; returns whether it is 0 somewhere. */
  static boolean divide(Planes planes) {
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

  /** Copies the colours from the plain image where alpha is 0. */
  static void fillTransparent(Planes planes, Planes plain) {
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
