package dev.augur.examples.interpreted;

import dev.augur.DrawSchema;
import dev.augur.support.pixel.Planes;

/** {@code @Saturation}: blends every pixel with its own grey. */
public final class Saturation implements Operation {
  private final Slots slots;
  private final int factor;

  /** The operation of this path. */
  public Saturation(DrawSchema schema, String path) {
    this(Slots.of(schema, path), "factor");
  }

  Saturation(Slots slots, String parameter) {
    this.slots = slots;
    this.factor = slots.of(parameter);
  }

  @Override
  public boolean acts(double[] draws) {
    return slots.acts(draws);
  }

  @Override
  public void run(Picture picture, double[] draws, boolean vector) {
    float own = (float) draws[factor];
    float grey = (float) (1.0 - draws[factor]);
    Planes planes = picture.edit();
    for (int y = 0; y < planes.height; y++) {
      picture.editRow(y);
      if (vector) {
        ToneRowsVector.saturate(planes, y, own, grey);
      } else {
        ToneRows.saturate(planes, y, 0, own, grey);
      }
    }
    picture.edited();
  }
}
