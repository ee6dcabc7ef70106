package dev.augur.support.warp;

import dev.augur.support.geometry.AxisFold;
import dev.augur.support.geometry.Composition;
import dev.augur.support.geometry.FrameAxis;
import dev.augur.support.geometry.Lookup;
import dev.augur.support.geometry.LookupChain;
import dev.augur.support.geometry.LookupStep;
import dev.augur.support.geometry.LookupStep.Kind;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.Planes;

/**
 * Taps of output rows under a chain of affine maps and frames.
 *
 * <p>Columns that look at nothing outside any frame form an interval of whole blocks, where one float map holds. The
 * rest, the rim, is clamped, mirrored or covered by float maths too where {@link AxisFold} can state all frames;
 * otherwise it walks the chain.
 */
final class AffineRows {
  private final Lookup map = new Lookup();
  private final InteriorSpan interior = new InteriorSpan();
  private final AffineBlocks blocks = new AffineBlocks();
  private final AxisFold fold = new AxisFold();
  private final AlignedRows alignedRows = new AlignedRows();
  private ChainRows chainRows;
  private boolean folded;
  private boolean aligned;

  /** Whether rims come with the picture's weight beside the fill, even if that is 1 everywhere: the JIT sees one loop. */
  private boolean covers;

  private boolean vector;
  private int width;
  private int count;
  private int[] rimBlocks = new int[0];

  /** Bounds of the source rows that points can lie in, whatever the maps yield. */
  private double firstRow;

  private double lastRow;

  /** What the row of a point above the upper mirror and the row that it shows add up to. */
  private double mirrorSum;

  /**
   * Starts an image.
   *
   * @param border what lies around the base
   * @param fills whether fill lies around some frame on other images at least
   * @return false if the maps are not affine or reach too far, so that all rows must walk the chain
   */
  boolean open(
      LookupChain chain, Composition base, Border border, boolean fills, Interpolation interpolation, PixelSource source,
      ChainRows chainRows, RowTaps taps, boolean vector) {
    int rows = Sampler.bandRows(base.height, base.width);
    chain.total(0, map);
    int padded = Planes.padded(base.width);
    if (!chain.isAffine() || !AffineBlocks.fits(map, base.height, padded)) {
      return false;
    }
    this.chainRows = chainRows;
    this.vector = vector;
    width = base.width;
    count = padded / AffineBlocks.BLOCK;
    boolean nearest = interpolation == Interpolation.NEAREST;
    folded = interpolation != Interpolation.BICUBIC && fold.fold(chain, map, base, border) && (!nearest || fold.whole());
    aligned = folded && !nearest && map.isAxisAligned();
    folded &= aligned || !fold.edges();
    covers = folded && fills && !fold.mirrors();
    if (aligned) {
      alignedRows.open(map, fold, source, taps, width);
      return true;
    }
    blocks.open(map, nearest, folded ? fold : null, source, count, rows);
    requireInside(chain, base, interpolation);
    if (rimBlocks.length < count * rows) {
      rimBlocks = new int[count * rows];
    }
    lastRow = Math.max(0, base.rows.high - 1);
    firstRow = folded ? Math.min(fold.y.low, lastRow) : 0;
    mirrorSum = folded ? 2 * fold.y.mirrorLow : Double.NEGATIVE_INFINITY;
    return true;
  }

  private void requireInside(LookupChain chain, Composition base, Interpolation interpolation) {
    // Cubic taps reach one pixel further on both sides; the nearest pixel is sought half a pixel further on.
    double more = interpolation == Interpolation.BICUBIC ? 1 : interpolation == Interpolation.NEAREST ? -0.5 : 0;
    interior.clear();
    for (int i = 0; i < chain.size(); i++) {
      LookupStep step = chain.step(i);
      if (step.kind == Kind.FRAME) {
        chain.total(i + 1, map);
        interior.require(map.xx, map.xy, map.x0, 0, step.width - 1, width);
        interior.require(map.yx, map.yy, map.y0, 0, step.height - 1, width);
      }
    }
    chain.total(0, map);
    FrameAxis x = base.columns;
    FrameAxis y = base.rows;
    interior.require(map.xx, map.xy, map.x0, x.low + more, x.high - 1 - more, width);
    interior.require(map.yx, map.yy, map.y0, y.low + more, y.high - 1 - more, width);
  }

  /** Whether points of one row lie in several rows of the source. */
  boolean slants() {
    return map.yx != 0;
  }

  /** Where rows and columns lie if the picture is only stretched along its axes and no fill is seen; else null. */
  AlignedRows stretched() {
    return aligned && alignedRows.stretches() ? alignedRows : null;
  }

  /** Fills the taps of a row. */
  void load(int y, RowTaps taps) {
    if (aligned) {
      alignedRows.load(y, taps);
      return;
    }
    taps.begin();
    interior.find(y, width);
    int first = (interior.from + AffineBlocks.BLOCK - 1) / AffineBlocks.BLOCK;
    int end = interior.to == width ? count : interior.to / AffineBlocks.BLOCK;
    end = Math.max(first, end);
    blocks.row(y, vector);
    blocks.inside(taps, first * AffineBlocks.BLOCK, end * AffineBlocks.BLOCK, vector);
    if (first > 0 || end < count) {
      rim(y, first, end, taps);
    }
    taps.lowestRow = Math.max(taps.lowestRow, lowestRow(y));
  }

  /** The largest source row among the upper ones of a row's pixels. */
  private int lowestRow(int y) {
    double start = map.yy * y + map.y0;
    double across = map.yx * (width - 1);
    double lowest = start + Math.max(0, across);
    // The farther a point lies above a mirror, the lower is the row that it shows.
    double reflected = mirrorSum - (start + Math.min(0, across));
    return (int) Math.max(firstRow, Math.min(Math.max(lowest, reflected) + 1, lastRow));
  }

  /** Whether {@link #loadBand} can take several rows as one: they consist of whole blocks, of which each can be a rim. */
  boolean bands() {
    return vector && folded && !aligned && width == count * AffineBlocks.BLOCK;
  }

  /** Fills the taps of some rows, the columns of one behind those of the other. */
  void loadBand(int y, int rows, RowTaps taps) {
    taps.begin();
    taps.coverAnew();
    blocks.band(y, rows);
    // What lies inside in the first and in the last row lies inside in all.
    boolean inside = whole(y) && whole(y + rows - 1);
    if (inside) {
      blocks.inside(taps, 0, rows * width, vector);
    } else {
      for (int b = 0; b < rows * count; b++) {
        rimBlocks[b] = b;
      }
      blocks.rim(taps, rimBlocks, rows * count, vector);
    }
    taps.covered = !inside && covers;
    taps.lowestRow = Math.max(lowestRow(y), lowestRow(y + rows - 1));
  }

  private boolean whole(int y) {
    interior.find(y, width);
    return interior.from == 0 && interior.to == width;
  }

  private void rim(int y, int first, int end, RowTaps taps) {
    if (folded) {
      int rims = 0;
      for (int b = 0; b < count; b++) {
        rimBlocks[rims] = b;
        rims += b < first || b >= end ? 1 : 0;
      }
      blocks.rim(taps, rimBlocks, rims, vector);
      taps.covered = covers;
    } else {
      chainRows.load(y, 0, Math.min(first * AffineBlocks.BLOCK, width), taps);
      chainRows.load(y, Math.min(end * AffineBlocks.BLOCK, width), width, taps);
    }
    if (taps.covered) {
      taps.coverFully(first * AffineBlocks.BLOCK, end * AffineBlocks.BLOCK);
    }
  }
}
