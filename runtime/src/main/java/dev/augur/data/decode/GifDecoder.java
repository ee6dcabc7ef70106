package dev.augur.data.decode;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;

/** GIF: the first frame, drawn on the screen that the file declares. */
final class GifDecoder implements FormatDecoder {
  private final JdkReader reader = new JdkReader("gif");

  @Override
  public String name() {
    return "GIF";
  }

  @Override
  public void decode(byte[] file, int length, DecodeOptions options, Canvas canvas) throws IOException {
    GifHeader header = GifHeader.read(file, length);
    options.checkSize(name(), header.height(), header.width());
    BufferedImage frame = reader.readImage(new ByteInput(file, length));
    if (frame.getHeight() != header.frameHeight() || frame.getWidth() != header.frameWidth()) {
      throw DecodeException.broken(name(), "its first frame's size is given twice, differently");
    }
    LookedUpRows rows = new LookedUpRows(frame.getRaster(), header.table());
    int[] frameRow = new int[header.frameWidth()];
    canvas.begin(header.height(), header.width(), options.channels(), Orientation.UPRIGHT);
    for (int y = 0; y < header.height(); y++) {
      int[] row = canvas.row();
      Arrays.fill(row, 0, header.width(), header.uncovered());
      if (y >= header.top() && y < header.top() + header.frameHeight()) {
        rows.read(y - header.top(), frameRow);
        System.arraycopy(frameRow, 0, row, header.left(), frameRow.length);
      }
      canvas.put(y);
    }
  }

  @Override
  public void close() {
    reader.close();
  }
}
