package dev.augur.data.decode;

import java.awt.image.ColorModel;
import java.awt.image.Raster;

/** One byte a sample: grey; grey and alpha; red, green and blue; and alpha. */
final class ByteRows extends ArgbRows {
  private final int bands;
  private final boolean premultiplied;
  private final boolean hasTransparent;
  private final int transparent;
  private final byte[] samples;

  ByteRows(Raster raster, ColorModel model, int[] transparent) {
    super(raster);
    this.bands = raster.getNumBands();
    this.premultiplied = model.hasAlpha() && model.isAlphaPremultiplied();
    this.hasTransparent = transparent != null && bands == 3;
    this.transparent =
        hasTransparent ? Argb.of(transparent[0] & 255, transparent[1] & 255, transparent[2] & 255) : 0;
    this.samples = new byte[raster.getWidth() * bands];
  }

  @Override
  void read(int y, int[] argb) {
    readSamples(y, samples);
    for (int x = 0, at = 0; at < samples.length; x++, at += bands) {
      int pixel = pixel(at);
      argb[x] = premultiplied ? Argb.unmultiplied(pixel) : pixel;
    }
  }

  private int pixel(int at) {
    int first = samples[at] & 255;
    return switch (bands) {
      case 1 -> Argb.grey(first);
      case 2 -> Argb.of(first, first, first, samples[at + 1] & 255);
      case 3 -> {
        int colour = Argb.of(first, samples[at + 1] & 255, samples[at + 2] & 255);
        yield hasTransparent && colour == transparent ? colour & Argb.COLOUR : colour;
      }
      default -> Argb.of(first, samples[at + 1] & 255, samples[at + 2] & 255, samples[at + 3] & 255);
    };
  }
}
