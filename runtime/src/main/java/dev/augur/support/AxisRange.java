package dev.augur.support;

/**
 * What happens to one source coordinate on the way to its pixels, when all frames between are axis-aligned:
 *
 * <pre>
 *   p1 = p within edgeLow .. edgeHigh
 *   cover = clamp01(slope (p1 - rampLow) + 1) * clamp01(slope (rampHigh - p1) + 1)      if it ramps
 *   p2 = p1 within low .. high
 * </pre>
 */
final class AxisRange {
  private static final double UNBOUNDED = 1e8;
  private static final double TOLERANCE = 1e-9;

  double edgeLow;
  double edgeHigh;
  boolean ramps;
  double slope;
  double rampLow;
  double rampHigh;
  double low;
  double high;

  /** The last pixel that may be the left one of a pair. */
  int lastFirst;

  /** Starts at the base frame, whose window the pixels must not leave. */
  void begin(FrameAxis axis, Border border) {
    edgeLow = -UNBOUNDED;
    edgeHigh = UNBOUNDED;
    ramps = border == Border.CONSTANT;
    slope = 1;
    boolean empty = axis.high <= axis.low;
    rampLow = empty ? UNBOUNDED : axis.low;
    rampHigh = empty ? UNBOUNDED : axis.high - 1;
    low = empty ? 0 : axis.low;
    high = empty ? 0 : axis.high - 1;
    lastFirst = empty ? 0 : Math.max(axis.low, axis.high - 2);
  }

  /** Whether both ends lie in the window, so that no border matters between them. */
  boolean contains(double end, double otherEnd) {
    return Math.min(end, otherEnd) >= low - TOLERANCE && Math.max(end, otherEnd) <= high + TOLERANCE;
  }

  /** Puts a frame before all else, whose edge pixels repeat. */
  void repeatBeyond(double end, double otherEnd) {
    double first = Math.min(end, otherEnd);
    double last = Math.max(end, otherEnd);
    edgeLow = Math.clamp(first, edgeLow, edgeHigh);
    edgeHigh = Math.clamp(last, edgeLow, edgeHigh);
    ramps &= edgeLow < rampLow - TOLERANCE || edgeHigh > rampHigh + TOLERANCE;
    narrow(first, last);
  }

  /**
   * Puts a frame before all else that is surrounded by fill.
   *
   * @param pixels how many pixels of the source one pixel of the frame spans
   * @return whether that can be stated; not if a ramp within the frame remains
   */
  boolean fillBeyond(double end, double otherEnd, double pixels) {
    repeatBeyond(end, otherEnd);
    if (ramps) {
      return false;
    }
    ramps = true;
    slope = 1 / pixels;
    rampLow = Math.min(end, otherEnd);
    rampHigh = Math.max(end, otherEnd);
    edgeLow = -UNBOUNDED;
    edgeHigh = UNBOUNDED;
    return true;
  }

  private void narrow(double first, double last) {
    double oldLow = low;
    low = Math.clamp(first, oldLow, high);
    high = Math.clamp(last, oldLow, high);
  }
}
