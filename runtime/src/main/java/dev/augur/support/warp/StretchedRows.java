package dev.augur.support.warp;

import dev.augur.support.geometry.Composition;
import dev.augur.support.pixel.Planes;
import dev.augur.support.vector.Lanes;

/**
 * Rows of an 8-bit picture that is only stretched along its axes, interpolated in two steps: source rows along the
 * output's columns, each once, then pairs of them across. Neighbouring output rows mostly share a source row.
 *
 * <p>Every value is made by the operations, and in the order, of bilinear pairs of the same point, and so has the same
 * bits. Vector code only: scalar code goes by pairs. Owned by one worker.
 */
final class StretchedRows {
  /** Of the vectors from which a vector's neighbours are picked. */
  private static final int WIDE = 4;

  /**
   * One narrow row in so many, a power of two, goes through the loop for wide ones, which gives the same: the JIT knows it
   * then when a wide picture comes, however late.
   */
  private static final int REHEARSED = 16;

  /** Floats from one channel of {@link #above} and {@link #below} to the next. */
  int step;

  /** How far below the upper row the output row lies. */
  float down;

  private PixelSource source;
  private PixelLoads loads;
  private float[] fraction;

  /** The source column of the first word, and how many words a row has. */
  private int least;

  private int count;

  /** A source row's pixels, one int each. */
  private int[] words = new int[0];

  /** Per vector of output columns: where the words lie from which neighbours are picked. */
  private int[] starts = new int[0];

  /** Per output column: which of them is the left neighbour. */
  private int[] picks = new int[0];

  /** Per output row: the source row above it, and how far below that it lies. */
  private int[] rows = new int[0];

  private float[] downs = new float[0];

  /** From there to the source row below: 1, or 0 if there is a single one. */
  private int next;

  /** All bits where neighbours lie further apart than two vectors, else none: a branch would not be seen in time. */
  private int wide;

  private Line upper = new Line();
  private Line lower = new Line();

  /** A source row, interpolated along it: planes of {@link #step} floats. */
  private static final class Line {
    float[] values = new float[0];
    int row;
  }

  /**
   * Starts an image.
   *
   * @param aligned where columns and rows lie
   * @param fraction how far right of the left neighbour each output column lies
   * @return false if a vector's neighbours lie too far apart, so that pairs must be loaded one by one
   */
  boolean open(
      AlignedRows aligned, float[] fraction, Composition composition, PixelSource source, PixelLoads loads) {
    this.fraction = fraction;
    this.source = source;
    this.loads = loads;
    place(aligned, composition.height);
    next = composition.rows.high - composition.rows.low > 1 ? 1 : 0;
    upper.row = -1;
    lower.row = -1;
    return pick(aligned.columns, composition.width, Lanes.FLOAT.length());
  }

  /** All at once: row by row, the choice of the lines to make would wait for each place. */
  private void place(AlignedRows aligned, int height) {
    if (rows.length < height) {
      rows = new int[height];
      downs = new float[height];
    }
    for (int y = 0; y < height; y++) {
      aligned.place(y);
      rows[y] = aligned.row();
      downs[y] = aligned.fraction();
    }
  }

  /** Makes room for rows. */
  void reserve(int channels, int width) {
    step = Planes.padded(width);
    int floats = channels * step;
    if (upper.values.length < floats) {
      upper.values = new float[floats];
      lower.values = new float[floats];
    }
  }

  /** The source row above the loaded row, interpolated along it: planes of {@link #step} floats. */
  float[] above() {
    return upper.values;
  }

  /** The source row below, as {@link #above}. */
  float[] below() {
    return lower.values;
  }

  private boolean pick(int[] columns, int width, int lanes) {
    least = Integer.MAX_VALUE;
    int most = 0;
    for (int x = 0; x < width; x++) {
      least = Math.min(least, columns[x]);
      most = Math.max(most, columns[x]);
    }
    count = Math.min(most + 2, source.width) - least;
    makeRoom(count + WIDE * lanes);
    int reach = 0;
    for (int x = 0; x < width; x += lanes) {
      int end = Math.min(x + lanes, width);
      int first = columns[x];
      for (int i = x + 1; i < end; i++) {
        first = Math.min(first, columns[i]);
      }
      starts[x / lanes] = first - least;
      for (int i = x; i < end; i++) {
        picks[i] = columns[i] - first;
        reach = Math.max(reach, picks[i]);
      }
    }
    wide = 2 * lanes - 2 - reach >> Integer.SIZE - 1;
    return reach + 1 < WIDE * lanes;
  }

  private void makeRoom(int size) {
    if (words.length < Planes.padded(size)) {
      words = new int[Planes.padded(size)];
    }
    if (picks.length < step) {
      picks = new int[step];
      starts = new int[step];
    }
  }

  /** Makes the rows above and below an output row, unless they are there. */
  void load(int y) {
    int row = rows[y];
    down = downs[y];
    if (upper.row != row) {
      Line line = upper;
      upper = lower;
      lower = line;
    }
    make(upper, row);
    // At a distance of 0 any finite row will do.
    if (down > 0) {
      make(lower, row + next);
    }
  }

  private void make(Line line, int row) {
    if (line.row == row) {
      return;
    }
    line.row = row;
    int at = source.offset(least, row);
    int done = StretchVector.words(source.bytes, at, source.channels, count, words);
    // The last pixel always by itself: the JIT would else drop a loop that only the picture's end needs, and compile the
    // row again, some milliseconds, when it first comes.
    for (int i = Math.min(done, count - 1); i < count; i++) {
      words[i] = loads.pixel(at + i * source.channels);
    }
    boolean far = (row & REHEARSED - 1 & ~wide) == 0;
    StretchVector.line(words, starts, picks, fraction, far, source.channels, line.values, step);
  }
}
