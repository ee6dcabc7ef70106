package dev.augur.support.warp;

import dev.augur.support.geometry.AxisFold;
import dev.augur.support.geometry.AxisRange;
import dev.augur.support.geometry.Lookup;
import dev.augur.support.pixel.Planes;
import java.util.Arrays;

/**
 * Taps of output rows under a map that keeps axes: what depends on the output column is found once per image, what
 * depends on the output row once per row.
 */
final class AlignedRows {
  /** The source column of the left neighbour of each output column; not if the map swaps axes. */
  int[] columns = new int[0];

  private AxisRange along;
  private float[] columnCover = new float[0];
  private boolean ramps;
  private boolean columnsCovered;
  private boolean swapped;
  private double perRow;
  private double constant;
  private int step;
  private int lowestRow;
  private int width;

  void open(Lookup map, AxisFold fold, PixelSource source, RowTaps taps, int width) {
    this.width = width;
    swapped = map.swapsAxes();
    along = swapped ? fold.x : fold.y;
    perRow = swapped ? map.xy : map.yy;
    constant = swapped ? map.x0 : map.y0;
    step = swapped ? source.columnStep : source.rowStep;
    ramps = fold.ramps();
    if (columnCover.length < width) {
      columnCover = new float[Planes.padded(width)];
      columns = new int[Planes.padded(width)];
    }
    if (swapped) {
      place(fold.y, map.yx, map.y0, source.start, source.rowStep, taps.offset, taps.fy);
      lowestRow = lowest(fold.y, map);
    } else {
      place(fold.x, map.xx, map.x0, source.start, source.columnStep, taps.offset, taps.fx);
    }
  }

  private void place(
      AxisRange range, double perColumn, double constant, int start, int step, int[] offset, float[] fraction) {
    columnsCovered = false;
    for (int x = 0; x < width; x++) {
      range.place(perColumn * x + constant);
      offset[x] = start + range.first * step;
      columns[x] = range.first;
      fraction[x] = range.fraction;
      columnCover[x] = range.cover;
      columnsCovered |= range.cover < 1;
    }
  }

  private int lowest(AxisRange range, Lookup map) {
    range.place(map.y0);
    int first = range.first;
    range.place(map.yx * (width - 1) + map.y0);
    return range.mirrors() ? (int) range.high : Math.max(first, range.first) + 1;
  }

  /** Whether output rows run along source rows, and no fill is seen. */
  boolean stretches() {
    return !swapped && !ramps;
  }

  /** Finds the source rows of an output row. */
  void place(int y) {
    along.place(perRow * y + constant);
  }

  /** The source row above the row that {@link #place} found. */
  int row() {
    return along.first;
  }

  /** How far below the row above it lies. */
  float fraction() {
    return along.fraction;
  }

  void load(int y, RowTaps taps) {
    taps.begin();
    place(y);
    taps.shift = along.first * step;
    taps.fixed = true;
    taps.lowestRow = swapped ? lowestRow : along.first;
    Arrays.fill(swapped ? taps.fx : taps.fy, 0, width, along.fraction);
    taps.covered = ramps && (columnsCovered || along.cover < 1);
    if (taps.covered) {
      for (int x = 0; x < width; x++) {
        taps.cover[x] = columnCover[x] * along.cover;
      }
    }
  }
}
