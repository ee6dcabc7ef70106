package dev.augur.examples.interpreted;

import dev.augur.DrawSchema;
import dev.augur.support.pixel.Planes;
import dev.augur.support.statistic.GreySum;

/** {@code @Contrast}: stretches about the mean grey, which takes a pass of its own, or about a fixed value. */
public final class Contrast implements Operation {
  private final Slots slots;
  private final int factor;
  private final GreySum greySum = new GreySum(Picture.MAXIMUM);

  /** The fixed pivot in pixel values; not a number where the mean grey is the pivot. */
  private final double pivot;

  private Contrast(Slots slots, String parameter, double pivot) {
    this.slots = slots;
    this.factor = slots.of(parameter);
    this.pivot = pivot;
  }

  /** About the mean grey. */
  public static Contrast aboutMeanGrey(DrawSchema schema, String path) {
    return aboutMeanGrey(Slots.of(schema, path), "factor");
  }

  static Contrast aboutMeanGrey(Slots slots, String parameter) {
    return new Contrast(slots, parameter, Double.NaN);
  }

  /** About a fixed pivot, a fraction of the maximum. */
  public static Contrast about(DrawSchema schema, String path, double pivotAt) {
    return new Contrast(Slots.of(schema, path), "factor", pivotAt * Picture.MAXIMUM);
  }

  @Override
  public boolean acts(double[] draws) {
    return slots.acts(draws);
  }

  @Override
  public void run(Picture picture, double[] draws, boolean vector) {
    double about = Double.isNaN(pivot) ? meanGrey(picture, vector) : pivot;
    Brightness.scale(picture, (float) draws[factor], (float) ((1.0 - draws[factor]) * about), vector);
  }

  private double meanGrey(Picture picture, boolean vector) {
    Planes planes = picture.edit();
    greySum.clear();
    for (int y = 0; y < planes.height; y++) {
      picture.editRow(y);
      greySum.add(planes, y, vector);
    }
    picture.edited();
    return greySum.mean();
  }
}
