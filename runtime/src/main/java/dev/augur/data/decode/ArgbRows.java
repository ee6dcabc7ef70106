package dev.augur.data.decode;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DirectColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * An image's rows as packed ARGB, from its samples as they are stored. {@link BufferedImage#getRGB} would convert: Java
 * takes grey for linear light, and a grey of 100 comes out as 168.
 */
abstract sealed class ArgbRows permits LookedUpRows, ByteRows, ShortRows, PackedRows {
  private final Raster raster;

  ArgbRows(Raster raster) {
    this.raster = raster;
  }

  /**
   * The rows of an image.
   *
   * @param transparent the samples of the one colour that is transparent, or null
   * @throws DecodeException if its samples are of a kind that has no agreed 8-bit form
   */
  static ArgbRows of(BufferedImage image, WideGrey wideGrey, int[] transparent) throws DecodeException {
    Raster raster = image.getRaster();
    ColorModel model = image.getColorModel();
    int type = raster.getTransferType();
    if (model instanceof IndexColorModel indexed && type == DataBuffer.TYPE_BYTE) {
      return LookedUpRows.of(raster, indexed);
    }
    int colours = model.getColorSpace().getType();
    boolean known = colours == ColorSpace.TYPE_RGB || colours == ColorSpace.TYPE_GRAY;
    if (known && model instanceof DirectColorModel direct && type == DataBuffer.TYPE_INT) {
      return new PackedRows(raster, direct);
    }
    if (known && model instanceof DirectColorModel direct && type == DataBuffer.TYPE_USHORT) {
      return new PackedRows(raster, direct);
    }
    if (known && model instanceof ComponentColorModel && type == DataBuffer.TYPE_BYTE) {
      return new ByteRows(raster, model, transparent);
    }
    if (known && model instanceof ComponentColorModel && type == DataBuffer.TYPE_USHORT) {
      return new ShortRows(raster, model, wideGrey, transparent);
    }
    throw new DecodeException("pixels of a kind that is not supported (" + raster.getNumBands() + " samples of "
        + DataBuffer.getDataTypeSize(type) + " bits, " + (known ? "signed or real numbers" : "neither grey nor RGB")
        + "); save it as 8-bit grey or RGB");
  }

  /** Draws all rows. */
  final void drawOn(Canvas canvas, int channels, Orientation orientation) {
    canvas.begin(raster.getHeight(), raster.getWidth(), channels, orientation);
    for (int y = 0; y < raster.getHeight(); y++) {
      read(y, canvas.row());
      canvas.put(y);
    }
  }

  /** Reads row {@code y} into the first entries of {@code argb}. */
  abstract void read(int y, int[] argb);

  /** The row's samples, interleaved; {@code into} is an array of the raster's transfer type. */
  final void readSamples(int y, Object into) {
    raster.getDataElements(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, into);
  }
}
