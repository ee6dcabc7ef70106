package dev.augur.processor.oracle;

import dev.augur.annotation.HoleFill;
import dev.augur.processor.model.op.CoarseDropout;
import dev.augur.support.random.Mix;
import java.util.Arrays;

/** Rectangles painted over, drawn as the documentation of the runtime's holes says. */
final class Holes {
  private final CoarseDropout dropout;
  private final Drawn drawn;
  private final Units units;

  Holes(CoarseDropout dropout, Drawn drawn, Units units) {
    this.dropout = dropout;
    this.drawn = drawn;
    this.units = units;
  }

  void paint(Picture picture) {
    double[] means = means(picture.values, picture);
    double[] meanSlacks = means(picture.slacks, picture);
    for (int hole = 0; hole < drawn.whole("holes"); hole++) {
      int rows = side(hole, 0, "height", picture.height);
      int columns = side(hole, 1, "width", picture.width);
      int top = place(hole, 2, rows, picture.height);
      int left = place(hole, 3, columns, picture.width);
      for (int y = Math.max(0, top); y < Math.min(picture.height, top + rows); y++) {
        for (int x = Math.max(0, left); x < Math.min(picture.width, left + columns); x++) {
          for (int c = 0; c < picture.colours(); c++) {
            boolean mean = dropout.holeFill() == HoleFill.MEAN;
            picture.values[c][y * picture.width + x] = mean ? means[c] : shown(c, y, x);
            picture.slacks[c][y * picture.width + x] =
                units.size(c) * 1e-6 + (mean ? meanSlacks[c] + units.maximum() / 65280 : 0);
          }
        }
      }
    }
  }

  private double shown(int channel, int y, int x) {
    return dropout.holeFill() == HoleFill.CONSTANT
        ? units.of(dropout.fill())[channel]
        : units.of(channel, units.maximum() * noise(channel, y, x));
  }

  private long parameter(int hole, int which) {
    return 4L * hole + which;
  }

  private int side(int hole, int which, String name, int length) {
    double fraction = Mix.uniform(
        drawn.draw().key(), drawn.stream(), parameter(hole, which), drawn.number(name + "Min"),
        drawn.number(name + "Max"));
    return Math.clamp((long) Math.floor(fraction * length + 0.5), 1, length);
  }

  private int place(int hole, int which, int side, int length) {
    int last = dropout.clip() ? length - 1 : length - side;
    int place = Mix.integer(drawn.draw().key(), drawn.stream(), parameter(hole, which), 0, last);
    return dropout.clip() ? place - side / 2 : place;
  }

  /** Uniform in 0 to 1, from 24 bits. */
  private double noise(int channel, int y, int x) {
    long key = Mix.mix(drawn.draw().key(), drawn.stream());
    int row = (int) (Mix.bits(key, channel, y) >>> 32);
    return (Murmur.finish(row + x * 0x9E3779B9) >>> 8) * 0x1p-24;
  }

  private static double[] means(double[][] planes, Picture picture) {
    double[] means = new double[picture.channels];
    for (int c = 0; c < means.length; c++) {
      means[c] = Arrays.stream(planes[c]).sum() / picture.pixels();
    }
    return means;
  }
}
