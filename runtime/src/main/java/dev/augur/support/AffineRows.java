package dev.augur.support;

import dev.augur.support.LookupStep.Kind;

/**
 * Taps of output rows under a chain of affine maps and frames.
 *
 * <p>Columns that look at nothing outside any frame form an interval of whole blocks, where one float map holds. The
 * rest, the rim, is clamped and covered by float maths too where all frames are axis-aligned in the source and no
 * border mirrors; otherwise it walks the chain.
 */
final class AffineRows {
  private final Lookup map = new Lookup();
  private final Lookup toSource = new Lookup();
  private final InteriorSpan interior = new InteriorSpan();
  private final AffineBlocks blocks = new AffineBlocks();
  private final AxisRange rangeX = new AxisRange();
  private final AxisRange rangeY = new AxisRange();
  private ChainRows chainRows;
  private boolean folded;
  private boolean vector;
  private int width;
  private int count;

  /** Bounds of the source rows that points can lie in, whatever the maps yield. */
  private double firstRow;

  private double lastRow;

  /**
   * Starts an image.
   *
   * @return false if the maps are not affine or reach too far, so that all rows must walk the chain
   */
  boolean open(
      LookupChain chain, Composition base, Border border, Interpolation interpolation, PixelSource source,
      ChainRows chainRows, boolean vector) {
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
    folded = interpolation == Interpolation.BILINEAR && fold(chain, base, border);
    blocks.open(map, nearest ? 0.5 : 0, folded ? rangeX : null, folded ? rangeY : null, source, width);
    requireInside(chain, base, interpolation);
    lastRow = Math.max(0, base.rows.high - 1);
    firstRow = folded ? Math.min(rangeY.low, lastRow) : 0;
    return true;
  }

  private void requireInside(LookupChain chain, Composition base, Interpolation interpolation) {
    // Cubic taps reach one pixel further on both sides; the nearest pixel is sought half a pixel further on.
    double more = interpolation == Interpolation.BICUBIC ? 1 : 0;
    double shift = interpolation == Interpolation.NEAREST ? 0.5 : 0;
    interior.clear();
    for (int i = 0; i < chain.size(); i++) {
      LookupStep step = chain.step(i);
      if (step.kind == Kind.FRAME) {
        chain.total(i + 1, map);
        interior.require(map.xx, map.xy, map.x0, 0, step.width - 1);
        interior.require(map.yx, map.yy, map.y0, 0, step.height - 1);
      }
    }
    chain.total(0, map);
    FrameAxis x = base.columns;
    FrameAxis y = base.rows;
    interior.require(map.xx, map.xy, map.x0, x.low + more - shift, x.high - 1 - more + shift);
    interior.require(map.yx, map.yy, map.y0, y.low + more - shift, y.high - 1 - more + shift);
  }

  /** States all frames as limits of the source's axes, if they are that simple. */
  private boolean fold(LookupChain chain, Composition base, Border border) {
    rangeX.begin(base.columns, border);
    rangeY.begin(base.rows, border);
    boolean confined = border == Border.CONSTANT || border == Border.NEAREST;
    toSource.setAffine(1, 0, 0, 0, 1, 0);
    for (int i = 0; i < chain.size(); i++) {
      LookupStep step = chain.step(i);
      if (step.kind == Kind.MAP) {
        toSource.multiply(step.map);
      } else if (!toSource.isAxisAligned() || step.border != Border.NEAREST && step.border != Border.CONSTANT) {
        return false;
      } else {
        double endX = toSource.x(step.width - 1, step.height - 1);
        double endY = toSource.y(step.width - 1, step.height - 1);
        confined |= rangeX.contains(toSource.x0, endX) && rangeY.contains(toSource.y0, endY);
        if (!confined || !surround(step, endX, endY)) {
          return false;
        }
      }
    }
    return confined;
  }

  private boolean surround(LookupStep frame, double endX, double endY) {
    if (frame.border == Border.NEAREST) {
      rangeX.repeatBeyond(toSource.x0, endX);
      rangeY.repeatBeyond(toSource.y0, endY);
      return true;
    }
    double pixelsX = Math.abs(toSource.xx) + Math.abs(toSource.xy);
    double pixelsY = Math.abs(toSource.yx) + Math.abs(toSource.yy);
    return rangeX.fillBeyond(toSource.x0, endX, pixelsX) && rangeY.fillBeyond(toSource.y0, endY, pixelsY);
  }

  /** Fills the taps of a row. */
  void load(int y, RowTaps taps) {
    taps.begin();
    interior.find(y, width);
    int first = (interior.from + AffineBlocks.BLOCK - 1) / AffineBlocks.BLOCK;
    int end = interior.to == width ? count : interior.to / AffineBlocks.BLOCK;
    end = Math.max(first, end);
    blocks.row(y, count);
    rim(y, 0, first, taps);
    inside(y, first, end, taps);
    rim(y, end, count, taps);
    if (taps.covered) {
      taps.coverFully(first * AffineBlocks.BLOCK, end * AffineBlocks.BLOCK);
    }
  }

  private void inside(int y, int first, int end, RowTaps taps) {
    if (first == end) {
      return;
    }
    int from = first * AffineBlocks.BLOCK;
    int to = end * AffineBlocks.BLOCK;
    if (vector) {
      AffineVector.inside(blocks, taps, from, to);
    } else {
      AffineScalar.inside(blocks, taps, from, to);
    }
    reach(y, taps);
  }

  private void rim(int y, int first, int end, RowTaps taps) {
    if (first == end) {
      return;
    }
    int from = first * AffineBlocks.BLOCK;
    int to = end * AffineBlocks.BLOCK;
    if (!folded) {
      chainRows.load(y, from, Math.min(to, width), taps);
      return;
    }
    blocks.rims(first, end);
    if (vector) {
      AffineVector.rim(blocks, taps, from, to);
    } else {
      AffineScalar.rim(blocks, taps, from, to);
    }
    taps.covered |= rangeX.ramps || rangeY.ramps;
    reach(y, taps);
  }

  /** Notes the lowest source row that the row can reach. */
  private void reach(int y, RowTaps taps) {
    double lowest = Math.max(map.y(0, y), map.y(width - 1, y)) + 1;
    taps.lowestRow = Math.max(taps.lowestRow, (int) Math.clamp(lowest, firstRow, lastRow));
  }
}
