package dev.augur.data.decode;

import java.awt.image.ColorModel;
import java.awt.image.Raster;

/** Sixteen bits a sample: grey by {@link WideGrey}'s rule, everything else by its high byte. */
final class ShortRows extends ArgbRows {
  private final int bands;
  private final boolean premultiplied;
  private final WideGrey wideGrey;
  private final int[] transparent;
  private final short[] samples;

  ShortRows(Raster raster, ColorModel model, WideGrey wideGrey, int[] transparent) {
    super(raster);
    this.bands = raster.getNumBands();
    this.premultiplied = model.hasAlpha() && model.isAlphaPremultiplied();
    this.wideGrey = wideGrey;
    this.transparent = transparent != null && transparent.length == bands ? transparent : null;
    this.samples = new short[raster.getWidth() * bands];
  }

  @Override
  void read(int y, int[] argb) {
    readSamples(y, samples);
    for (int x = 0, at = 0; at < samples.length; x++, at += bands) {
      int pixel = isTransparent(at) ? pixel(at) & Argb.COLOUR : pixel(at);
      argb[x] = premultiplied ? Argb.unmultiplied(pixel) : pixel;
    }
  }

  private int pixel(int at) {
    return switch (bands) {
      case 1 -> Argb.grey(wideGrey.toEightBits(samples[at] & 0xffff));
      case 2 -> Argb.of(high(at), high(at), high(at), high(at + 1));
      case 3 -> Argb.of(high(at), high(at + 1), high(at + 2));
      default -> Argb.of(high(at), high(at + 1), high(at + 2), high(at + 3));
    };
  }

  private int high(int at) {
    return samples[at] >> 8 & 255;
  }

  private boolean isTransparent(int at) {
    if (transparent == null) {
      return false;
    }
    for (int i = 0; i < bands; i++) {
      if ((samples[at + i] & 0xffff) != transparent[i]) {
        return false;
      }
    }
    return true;
  }
}
