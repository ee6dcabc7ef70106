package dev.augur.support.statistic;

import static dev.augur.support.pixel.AlphaWeight.ALPHA;

import dev.augur.support.pixel.Level;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.RowFloats;
import dev.augur.support.warp.Warp;

/**
 * Statistics on the 256 levels of an image and the lookup tables that follow from them: {@link #clear}, then for every
 * row {@link #histogram} or {@link #range}, then {@link #equalize} or {@link #autoContrast}, then {@link #apply} to every
 * row.
 *
 * <p>A value's level is {@code value * 255 / maximum}, clamped to 0..255 and rounded half to even. Each channel has its
 * own histogram and table; a fourth channel, alpha, is neither counted nor changed.
 *
 * <p>Owned by one worker; not thread-safe. Allocates only when a row is longer than all before.
 */
public final class Levels {
  private static final int LAST = Level.COUNT - 1;

  private final int colours;
  private final float factor;
  private final double maximum;
  private final LevelCounts counts;
  private final LevelRange range;
  private final float[] table;
  private int[] levels = new int[0];
  private boolean vector;

  /**
   * Levels of images.
   *
   * @param channels 1, 3 or 4
   * @param maximum the pixel value of full intensity, level 255
   * @throws IllegalArgumentException if the maximum is not a positive number
   */
  public Levels(int channels, double maximum) {
    colours = Math.min(channels, ALPHA);
    factor = Level.factor(maximum);
    this.maximum = maximum;
    counts = new LevelCounts(channels, colours);
    range = new LevelRange(channels, colours);
    table = new float[colours * Level.COUNT];
  }

  /**
   * Forgets the last image: nothing is counted, and every level maps to itself.
   *
   * @param vector whether the vector code runs
   */
  public void clear(boolean vector) {
    this.vector = vector;
    counts.clear();
    range.clear();
    for (int channel = 0; channel < colours; channel++) {
      keep(channel * Level.COUNT);
    }
  }

  /** Counts the levels of a row of planes, or of as much of it as is asked for. */
  public void histogram(Planes planes, int y, int width) {
    for (int channel = 0; channel < colours; channel++) {
      round(planes.data, planes.row(channel, y), width);
      counts.add(channel, levels, width);
    }
  }

  /** Counts the levels of the row of whole pixels that a warp has loaded. */
  public void histogram(Warp row) {
    counts.add(row.pixels, row.pixelsAt, row.width());
  }

  /** Looks for the lowest and highest level of a row of planes, or of as much of it as is asked for. */
  public void range(Planes planes, int y, int width) {
    range.add(planes, y, width, vector);
  }

  /** Looks for the lowest and highest level of the row of whole pixels that a warp has loaded. */
  public void range(Warp row) {
    range.add(row.pixels, row.pixelsAt, row.width(), vector);
  }

  /** How many pixels of a channel have a level. */
  int count(int channel, int level) {
    return counts.of(channel, level);
  }

  /**
   * Makes the table that spreads the levels of the histogram evenly, by the rule of Pillow's {@code ImageOps.equalize}: with
   * {@code s = (pixels - pixels of the highest level present) / 255}, rounded down, level i becomes
   * {@code (s / 2 + pixels below level i) / s}, rounded down and at most 255. A channel stays as it is if it has one
   * level only or s is 0.
   */
  public void equalize() {
    for (int channel = 0; channel < colours; channel++) {
      equalize(channel);
    }
  }

  /**
   * Makes the table that stretches the range to 0..255, by the rule of Pillow's {@code ImageOps.autocontrast}
   * without cutoff: {@code level * k - lowest * k} with {@code k = 255 / (highest - lowest)}, cut to a whole number. A
   * channel of one level stays as it is.
   */
  public void autoContrast() {
    for (int channel = 0; channel < colours; channel++) {
      autoContrast(channel);
    }
  }

  /** Replaces each value of a row by its level's entry in the table, as a pixel value. */
  public void apply(RowFloats row, int width) {
    for (int channel = 0; channel < colours; channel++) {
      int at = row.at + channel * row.step;
      round(row.data, at, width);
      look(channel * Level.COUNT, row.data, at, width);
    }
  }

  private void round(float[] rows, int at, int width) {
    if (levels.length < width) {
      levels = new int[Planes.padded(width)];
    }
    if (vector) {
      LevelVector.round(rows, at, width, factor, levels);
    } else {
      round(rows, at, width, factor, levels);
    }
  }

  private static void round(float[] rows, int at, int width, float factor, int[] levels) {
    for (int x = 0; x < width; x++) {
      levels[x] = Level.of(rows[at + x], factor);
    }
  }

  private void look(int base, float[] rows, int at, int width) {
    for (int x = 0; x < width; x++) {
      rows[at + x] = table[base + levels[x]];
    }
  }

  private void equalize(int channel) {
    int base = channel * Level.COUNT;
    int highest = counts.highest(channel);
    long total = 0;
    for (int level = 0; level < highest; level++) {
      total += count(channel, level);
    }
    long slope = total / LAST;
    if (slope == 0) {
      keep(base);
      return;
    }
    long below = slope / 2;
    for (int level = 0; level < Level.COUNT; level++) {
      table[base + level] = value((int) Math.min(LAST, below / slope));
      below += count(channel, level);
    }
  }

  private void autoContrast(int channel) {
    int base = channel * Level.COUNT;
    int highest = range.highest(channel, factor);
    int lowest = range.lowest(channel, factor);
    if (highest <= lowest) {
      keep(base);
      return;
    }
    double scale = 255.0 / (highest - lowest);
    double offset = -lowest * scale;
    for (int level = 0; level < Level.COUNT; level++) {
      int stretched = (int) (level * scale + offset);
      table[base + level] = value(Math.clamp(stretched, 0, LAST));
    }
  }

  private void keep(int base) {
    for (int level = 0; level < Level.COUNT; level++) {
      table[base + level] = value(level);
    }
  }

  private float value(int level) {
    return (float) (level * maximum / LAST);
  }
}
