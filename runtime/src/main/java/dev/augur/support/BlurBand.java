package dev.augur.support;

/**
 * A blur of small radius in vectors: columns of a band of rows at a time, which share most of what they read, then each
 * row, all channels in one sweep. What is summed across the gaps between channels is never read.
 */
final class BlurBand {
  /** The largest radius, half of the gap in which borders are kept. */
  static final int RADIUS = Planes.GAP / 2;

  /** Rows of a band. */
  static final int ROWS = 4;

  private final int[] taps = new int[2 * RADIUS + ROWS];
  private Planes from;
  private int radius;
  private int colours;
  private float[] weights;

  /** The band, its columns summed, after room for the first channel's left border. */
  private float[] lines = new float[0];

  /** The first row of the band. */
  private int first;

  /** Starts an image, to be blurred with a radius of 1 to {@link #RADIUS}. */
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

  /** How many of the source's first rows there must be before row y is loaded; there may be fewer in the source. */
  int end(int y) {
    return held(y) ? 0 : y + ROWS + radius;
  }

  private boolean held(int y) {
    return y >= first && y < first + ROWS;
  }

  /** Blurs the colours of row y. */
  void load(int y, float[] blurred) {
    if (!held(y)) {
      columns(y);
    }
    row(RADIUS + (y - first) * from.stride, blurred);
  }

  /** Rows of the band that lie below the image are summed of whatever stands there, and never read. */
  private void columns(int y) {
    int height = from.height;
    for (int i = 0; i < 2 * radius + ROWS; i++) {
      taps[i] = from.row(0, Reflection.index(y - radius + i, height));
    }
    switch (radius) {
      case 1 -> BlurColumnsVector.one(from.data, taps, weights, lines, RADIUS, from.stride, count());
      case 2 -> BlurColumnsVector.two(from.data, taps, weights, lines, RADIUS, from.stride, count());
      case 3 -> BlurColumnsVector.three(from.data, taps, weights, lines, RADIUS, from.stride, count());
      case 4 -> BlurColumnsVector.four(from.data, taps, weights, lines, RADIUS, from.stride, count());
      case 5 -> BlurColumnsVector.five(from.data, taps, weights, lines, RADIUS, from.stride, count());
      case 6 -> BlurWideColumnsVector.six(from.data, taps, weights, lines, RADIUS, from.stride, count());
      case 7 -> BlurWideColumnsVector.seven(from.data, taps, weights, lines, RADIUS, from.stride, count());
      default -> BlurWideColumnsVector.eight(from.data, taps, weights, lines, RADIUS, from.stride, count());
    }
    first = y;
    for (int row = 0; row < ROWS; row++) {
      for (int channel = 0; channel < colours; channel++) {
        border(RADIUS + row * from.stride + channel * from.planeStep);
      }
    }
  }

  private void row(int at, float[] blurred) {
    switch (radius) {
      case 1 -> BlurRowVector.one(lines, at, weights, blurred, count());
      case 2 -> BlurRowVector.two(lines, at, weights, blurred, count());
      case 3 -> BlurRowVector.three(lines, at, weights, blurred, count());
      case 4 -> BlurRowVector.four(lines, at, weights, blurred, count());
      case 5 -> BlurRowVector.five(lines, at, weights, blurred, count());
      case 6 -> BlurRowVector.six(lines, at, weights, blurred, count());
      case 7 -> BlurRowVector.seven(lines, at, weights, blurred, count());
      default -> BlurRowVector.eight(lines, at, weights, blurred, count());
    }
  }

  private void border(int at) {
    int last = from.width - 1;
    for (int k = 1; k <= radius; k++) {
      lines[at - k] = lines[at + (k <= last ? k : Reflection.index(-k, last + 1))];
      lines[at + last + k] = lines[at + (k <= last ? last - k : Reflection.index(last + k, last + 1))];
    }
  }

  /** Floats from the first colour's first pixel to the last one's last, padded. */
  private int count() {
    return colours * from.planeStep - Planes.GAP;
  }
}
