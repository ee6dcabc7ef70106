package dev.augur.examples.interpreted;

import dev.augur.DrawSchema;
import dev.augur.support.pixel.Planes;

/** {@code @Hue}: turns the hue of the hue-saturation-value model. */
public final class Hue implements Operation {
  private final Slots slots;
  private final int turns;

  /** The operation of this path. */
  public Hue(DrawSchema schema, String path) {
    this(Slots.of(schema, path), "turns");
  }

  Hue(Slots slots, String parameter) {
    this.slots = slots;
    this.turns = slots.of(parameter);
  }

  @Override
  public boolean acts(double[] draws) {
    return slots.acts(draws);
  }

  @Override
  public void run(Picture picture, double[] draws, boolean vector) {
    float shift = shift(draws[turns]);
    Planes planes = picture.edit();
    for (int y = 0; y < planes.height; y++) {
      picture.editRow(y);
      if (vector) {
        ToneRowsVector.turn(planes, y, shift);
      } else {
        ToneRows.turn(planes, y, 0, shift);
      }
    }
    picture.edited();
  }

  /** What is added to a hue in sixths of the wheel, from -1 to 5, so that it lies in -3 to 9 afterwards. */
  static float shift(double turns) {
    return (float) ((turns - Math.floor(turns - 1 / 6.0)) * 6 - 3);
  }
}
