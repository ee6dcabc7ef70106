package dev.augur.support;

/**
 * A blur of small radius in vectors: columns of a band of rows at a time, which share most of what they read, then each
 * row, all channels in one sweep. What is summed across the gaps between channels is never read.
 */
final class BlurBand {
  /** The largest radius, half of the gap in which borders are kept. */
  static final int RADIUS = Planes.GAP / 2;

  /** Rows of a band. */
  private static final int ROWS = 4;

  private final int[] taps = new int[2 * RADIUS + ROWS];
  private Planes from;
  private int radius;
  private int colours;
  private float[] weights;

  /** The band, its columns summed, after room for the first channel's left border. */
  private float[] lines = new float[0];

  /** The first row of the band. */
  private int first;

  /** Starts an image; see {@link #radius}. */
  void open(Planes from, int colours, int radius, float[] weights) {
    this.from = from;
    this.colours = colours;
    this.radius = radius;
    this.weights = weights;
    first = -ROWS;
    if (lines.length < ROWS * from.stride + Planes.GAP) {
      lines = new float[ROWS * from.stride + Planes.GAP];
    }
  }

  /** The radius that is summed for one of up to {@link #RADIUS}: an even one, the weights beyond being 0. */
  static int radius(int radius) {
    return radius + 1 & ~1;
  }

  /** Blurs the colours of row y. */
  void load(int y, float[] blurred) {
    if (y < first || y >= first + ROWS) {
      columns(y);
    }
    row(RADIUS + (y - first) * from.stride, blurred);
  }

  private void columns(int y) {
    int height = from.height;
    for (int i = 0; i < 2 * radius + ROWS; i++) {
      taps[i] = from.row(0, Reflection.index(y - radius + i, height));
    }
    switch (radius) {
      case 2 -> BlurColumnsVector.two(from.data, taps, weights, lines, RADIUS, from.stride, count());
      case 4 -> BlurColumnsVector.four(from.data, taps, weights, lines, RADIUS, from.stride, count());
      case 6 -> BlurWideColumnsVector.six(from.data, taps, weights, lines, RADIUS, from.stride, count());
      default -> BlurWideColumnsVector.eight(from.data, taps, weights, lines, RADIUS, from.stride, count());
    }
    first = y;
  }

  private void row(int at, float[] blurred) {
    for (int channel = 0; channel < colours; channel++) {
      border(at + channel * from.planeStep);
    }
    switch (radius) {
      case 2 -> BlurRowVector.two(lines, at, weights, blurred, count());
      case 4 -> BlurRowVector.four(lines, at, weights, blurred, count());
      case 6 -> BlurRowVector.six(lines, at, weights, blurred, count());
      default -> BlurRowVector.eight(lines, at, weights, blurred, count());
    }
  }

  private void border(int at) {
    int width = from.width;
    for (int k = 1; k <= radius; k++) {
      lines[at - k] = lines[at + Reflection.index(-k, width)];
      lines[at + width - 1 + k] = lines[at + Reflection.index(width - 1 + k, width)];
    }
  }

  /** Floats from the first colour's first pixel to the last one's last, padded. */
  private int count() {
    return colours * from.planeStep - Planes.GAP;
  }
}
