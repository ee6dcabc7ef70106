package dev.augur.examples.interpreted;

import dev.augur.DrawSchema;
import dev.augur.support.pixel.Planes;
import dev.augur.support.statistic.GreySum;

/**
 * {@code @ColorJitter} with all four parts drawn, under one coin: either part by part, as torchvision and Albumentations
 * run it, or joined by hand into the two passes that its maths needs, the most that an interpreter can do.
 */
public final class ColorJitter implements Operation {
  private final Slots slots;
  private final Operation[] parts;
  private final GreySum greySum = new GreySum(Picture.MAXIMUM);
  private final int brightness;
  private final int contrast;
  private final int saturation;
  private final int hue;
  private final boolean joined;

  private ColorJitter(Slots slots, boolean joined) {
    this.slots = slots;
    this.joined = joined;
    brightness = slots.of("brightness");
    contrast = slots.of("contrast");
    saturation = slots.of("saturation");
    hue = slots.of("hue");
    parts = new Operation[] {
      new Brightness(slots, "brightness"),
      Contrast.aboutMeanGrey(slots, "contrast"),
      new Saturation(slots, "saturation"),
      new Hue(slots, "hue")
    };
  }

  /** Part by part. */
  public static ColorJitter inParts(DrawSchema schema, String path) {
    return new ColorJitter(Slots.of(schema, path), false);
  }

  /** Joined by hand. */
  public static ColorJitter joined(DrawSchema schema, String path) {
    return new ColorJitter(Slots.of(schema, path), true);
  }

  @Override
  public boolean acts(double[] draws) {
    return slots.acts(draws);
  }

  @Override
  public void run(Picture picture, double[] draws, boolean vector) {
    if (joined) {
      brighten(picture, (float) draws[brightness], vector);
      recolour(picture, draws, vector);
      return;
    }
    for (Operation part : parts) {
      part.run(picture, draws, vector);
    }
  }

  private void brighten(Picture picture, float factor, boolean vector) {
    Planes planes = picture.edit();
    greySum.clear();
    for (int y = 0; y < planes.height; y++) {
      picture.editRow(y);
      if (vector) {
        ToneRowsVector.scale(planes, y, factor, 0);
      } else {
        ToneRows.scale(planes, y, 0, factor, 0);
      }
      greySum.add(planes, y, vector);
    }
    picture.edited();
  }

  private void recolour(Picture picture, double[] draws, boolean vector) {
    float factor = (float) draws[contrast];
    float offset = (float) ((1.0 - draws[contrast]) * greySum.mean());
    float own = (float) draws[saturation];
    float grey = (float) (1.0 - draws[saturation]);
    float shift = Hue.shift(draws[hue]);
    Planes planes = picture.edit();
    for (int y = 0; y < planes.height; y++) {
      if (vector) {
        ToneRowsVector.recolour(planes, y, factor, offset, own, grey, shift);
      } else {
        ToneRows.scale(planes, y, 0, factor, offset);
        ToneRows.saturate(planes, y, 0, own, grey);
        ToneRows.turn(planes, y, 0, shift);
      }
    }
    picture.edited();
  }
}
