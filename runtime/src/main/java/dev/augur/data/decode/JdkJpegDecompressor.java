package dev.augur.data.decode;

import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Locale;

/**
 * ImageIO decompresses the components without converting them, and the colours are computed here, in libjpeg's
 * integers. The values are those that Pillow gives, bit for bit, except for the rare files whose chroma is halved in
 * height only: there ImageIO's libjpeg repeats chroma rows where newer ones interpolate.
 */
final class JdkJpegDecompressor implements JpegDecompressor {
  private final JdkReader reader = new JdkReader("jpeg");
  private final LumaChroma colours = new LumaChroma();
  private String damage;

  JdkJpegDecompressor() {
    reader.onWarning(this::noteDamage);
  }

  @Override
  public void decompress(JpegFile file, byte[] pixels) throws IOException {
    if (file.denominator() != 1) {
      throw new DecodeException("the JDK's reader makes images of full size only");
    }
    damage = null;
    ByteInput input = new ByteInput(file.bytes(), file.length());
    Raster raster = reader.readRaster(input);
    if (input.ranDry()) {
      throw DecodeException.truncated(JpegDecoder.NAME, "before its end marker");
    }
    if (damage != null) {
      throw DecodeException.broken(JpegDecoder.NAME, damage);
    }
    byte[] samples = ((DataBufferByte) raster.getDataBuffer()).getData();
    if (samples.length != file.outputBytes()) {
      throw DecodeException.broken(JpegDecoder.NAME, "its pixels are not of the size that its header states");
    }
    if (file.colours() == JpegColours.LUMA_CHROMA) {
      colours.convert(samples, pixels);
    } else {
      System.arraycopy(samples, 0, pixels, 0, samples.length);
    }
  }

  /** Keeps libjpeg's warnings that mean wrong pixels; stray bytes between segments and the like are harmless. */
  private void noteDamage(String warning) {
    String text = warning.toLowerCase(Locale.ROOT);
    if (text.contains("premature end") || text.contains("bad huffman") || text.contains("instead of rst")) {
      damage = warning;
    }
  }

  @Override
  public void close() {
    reader.close();
  }
}
