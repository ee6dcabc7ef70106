package dev.augur.data.decode;

import java.awt.image.DataBuffer;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;

/** Samples of a few bits, packed into numbers of 16 or 32 bits; scaled to 8 bits, rounding down as Pillow does. */
final class PackedRows extends ArgbRows {
  private final DirectColorModel model;
  private final short[] narrow;
  private final int width;

  PackedRows(Raster raster, DirectColorModel model) {
    super(raster);
    this.model = model;
    this.width = raster.getWidth();
    this.narrow = raster.getTransferType() == DataBuffer.TYPE_USHORT ? new short[width] : null;
  }

  @Override
  void read(int y, int[] argb) {
    readSamples(y, narrow == null ? argb : narrow);
    for (int x = 0; x < width; x++) {
      int packed = narrow == null ? argb[x] : narrow[x] & 0xffff;
      int pixel = Argb.of(
          scaled(packed, model.getRedMask()),
          scaled(packed, model.getGreenMask()),
          scaled(packed, model.getBlueMask()),
          model.hasAlpha() ? scaled(packed, model.getAlphaMask()) : 255);
      argb[x] = model.isAlphaPremultiplied() ? Argb.unmultiplied(pixel) : pixel;
    }
  }

  private static int scaled(int packed, int mask) {
    int shift = Integer.numberOfTrailingZeros(mask);
    long most = Integer.toUnsignedLong(mask >>> shift);
    long sample = Integer.toUnsignedLong((packed & mask) >>> shift);
    return mask == 0 ? 0 : (int) (255 * sample / most);
  }
}
