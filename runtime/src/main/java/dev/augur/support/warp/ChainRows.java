package dev.augur.support.warp;

import dev.augur.support.geometry.Lookup;
import dev.augur.support.geometry.LookupChain;
import dev.augur.support.geometry.LookupStep;
import dev.augur.support.geometry.LookupStep.Kind;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.Planes;
import java.util.Arrays;

/**
 * Coordinates of part of an output row by walking the whole chain in double precision: for projective maps and
 * displacements, and for the columns of other maps that look outside a frame.
 */
final class ChainRows {
  /** Beyond this many pixels all positions are alike to any border but a mirror, which a finite picture cannot show. */
  static final double FAR = 1e8;

  /** Denominators below count as this far away: outside the picture, never behind the viewer. */
  static final double HORIZON = 1e-9;

  private double[] px = new double[0];
  private double[] py = new double[0];
  private double[] weight = new double[0];

  private LookupChain chain;
  private BaseTaps base;
  private boolean nearest;
  private boolean filled;
  private boolean weighted;
  private boolean vector;

  /**
   * Starts an image.
   *
   * @param weighted whether points may show fill; otherwise their weights are 1
   */
  void open(
      LookupChain chain, BaseTaps base, Border border, Interpolation interpolation, int width, boolean weighted,
      boolean vector) {
    this.weighted = weighted;
    this.vector = vector;
    this.chain = chain;
    this.base = base;
    filled = border == Border.CONSTANT;
    nearest = interpolation == Interpolation.NEAREST;
    int padded = Planes.padded(width);
    if (px.length < padded) {
      px = new double[padded];
      py = new double[padded];
      weight = new double[padded];
    }
    Arrays.fill(weight, 0, padded, 1);
  }

  /** Fills the taps of output columns {@code from} to {@code to - 1} of a row. */
  void load(int y, int from, int to, RowTaps taps) {
    if (weighted) {
      Arrays.fill(weight, from, to, 1);
    }
    for (int i = first(y, from, to); i >= 0; i--) {
      LookupStep step = chain.step(i);
      if (step.kind == Kind.ELASTIC) {
        step.grid.displace(px, py, from, to, vector);
      } else if (step.kind == Kind.FRAME) {
        enter(step, from, to);
      } else if (step.map.isAffine()) {
        affine(step.map, from, to);
      } else {
        int done = vector ? ChainVector.projective(step.map, px, py, weight, filled, from, to) : from;
        projective(step.map, done, to);
      }
    }
    base.place(px, py, weight, from, to, taps);
  }

  /**
   * Fills in the points of a row, and takes them through the first step where whole columns make that faster.
   *
   * @return the step that comes next
   */
  private int first(int y, int from, int to) {
    int last = chain.size() - 1;
    LookupStep step = chain.step(last);
    if (step.kind == Kind.ELASTIC) {
      step.grid.displaceRow(y, px, py, from, to, vector);
      return last - 1;
    }
    boolean projective = step.kind == Kind.MAP && !step.map.isAffine();
    int done = vector && projective ? ChainVector.projective(step.map, y, px, py, weight, filled, from, to) : from;
    for (int x = done; x < to; x++) {
      px[x] = x;
    }
    Arrays.fill(py, done, to, y);
    if (projective) {
      projective(step.map, done, to);
      return last - 1;
    }
    return last;
  }

  private void affine(Lookup map, int from, int to) {
    if (map.isIdentity()) {
      return;
    }
    for (int i = from; i < to; i++) {
      double x = px[i];
      double y = py[i];
      px[i] = map.xx * x + map.xy * y + map.x0;
      py[i] = map.yx * x + map.yy * y + map.y0;
    }
  }

  private void projective(Lookup map, int from, int to) {
    for (int i = from; i < to; i++) {
      double x = px[i];
      double y = py[i];
      double w = map.wx * x + map.wy * y + map.w0;
      double near = 1 / Math.max(w, HORIZON);
      px[i] = clamp((map.xx * x + map.xy * y + map.x0) * near);
      py[i] = clamp((map.yx * x + map.yy * y + map.y0) * near);
      weight[i] = w < HORIZON && filled ? 0 : weight[i];
    }
  }

  private static double clamp(double position) {
    return Math.min(Math.max(position, -FAR), FAR);
  }

  private void enter(LookupStep frame, int from, int to) {
    for (int i = from; i < to; i++) {
      if (frame.border == Border.CONSTANT) {
        weight[i] *= nearest
            ? inside(px[i], frame.width) * inside(py[i], frame.height)
            : ramp(px[i], 0, frame.width) * ramp(py[i], 0, frame.height);
      }
      px[i] = frame.border.fold(px[i], frame.width);
      py[i] = frame.border.fold(py[i], frame.height);
    }
  }

  /** The weight of a picture against the fill around it: falls from 1 to 0 within one pixel of the edge. */
  static double ramp(double q, int low, int high) {
    return Math.min(Math.max(q - low + 1, 0), 1) * Math.min(Math.max(high - q, 0), 1);
  }

  /** The same where pixels are not blended. */
  static double inside(double q, int low, int high) {
    return q >= low - 0.5 && q < high - 0.5 ? 1 : 0;
  }

  private static double inside(double q, int length) {
    return inside(q, 0, length);
  }
}
