package dev.augur.support.warp;

import dev.augur.support.geometry.Composition;
import dev.augur.support.geometry.FrameAxis;
import dev.augur.support.geometry.LookupChain;
import dev.augur.support.geometry.Reach;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;

/** Taps of output rows for any composition: float maths where the maps are affine, the whole chain elsewhere. */
final class TapRows {
  /** Reserved by the sampler. */
  final RowTaps taps = new RowTaps();
  private final LookupChain pruned = new LookupChain();
  private final Reach reach = new Reach();
  private final BaseTaps base = new BaseTaps();
  private final ChainRows chainRows = new ChainRows();
  private final AffineRows affineRows = new AffineRows();
  private final Readahead readahead = new Readahead();
  private boolean affine;
  private int width;

  void open(Composition composition, Border border, Interpolation interpolation, PixelSource source, boolean vector) {
    width = composition.width;
    pruned.prune(composition.chain, composition.height, width, reach);
    boolean fills = border == Border.CONSTANT;
    // A constant border that no point reaches is like any other, and mixes in nowhere, not even by rounding.
    boolean unreached = fills && reach.within(composition.columns, composition.rows);
    Border seen = unreached ? Border.NEAREST : border;
    boolean weighted = seen == Border.CONSTANT || pruned.fills();
    base.open(composition.columns, composition.rows, seen, interpolation, source, weighted, vector);
    chainRows.open(pruned, base, seen, interpolation, width, weighted, vector);
    affine = affineRows.open(pruned, composition, seen, fills, interpolation, source, chainRows, taps, vector);
    // Perspectives and displacements keep rows level enough for processors to foresee.
    if (affine && affineRows.slants() && source.bytes != null) {
      FrameAxis columns = composition.columns;
      FrameAxis rows = composition.rows;
      readahead.read(source, reach.firstColumn(columns), reach.columnsEnd(columns), reach.firstRow(rows),
          reach.rowsEnd(rows));
    }
  }

  /** Where rows and columns lie if the picture is only stretched along its axes and no fill is seen; else null. */
  AlignedRows stretched() {
    return affine ? affineRows.stretched() : null;
  }

  /**
   * Loads rows as one, if they can be.
   *
   * @return how many: all, or the first one
   */
  int loadBand(int y, int rows) {
    if (rows > 1 && affine && affineRows.bands()) {
      affineRows.loadBand(y, rows, taps);
      return rows;
    }
    load(y);
    return 1;
  }

  RowTaps load(int y) {
    if (affine) {
      affineRows.load(y, taps);
    } else {
      taps.begin();
      chainRows.load(y, 0, width, taps);
    }
    return taps;
  }
}
