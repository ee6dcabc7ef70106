package dev.augur.support.geometry;

import dev.augur.support.geometry.LookupStep.Kind;
import dev.augur.support.pixel.Border;

/** States all frames between the output and the source as limits of the source's axes, where they are that simple. */
public final class AxisFold {
  /** The limits of source columns. */
  public final AxisRange x = new AxisRange();

  /** The limits of source rows. */
  public final AxisRange y = new AxisRange();

  private final Lookup toSource = new Lookup();

  /**
   * Folds a chain.
   *
   * @param total the product of the chain's maps, which are affine
   * @return whether all frames are axis-aligned in the source and of a kind that {@link AxisRange} states
   */
  public boolean fold(LookupChain chain, Lookup total, Composition base, Border border) {
    boolean confined = x.begin(base.columns, border) & y.begin(base.rows, border);
    toSource.setAffine(1, 0, 0, 0, 1, 0);
    for (int i = 0; i < chain.size(); i++) {
      LookupStep step = chain.step(i);
      if (step.kind == Kind.MAP) {
        toSource.multiply(step.map);
      } else if (!toSource.isAxisAligned()) {
        return false;
      } else {
        double endX = toSource.x(step.width - 1, step.height - 1);
        double endY = toSource.y(step.width - 1, step.height - 1);
        confined |= x.contains(toSource.x0, endX) && y.contains(toSource.y0, endY);
        if (!confined || !surround(step.border, endX, endY)) {
          return false;
        }
      }
    }
    return confined && reflectsOnce(total, base.height - 1, base.width - 1);
  }

  /** Whether there is fill around. */
  public boolean ramps() {
    return x.ramps || y.ramps;
  }

  /** Whether there are mirrors around. */
  public boolean mirrors() {
    return x.mirrors() || y.mirrors();
  }

  /** Whether pixels repeat before fill begins: more than the blocks of an affine map state. */
  public boolean edges() {
    return x.edges() || y.edges();
  }

  /** Whether all this is about whole pixels of the source, so that it can be said of nearest pixels, too. */
  public boolean whole() {
    return x.whole() && y.whole();
  }

  private boolean surround(Border border, double endX, double endY) {
    double pixelsX = Math.abs(toSource.xx) + Math.abs(toSource.xy);
    double pixelsY = Math.abs(toSource.yx) + Math.abs(toSource.yy);
    return x.surround(border, toSource.x0, endX, pixelsX) && y.surround(border, toSource.y0, endY, pixelsY);
  }

  private boolean reflectsOnce(Lookup map, int lastY, int lastX) {
    double leastX = map.x0 + Math.min(0, map.xx * lastX) + Math.min(0, map.xy * lastY);
    double mostX = map.x0 + Math.max(0, map.xx * lastX) + Math.max(0, map.xy * lastY);
    double leastY = map.y0 + Math.min(0, map.yx * lastX) + Math.min(0, map.yy * lastY);
    double mostY = map.y0 + Math.max(0, map.yx * lastX) + Math.max(0, map.yy * lastY);
    return x.reflectsOnce(leastX, mostX) && y.reflectsOnce(leastY, mostY);
  }
}
