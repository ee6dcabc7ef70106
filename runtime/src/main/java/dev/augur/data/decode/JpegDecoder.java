package dev.augur.data.decode;

import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Locale;

/**
 * JPEG: ImageIO decompresses the components without converting them, and the colours are computed here, in libjpeg's
 * integers. The values are those that Pillow gives, bit for bit, except for the rare files whose chroma is halved in
 * height only: there ImageIO's libjpeg repeats chroma rows where newer ones interpolate.
 */
final class JpegDecoder implements FormatDecoder {
  private final Parts essentials = new Parts();
  private final JdkReader reader = new JdkReader("jpeg");
  private final LumaChroma colours = new LumaChroma();
  private String damage;

  JpegDecoder() {
    reader.onWarning(this::noteDamage);
  }

  @Override
  public String name() {
    return "JPEG";
  }

  @Override
  public void decode(byte[] file, int length, DecodeOptions options, Canvas canvas) throws IOException {
    essentials.reset();
    JpegHeader header = JpegHeader.read(file, length, essentials);
    options.checkSize(name(), header.height(), header.width());
    Raster raster = decompress();
    Orientation orientation = options.applyOrientation() ? header.orientation() : Orientation.UPRIGHT;
    canvas.begin(raster.getHeight(), raster.getWidth(), options.channels(), orientation);
    byte[] samples = ((DataBufferByte) raster.getDataBuffer()).getData();
    int stride = raster.getWidth() * raster.getNumBands();
    for (int y = 0; y < raster.getHeight(); y++) {
      if (raster.getNumBands() == 1) {
        grey(samples, y * stride, raster.getWidth(), canvas.row());
      } else if (header.isLumaChroma()) {
        colours.convert(samples, y * stride, raster.getWidth(), canvas.row());
      } else {
        colour(samples, y * stride, raster.getWidth(), canvas.row());
      }
      canvas.put(y);
    }
  }

  private Raster decompress() throws IOException {
    damage = null;
    ByteInput input = essentials.input();
    Raster raster = reader.readRaster(input);
    if (input.ranDry()) {
      throw DecodeException.truncated(name(), "before its end marker");
    }
    if (damage != null) {
      throw DecodeException.broken(name(), damage);
    }
    return raster;
  }

  /** Keeps libjpeg's warnings that mean wrong pixels; stray bytes between segments and the like are harmless. */
  private void noteDamage(String warning) {
    String text = warning.toLowerCase(Locale.ROOT);
    if (text.contains("premature end") || text.contains("bad huffman") || text.contains("instead of rst")) {
      damage = warning;
    }
  }

  private static void grey(byte[] samples, int at, int width, int[] argb) {
    for (int x = 0; x < width; x++) {
      argb[x] = Argb.grey(samples[at + x] & 255);
    }
  }

  private static void colour(byte[] samples, int at, int width, int[] argb) {
    for (int x = 0; x < width; x++, at += 3) {
      argb[x] = Argb.of(samples[at] & 255, samples[at + 1] & 255, samples[at + 2] & 255);
    }
  }

  @Override
  public void close() {
    reader.close();
  }
}
