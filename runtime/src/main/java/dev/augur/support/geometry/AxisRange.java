package dev.augur.support.geometry;

import dev.augur.support.pixel.Border;

/**
 * What happens to one source coordinate p on the way to its pixels, when all frames between are axis-aligned. Where the
 * fill lies around a frame:
 *
 * <pre>
 *   p1 = p within edgeLow .. edgeHigh
 *   cover = clamp01(min(slope (p1 - rampLow), slope (rampHigh - p1)) + 1)
 *   p2 = p1 within low .. high
 * </pre>
 *
 * <p>Otherwise, with mirrors that may stand infinitely far away:
 *
 * <pre>
 *   p1 = max(p, 2 mirrorLow - p),   p1' = min(p1, 2 mirrorHigh - p1),   p2 = p1' within low .. high
 * </pre>
 *
 * <p>A mirror at the edge of pixel centres is REFLECT_101; half a pixel further out, with the clamp, REFLECT.
 */
public final class AxisRange {
  /** Further than any pixel. */
  public static final double UNBOUNDED = 1e8;
  private static final double TOLERANCE = 1e-9;

  double edgeLow;
  double edgeHigh;

  /** Whether the fill lies around the frames, so that the ramps hold; otherwise the mirrors do. */
  public boolean ramps;

  /** The weight that a pixel's width gains or loses at a ramp: 1 unless the picture was resized before the frame. */
  public double slope;

  /** Where the picture's weight begins to fall to the left; {@link #UNBOUNDED} for a frame of no pixels. */
  public double rampLow;

  /** Where it begins to fall to the right. */
  public double rampHigh;

  /** The mirror on the left. */
  public double mirrorLow;

  /** The mirror on the right. */
  public double mirrorHigh;

  /** The least coordinate at which pixels are looked up. */
  public double low;

  /** The greatest one. */
  public double high;

  /** The last pixel that may be the left one of a pair. */
  public int lastFirst;

  /** A result of {@link #place}: the left pixel of the pair. */
  public int first;

  /** How far right of it the point lies, in pixels. */
  public float fraction;

  /** The picture's weight beside the fill, 0 to 1. */
  public float cover;

  /**
   * Starts at the base frame, whose window the pixels must not leave.
   *
   * @return whether this can state what lies around it; otherwise a frame must confine the coordinate to the window
   */
  boolean begin(FrameAxis axis, Border border) {
    unbound();
    ramps = border == Border.CONSTANT;
    boolean empty = axis.high <= axis.low;
    rampLow = empty ? UNBOUNDED : axis.low;
    rampHigh = empty ? UNBOUNDED : axis.high - 1;
    low = empty ? 0 : axis.low;
    high = empty ? 0 : axis.high - 1;
    lastFirst = empty ? 0 : Math.max(axis.low, axis.high - 2);
    return switch (border) {
      case CONSTANT, NEAREST -> true;
      case WRAP -> false;
      case REFLECT, REFLECT_101 -> {
        mirror(low, high, border == Border.REFLECT ? 0.5 : 0);
        yield axis.unpadded();
      }
    };
  }

  private void unbound() {
    edgeLow = -UNBOUNDED;
    edgeHigh = UNBOUNDED;
    mirrorLow = -UNBOUNDED;
    mirrorHigh = UNBOUNDED;
    slope = 1;
  }

  private void mirror(double first, double last, double beyond) {
    // A single pixel is its own mirror image: the clamp alone does it.
    mirrorLow = last > first ? first - beyond : -UNBOUNDED;
    mirrorHigh = last > first ? last + beyond : UNBOUNDED;
  }

  /** Whether coordinates are brought within edges before the ramps. */
  boolean edges() {
    return ramps && edgeHigh < UNBOUNDED;
  }

  /** Whether coordinates are mirrored. */
  public boolean mirrors() {
    return mirrorHigh < UNBOUNDED;
  }

  /** Whether frames end where pixels of the source do, and have pixels of that size. */
  boolean whole() {
    boolean bounds = low == Math.rint(low) && high == Math.rint(high);
    return bounds && slope == 1 && rampLow == Math.rint(rampLow) && rampHigh == Math.rint(rampHigh);
  }

  /** Whether both ends lie in the window, so that no border matters between them. */
  boolean contains(double end, double otherEnd) {
    return Math.min(end, otherEnd) >= low - TOLERANCE && Math.max(end, otherEnd) <= high + TOLERANCE;
  }

  /** Puts a frame before all else, whose edge pixels repeat. */
  private void repeatBeyond(double end, double otherEnd) {
    double first = Math.min(end, otherEnd);
    double last = Math.max(end, otherEnd);
    mirror(0, 0, 0);
    edgeLow = Math.clamp(first, edgeLow, edgeHigh);
    edgeHigh = Math.clamp(last, edgeLow, edgeHigh);
    ramps &= edgeLow < rampLow - TOLERANCE || edgeHigh > rampHigh + TOLERANCE;
    double lowest = low;
    low = Math.clamp(first, lowest, high);
    high = Math.clamp(last, lowest, high);
  }

  /**
   * Puts a frame before all else that is surrounded by repeated pixels, fill or mirrors.
   *
   * @param pixels how many pixels of the source one pixel of the frame spans
   * @return whether that can be stated; not if a ramp or a mirror within the frame remains
   */
  boolean surround(Border border, double end, double otherEnd, double pixels) {
    if (mirrors() && !contains(end, otherEnd)) {
      return false;
    }
    repeatBeyond(end, otherEnd);
    if (border == Border.NEAREST) {
      return true;
    }
    if (ramps || border == Border.WRAP) {
      return false;
    }
    double first = Math.min(end, otherEnd);
    double last = Math.max(end, otherEnd);
    if (border == Border.CONSTANT) {
      ramps = true;
      slope = 1 / pixels;
      rampLow = first;
      rampHigh = last;
      edgeLow = -UNBOUNDED;
      edgeHigh = UNBOUNDED;
    } else {
      mirror(first, last, border == Border.REFLECT ? pixels / 2 : 0);
    }
    return true;
  }

  /** Whether one reflection at each mirror brings all coordinates between the ends inside. */
  boolean reflectsOnce(double least, double most) {
    double span = mirrorHigh - mirrorLow;
    return least >= mirrorLow - span && most <= mirrorHigh + span;
  }

  /** Where the mirrors put a coordinate. */
  public double reflect(double p) {
    double above = Math.max(p, 2 * mirrorLow - p);
    return Math.min(above, 2 * mirrorHigh - above);
  }

  /** Finds the pixel pair, the fraction and the cover of one coordinate. */
  public void place(double p) {
    double point = p;
    cover = 1;
    if (ramps) {
      point = within(p, edgeLow, edgeHigh);
      cover = (float) within(Math.min(slope * (point - rampLow), slope * (rampHigh - point)) + 1, 0, 1);
    } else if (mirrors()) {
      point = reflect(p);
    }
    point = within(point, low, high);
    first = Math.min((int) Math.floor(point), lastFirst);
    fraction = (float) (point - first);
  }

  /** As {@link Math#clamp}, but of numbers known to be in order, and in a third of the time. */
  private static double within(double p, double least, double most) {
    return p < least ? least : p > most ? most : p;
  }
}
