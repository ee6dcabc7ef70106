package dev.augur.processor.oracle;

import dev.augur.processor.oracle.Chain.Place;
import java.util.Arrays;

/**
 * Samples every point of a frame, and its near neighbours: as float coordinates are a little off, whatever shows nearby
 * may show at the point itself.
 */
final class PointProbe {
  /** How far off a point may be in the output, in pixels. */
  private static final double OFF_OUTPUT = 1e-5;
  /** How far off a point may be in the picture, in pixels. */
  private static final double OFF_PICTURE = 1e-5;
  private static final int[][] NEIGHBOURS = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
  private final Chain chain;
  private final Interpolator interpolator;
  private final boolean nearest;
  private final double[] value;
  private final double[] slack;
  private final double[] near;
  private final double[] nearSlack;
  private final double[] spread;

  PointProbe(Chain chain, Interpolator interpolator, boolean nearest, int channels) {
    this.chain = chain;
    this.interpolator = interpolator;
    this.nearest = nearest;
    value = new double[channels];
    slack = new double[channels];
    near = new double[channels];
    nearSlack = new double[channels];
    spread = new double[channels];
  }

  void fill(Picture rendered) {
    for (int i = 0; i < rendered.pixels(); i++) {
      sample(i % rendered.width, i / rendered.width);
      for (int c = 0; c < rendered.channels; c++) {
        rendered.values[c][i] = value[c];
        rendered.slacks[c][i] = slack[c] + spread[c];
      }
    }
  }

  private void sample(int x, int y) {
    Arrays.fill(spread, 0);
    Place place = chain.locate(x, y, nearest);
    if (place == null) {
      boolean known = interpolator.outside(value, slack);
      Arrays.fill(spread, known ? 0 : Double.POSITIVE_INFINITY);
      return;
    }
    interpolator.sample(place, value, slack);
    for (int[] step : NEIGHBOURS) {
      widen(chain.locate(x + step[0] * OFF_OUTPUT, y + step[1] * OFF_OUTPUT, nearest));
      widen(new Place(place.x() + step[0] * OFF_PICTURE, place.y() + step[1] * OFF_PICTURE, place.cover()));
    }
  }

  private void widen(Place place) {
    if (place == null) {
      Arrays.fill(spread, Double.POSITIVE_INFINITY);
      return;
    }
    interpolator.sample(place, near, nearSlack);
    for (int c = 0; c < value.length; c++) {
      spread[c] = Math.max(spread[c], Math.abs(near[c] - value[c]));
      slack[c] = Math.max(slack[c], nearSlack[c]);
    }
  }
}
