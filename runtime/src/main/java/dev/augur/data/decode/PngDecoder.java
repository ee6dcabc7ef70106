package dev.augur.data.decode;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** PNG: ImageIO decompresses the samples; palette, transparency and orientation are read and applied here. */
final class PngDecoder implements FormatDecoder {
  private final Parts essentials = new Parts();
  private final JdkReader reader = new JdkReader("png");

  @Override
  public String name() {
    return "PNG";
  }

  @Override
  public void decode(byte[] file, int length, DecodeOptions options, Canvas canvas) throws IOException {
    essentials.reset();
    PngHeader header = PngHeader.read(file, length, essentials);
    options.checkSize(name(), header.height(), header.width());
    BufferedImage image = reader.readImage(essentials.input());
    int[] table = header.table();
    ArgbRows rows = table == null
        ? ArgbRows.of(image, options.wideGrey(), header.transparent())
        : new LookedUpRows(image.getRaster(), table);
    Orientation orientation = options.applyOrientation() ? header.orientation() : Orientation.UPRIGHT;
    rows.drawOn(canvas, options.channels(), orientation);
  }

  @Override
  public void close() {
    reader.close();
  }
}
