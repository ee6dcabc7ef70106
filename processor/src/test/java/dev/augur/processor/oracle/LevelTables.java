package dev.augur.processor.oracle;

import java.util.function.UnaryOperator;

/** Operations that look levels up in a table made from the picture's own histogram, by Pillow's rules. */
final class LevelTables {
  private static final int LEVELS = 256;

  private LevelTables() {}

  /** Spreads the levels evenly. */
  static void equalize(Picture picture, double maximum) {
    look(picture, maximum, LevelTables::spread);
  }

  /** Stretches the levels to both ends. */
  static void autoContrast(Picture picture, double maximum) {
    look(picture, maximum, LevelTables::stretched);
  }

  private static int[] spread(int[] histogram) {
    int[] table = identity();
    int highest = last(histogram);
    int counted = 0;
    for (int level = 0; level < highest; level++) {
      counted += histogram[level];
    }
    int step = counted / 255;
    if (step == 0) {
      return table;
    }
    int n = step / 2;
    for (int level = 0; level < LEVELS; level++) {
      table[level] = Math.min(n / step, 255);
      n += histogram[level];
    }
    return table;
  }

  private static int[] stretched(int[] histogram) {
    int[] table = identity();
    int high = last(histogram);
    int low = 0;
    while (low < high && histogram[low] == 0) {
      low++;
    }
    if (high <= low) {
      return table;
    }
    double scale = 255.0 / (high - low);
    double offset = -low * scale;
    for (int level = 0; level < LEVELS; level++) {
      table[level] = Math.clamp((int) (level * scale + offset), 0, 255);
    }
    return table;
  }

  private static int last(int[] histogram) {
    int level = LEVELS - 1;
    while (level > 0 && histogram[level] == 0) {
      level--;
    }
    return level;
  }

  private static int[] identity() {
    int[] table = new int[LEVELS];
    for (int level = 0; level < LEVELS; level++) {
      table[level] = level;
    }
    return table;
  }

  /** A value that may round to either of two levels counts as both in turn; the tables then say how much it matters. */
  private static void look(Picture picture, double maximum, UnaryOperator<int[]> rule) {
    double perLevel = maximum / 255;
    for (int c = 0; c < picture.colours(); c++) {
      double[] values = picture.values[c];
      double[] slacks = picture.slacks[c];
      int[][] tables = new int[3][];
      for (int side = -1; side <= 1; side++) {
        int[] histogram = new int[LEVELS];
        for (int i = 0; i < values.length; i++) {
          histogram[level(values[i], side * slacks[i], maximum)]++;
        }
        tables[side + 1] = rule.apply(histogram);
      }
      for (int i = 0; i < values.length; i++) {
        int own = tables[1][level(values[i], 0, maximum)];
        int spread = 0;
        for (int[] table : tables) {
          for (int side = -1; side <= 1; side++) {
            spread = Math.max(spread, Math.abs(table[level(values[i], side * slacks[i], maximum)] - own));
          }
        }
        values[i] = own * perLevel;
        slacks[i] = spread * perLevel + maximum * 1e-7;
      }
    }
  }

  private static int level(double value, double off, double maximum) {
    double nudge = Math.signum(off) * 1e-6;
    return (int) Math.clamp(Math.rint((value + off) * 255 / maximum + nudge), 0, 255);
  }
}
