package dev.augur.support.stencil;

import dev.augur.support.pixel.Planes;

/**
 * A blur in vectors: columns of a band of rows at a time, which share most of what they read, then each row, all channels
 * in one sweep. What is summed across the gaps between channels is never read.
 */
final class BlurBand {
  /** Rows of a band. */
  static final int ROWS = 4;

  private int[] taps = new int[0];
  private Planes from;
  private int reach;
  private int colours;
  private float[] weights;

  /** The band, its columns summed; each row behind room for its left border. */
  private float[] lines = new float[0];

  /** Floats of a row's border, padded. */
  private int margin;

  /** Floats from one row of the band to the next. */
  private int lineStep;

  /** The first row of the band. */
  private int first;

  /** Whether borders of a radius have room: between channels they share the gap. */
  static boolean serves(Planes from, int radius) {
    return radius > 0 && (from.channels == 1 || reach(radius) <= Planes.GAP / 2);
  }

  /**
   * The distance of the furthest taps that are summed for a radius; those beyond it weigh nothing. Few methods serve all
   * radii so.
   */
  static int reach(int radius) {
    return radius <= 8 ? Math.max(4, (radius + 1) / 2 * 2) : (radius + 3) / 4 * 4;
  }

  /**
   * Starts an image.
   *
   * @param radius one that the band {@linkplain #serves serves}
   * @param weights up to the radius's {@linkplain #reach reach}
   */
  void open(Planes from, int colours, int radius, float[] weights) {
    this.from = from;
    this.colours = colours;
    reach = reach(radius);
    this.weights = weights;
    first = -ROWS;
    margin = Planes.padded(reach * from.pixelStep);
    lineStep = from.stride + 2 * margin;
    if (lines.length < ROWS * lineStep + margin) {
      lines = new float[ROWS * lineStep + margin];
    }
    if (taps.length < 2 * reach + ROWS) {
      taps = new int[2 * reach + ROWS];
    }
  }

  /** How many of the source's first rows there must be before row y is loaded; there may be fewer in the source. */
  int end(int y) {
    return held(y) ? 0 : y + ROWS + reach;
  }

  private boolean held(int y) {
    return y >= first && y < first + ROWS;
  }

  /** Blurs the colours of row y, or, if {@code levels} is not null, rounds them to bytes from {@code levelsAt} on. */
  void load(int y, float[] blurred, byte[] levels, int levelsAt) {
    if (!held(y)) {
      columns(y);
    }
    int at = margin + (y - first) * lineStep;
    BlurRowVector.sum(lines, at, from.pixelStep, weights, reach, blurred, levels, levelsAt, count());
  }

  /** Rows of the band that lie below the image are summed of whatever stands there, and never read. */
  private void columns(int y) {
    for (int i = 0; i < 2 * reach + ROWS; i++) {
      taps[i] = from.row(0, Blur.BORDER.index(y - reach + i, from.height));
    }
    if (from.ofBytes) {
      BlurBytesVector.sum(from.bytes, taps, weights, reach, lines, margin, lineStep, count());
    } else {
      BlurColumnsVector.sum(from.data, taps, weights, reach, lines, margin, lineStep, count());
    }
    first = y;
    for (int row = 0; row < ROWS; row++) {
      for (int channel = 0; channel < colours; channel++) {
        Blur.border(lines, margin + row * lineStep + channel * from.planeStep, from, reach);
      }
    }
  }

  /** Floats from the first colour's first pixel to the last one's last, padded. */
  private int count() {
    return colours * from.planeStep - Planes.GAP;
  }
}
