package dev.augur.data;

import dev.augur.Demand;
import dev.augur.Image;
import dev.augur.PixelType;
import dev.augur.SourceSpec;
import dev.augur.data.decode.Grey;

/**
 * Gives 8-bit images with the channels and the type that a pipeline asks for: grey is repeated as red, green and blue,
 * colour becomes {@link Grey}, alpha is dropped or added as opaque, and for pipelines that take floats the values 0 to
 * 255 become 0 to their maximum. Float images pass as they are. For sources' {@link ImageSource#reader(SourceSpec)}.
 *
 * <p>Pipelines that take floats get whole pictures, since {@link Image} has no part of a float picture; all others what
 * they demand of one.
 */
public final class FittingReader implements ImageSource.Reader {
  private final ImageSource.Reader reader;
  private final SourceSpec wanted;
  private final float[] scaled = new float[256];
  private byte[] bytes = new byte[0];
  private float[] floats = new float[0];

  /** Reads through another reader, which it closes with itself. */
  public FittingReader(ImageSource.Reader reader, SourceSpec wanted) {
    this.reader = reader;
    this.wanted = wanted;
    for (int value = 0; value < scaled.length; value++) {
      scaled[value] = (float) (value * wanted.maximum() / 255);
    }
  }

  @Override
  public void read(long index, Image into) {
    read(index, into, Demand.WHOLE);
  }

  @Override
  public void read(long index, Image into, Demand demand) {
    reader.read(index, into, wanted.type() == PixelType.UINT8 ? demand : Demand.WHOLE);
    if (!into.hasPixels() || into.type() != PixelType.UINT8) {
      return;
    }
    if (into.channels() != wanted.channels() && isKnown(into.channels()) && isKnown(wanted.channels())) {
      fitChannels(into);
    }
    if (wanted.type() == PixelType.FLOAT32) {
      scale(into);
    }
  }

  private static boolean isKnown(int channels) {
    return channels == 1 || channels == 3 || channels == 4;
  }

  private void fitChannels(Image image) {
    int rows = image.rows();
    int columns = Math.ceilDiv(image.width(), image.reduction());
    int from = image.channels();
    int to = wanted.channels();
    if (bytes.length < rows * columns * to) {
      bytes = new byte[rows * columns * to];
    }
    for (int y = 0, out = 0; y < rows; y++) {
      int in = image.offset() + y * image.rowStride();
      for (int x = 0; x < columns; x++, in += from, out += to) {
        fitPixel(image.bytes(), in, from, out, to);
      }
    }
    image.pointTop(bytes, 0, columns * to, rows, image.height(), image.width(), to, image.reduction());
  }

  private void fitPixel(byte[] source, int in, int from, int out, int to) {
    boolean grey = from == 1;
    if (to == 1) {
      bytes[out] = (byte) Grey.of(source[in] & 255, source[in + 1] & 255, source[in + 2] & 255);
      return;
    }
    bytes[out] = source[in];
    bytes[out + 1] = source[grey ? in : in + 1];
    bytes[out + 2] = source[grey ? in : in + 2];
    if (to == 4) {
      bytes[out + 3] = (byte) 255;
    }
  }

  private void scale(Image image) {
    int row = image.width() * image.channels();
    if (floats.length < image.height() * row) {
      floats = new float[image.height() * row];
    }
    for (int y = 0, out = 0; y < image.height(); y++) {
      int in = image.offset() + y * image.rowStride();
      for (int x = 0; x < row; x++) {
        floats[out++] = scaled[image.bytes()[in + x] & 255];
      }
    }
    image.point(floats, 0, row, image.height(), image.width(), image.channels());
  }

  @Override
  public void close() {
    reader.close();
  }
}
