package dev.augur.examples.interpreted;

import dev.augur.DrawSchema;
import dev.augur.support.pixel.Planes;

/** {@code @Brightness}: multiplies and clamps. */
public final class Brightness implements Operation {
  private final Slots slots;
  private final int factor;

  /** The operation of this path, whose factor is drawn. */
  public Brightness(DrawSchema schema, String path) {
    this(Slots.of(schema, path), "factor");
  }

  Brightness(Slots slots, String parameter) {
    this.slots = slots;
    this.factor = slots.of(parameter);
  }

  @Override
  public boolean acts(double[] draws) {
    return slots.acts(draws);
  }

  @Override
  public void run(Picture picture, double[] draws, boolean vector) {
    scale(picture, (float) draws[factor], 0, vector);
  }

  /** One pass of {@code clamp(factor x + offset)}. */
  static void scale(Picture picture, float factor, float offset, boolean vector) {
    Planes planes = picture.edit();
    for (int y = 0; y < planes.height; y++) {
      picture.editRow(y);
      if (vector) {
        ToneRowsVector.scale(planes, y, factor, offset);
      } else {
        ToneRows.scale(planes, y, 0, factor, offset);
      }
    }
    picture.edited();
  }
}
