package dev.augur.support.warp;

import dev.augur.Image;
import dev.augur.support.geometry.Composition;
import dev.augur.support.geometry.Lookup;
import dev.augur.support.pixel.RowFloats;
import dev.augur.support.resize.SeparableResize;
import dev.augur.support.resize.TriangleTaps;

/**
 * Rows of an 8-bit picture that a filter resizes, as {@link dev.augur.support.resize.Antialias} does, and that is only
 * cropped and mirrored then: each is made when it is asked for, of those columns that are kept, in their order. Owned by
 * one worker.
 */
final class FilteredRows {
  private final SeparableResize engine = new SeparableResize();
  private Image image;

  /** Index of the first pixel touched. */
  private int corner;

  /** Whether rows can be made of these channels and compositions; settles them. */
  static boolean fit(int channels, Composition filtered, Composition kept) {
    return channels <= 3 && filtered.filterDirectly && kept.keeps();
  }

  /**
   * Starts an image.
   *
   * @param filtered ends with the filter
   * @param kept what follows, which {@link #fit fits}
   */
  void open(Image image, Composition filtered, Composition kept, boolean vector) {
    this.image = image;
    Lookup map = kept.chain.step(0).map;
    TriangleTaps rows = engine.rows();
    TriangleTaps columns = engine.columns();
    rows.compute(filtered.rows.start, filtered.rows.length, image.reduction(), filtered.filterHeight, (int) map.y0,
        (int) map.yy, kept.height);
    columns.compute(filtered.columns.start, filtered.columns.length, image.reduction(), filtered.filterWidth,
        (int) map.x0, (int) map.xx, kept.width);
    engine.prepared(kept.height, kept.width, vector);
    engine.reserve(image.channels());
    corner = image.offset() + rows.firstPixel * image.rowStride() + columns.firstPixel * image.channels();
  }

  /** Makes a row, in memory of the row's own. */
  void load(int y, RowFloats row) {
    row.own();
    engine.row(y, image.bytes(), corner, image.rowStride(), image.channels(), row);
  }
}
