package dev.augur.support.geometry;

import dev.augur.support.pixel.Border;

/**
 * Geometry composed in declared order: a base frame on the source's pixel grid, and a chain of lookups from the
 * present frame to it.
 *
 * <p>As long as the chain is a signed permutation with a move by whole pixels, frames settle in the base and nothing
 * is resampled. A frame made after a resampling becomes a step of the chain, at whose edge later borders start. Reused
 * from image to image.
 */
public final class Composition {
  /** The base frame along the source's columns. */
  public final FrameAxis columns = new FrameAxis();

  /** The base frame along the source's rows. */
  public final FrameAxis rows = new FrameAxis();

  /** From the present frame to the base. */
  public final LookupChain chain = new LookupChain();

  /** Rows of the present frame. */
  public int height;

  /** Columns of the present frame. */
  public int width;

  /** Rows that an antialiased resize makes of the frame before the next composition, in the source's orientation. */
  public int filterHeight;

  /** Columns that it makes. */
  public int filterWidth;

  /** Whether it filters the source's own pixels, within the base frame; otherwise the frame is rendered first. */
  public boolean filterDirectly;

  /** Whether it contains a resize. */
  public boolean resized;

  private final Lookup step = new Lookup();
  private Border border;

  /** Starts with a picture of the given size as it is. */
  public void begin(int height, int width, Border border) {
    this.height = height;
    this.width = width;
    this.border = border;
    columns.begin(width, border);
    rows.begin(height, border);
    chain.clear();
    resized = false;
  }

  /** Whether the present frame is copied from the source, never resampled. Settles it in the base then. */
  public boolean settle() {
    if (!chain.snap()) {
      return false;
    }
    Lookup map = chain.step(0).map;
    int lastX = width - 1;
    int lastY = height - 1;
    reframe(columns, map.x(0, 0), map.x(lastX, lastY));
    reframe(rows, map.y(0, 0), map.y(lastX, lastY));
    return true;
  }

  /** Whether the present frame is a part of the source as it is, or mirrored. Settles it then. */
  public boolean keeps() {
    return settle() && !chain.step(0).map.swapsAxes() && columns.unpadded() && rows.unpadded();
  }

  private static void reframe(FrameAxis axis, double oneEnd, double otherEnd) {
    axis.reframe((int) Math.min(oneEnd, otherEnd), (int) Math.abs(oneEnd - otherEnd) + 1);
  }

  /** Adds a map from the new picture to the present one, which leaves the frame as it is. */
  public void map(Lookup later) {
    chain.map(later);
  }

  /** Mirrors left and right. */
  public void flipHorizontal() {
    map(step.setAffine(-1, 0, width - 1, 0, 1, 0));
  }

  /** Mirrors top and bottom. */
  public void flipVertical() {
    map(step.setAffine(1, 0, 0, 0, -1, height - 1));
  }

  /** Swaps rows and columns. */
  public void transpose() {
    map(step.setAffine(0, 1, 0, 1, 0, 0));
    int rows = height;
    height = width;
    width = rows;
  }

  /** Keeps a part, which becomes the frame. */
  public void crop(int top, int left, int height, int width) {
    settle();
    map(step.setAffine(1, 0, left, 0, 1, top));
    this.height = height;
    this.width = width;
    frame();
  }

  /** Adds rows and columns, which show what lies around the present frame. */
  public void pad(int top, int left, int bottom, int right) {
    frame();
    map(step.setAffine(1, 0, -left, 0, 1, -top));
    height += top + bottom;
    width += left + right;
    // Beyond constant or repeated padding lies more of the same: a second edge would change nothing.
    boolean openEnded = border == Border.CONSTANT || border == Border.NEAREST;
    if (!settle() && !openEnded) {
      chain.frame(height, width, border);
    }
  }

  /** Stretches the frame to a size, the edges of whose outer pixels it keeps; without antialiasing. */
  public void resize(int newHeight, int newWidth) {
    if (newHeight == height && newWidth == width) {
      frame();
      return;
    }
    resized = true;
    settle();
    chain.frame(height, width, Border.NEAREST);
    double factorX = (double) width / newWidth;
    double factorY = (double) height / newHeight;
    map(step.setAffine(factorX, 0, 0.5 * factorX - 0.5, 0, factorY, 0.5 * factorY - 0.5));
    height = newHeight;
    width = newWidth;
    chain.frame(height, width, border);
  }

  /** Makes the present frame the edge at which later borders start. */
  private void frame() {
    if (!settle()) {
      chain.frame(height, width, border);
    }
  }

  /** Displaces pixels by a keyed spline; see {@link ElasticGrid}. */
  public void elastic(long key, int cells, double magnitude) {
    chain.elastic().set(key, cells, magnitude, height, width);
  }

  /** Ends with an antialiased resize, on whose pixels another composition goes on. */
  public void filter(int newHeight, int newWidth, Composition next) {
    filterDirectly = settle() && columns.unpadded() && rows.unpadded();
    Lookup map = chain.step(0).map;
    boolean swapped = filterDirectly && map.swapsAxes();
    filterHeight = swapped ? newWidth : newHeight;
    filterWidth = swapped ? newHeight : newWidth;
    next.begin(filterHeight, filterWidth, border);
    if (filterDirectly) {
      // Filtering commutes with flips and turns: they remain to be done.
      double x0 = map.xx + map.xy < 0 ? filterWidth - 1 : 0;
      double y0 = map.yx + map.yy < 0 ? filterHeight - 1 : 0;
      next.map(step.setAffine(map.xx, map.xy, x0, map.yx, map.yy, y0));
      next.height = newHeight;
      next.width = newWidth;
    }
  }
}
