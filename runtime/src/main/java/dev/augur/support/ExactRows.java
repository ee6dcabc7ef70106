package dev.augur.support;

import java.util.Arrays;

/** Output rows that copy source pixels and resample none. */
final class ExactRows {
  private final ExactLine line = new ExactLine();
  private PixelSource source;
  private PackedLoads loads;
  private float[] fill;
  private boolean vector;
  private int width;

  void open(Composition composition, PixelSource source, PackedLoads loads, float[] fill, boolean vector) {
    this.source = source;
    this.loads = loads;
    this.fill = fill;
    this.vector = vector;
    width = composition.width;
    line.open(composition);
  }

  /** Copies a row of an 8-bit image. */
  void load(int y, int[] packed) {
    if (!line.find(y, width, source)) {
      Arrays.fill(packed, 0, width, loads.fill());
      return;
    }
    int done = line.from;
    if (vector) {
      done = PackedVector.copy(source.bytes, source.channels, line.at, line.step, line.from, line.to, packed);
    }
    loads.copy(line.at + (done - line.from) * line.step, line.step, done, line.to, packed);
    outside(0, line.from, packed);
    outside(line.to, width, packed);
  }

  private void outside(int from, int to, int[] packed) {
    for (int x = from; x < to; x++) {
      int at = line.outside(x);
      packed[x] = at < 0 ? loads.fill() : loads.pixel(at);
    }
  }

  /** Copies a row of planes, or finds where it lies. */
  void load(int y, RowFloats rows) {
    Planes planes = source.planes;
    boolean filled = !line.find(y, width, source);
    boolean whole = !filled && line.from == 0 && line.to == width && line.step == 1;
    int last = line.at + (planes.channels - 1) * planes.planeStep + Planes.padded(width);
    if (whole && last <= planes.data.length) {
      rows.point(planes.data, line.at, planes.planeStep);
      return;
    }
    rows.own();
    for (int x = 0; x < width; x++) {
      boolean inside = !filled && x >= line.from && x < line.to;
      int at = filled ? -1 : inside ? line.at + (x - line.from) * line.step : line.outside(x);
      for (int c = 0; c < planes.channels; c++) {
        rows.data[c * rows.step + x] = at < 0 ? fill[c] : planes.data[at + c * planes.planeStep];
      }
    }
  }
}
