package dev.augur.data.decode;

/**
 * What a GIF file says about its first frame: the screen, the frame's place on it, its palette and the index that is
 * transparent. Reading it checks that the first frame is whole.
 */
final class GifHeader {
  private static final String FORMAT = "GIF";
  private static final int EXTENSION = '!';
  private static final int FRAME = ',';
  private static final int GRAPHIC_CONTROL = 0xf9;

  private final byte[] file;
  private final int length;

  private int screenHeight;
  private int screenWidth;
  private int top;
  private int left;
  private int frameHeight;
  private int frameWidth;
  private int[] palette;
  private int transparentIndex = -1;

  private GifHeader(byte[] file, int length) {
    this.file = file;
    this.length = length;
  }

  static boolean startsLike(byte[] file, int length) {
    return length >= 4 && file[0] == 'G' && file[1] == 'I' && file[2] == 'F' && file[3] == '8';
  }

  static GifHeader read(byte[] file, int length) throws DecodeException {
    GifHeader header = new GifHeader(file, length);
    header.walk();
    return header;
  }

  /** Rows of the image: those of the screen, or more if the frame reaches beyond it. */
  int height() {
    return Math.max(screenHeight, top + frameHeight);
  }

  int width() {
    return Math.max(screenWidth, left + frameWidth);
  }

  int top() {
    return top;
  }

  int left() {
    return left;
  }

  int frameHeight() {
    return frameHeight;
  }

  int frameWidth() {
    return frameWidth;
  }

  /** The packed colours of the indices. */
  int[] table() {
    return palette;
  }

  /** The packed colour where the screen is not covered by the frame. */
  int uncovered() {
    return palette[Math.max(transparentIndex, 0)];
  }

  private void walk() throws DecodeException {
    require(13);
    screenWidth = unsignedShort(6);
    screenHeight = unsignedShort(8);
    int at = 13 + readPalette(13, file[10]);
    while (true) {
      require(at + 2);
      int block = file[at] & 255;
      if (block == FRAME) {
        readFrame(at);
        return;
      }
      if (block != EXTENSION) {
        throw DecodeException.broken(FORMAT, "no frame, but a block of kind " + block + " at byte " + at);
      }
      if ((file[at + 1] & 255) == GRAPHIC_CONTROL) {
        require(at + 7);
        transparentIndex = (file[at + 3] & 1) == 0 ? -1 : file[at + 6] & 255;
      }
      at = skipBlocks(at + 2);
    }
  }

  private void readFrame(int at) throws DecodeException {
    require(at + 10);
    left = unsignedShort(at + 1);
    top = unsignedShort(at + 3);
    frameWidth = unsignedShort(at + 5);
    frameHeight = unsignedShort(at + 7);
    if (frameWidth == 0 || frameHeight == 0) {
      throw DecodeException.broken(FORMAT, "its first frame has " + frameWidth + " x " + frameHeight + " pixels");
    }
    int data = at + 10 + readPalette(at + 10, file[at + 9]);
    skipBlocks(data + 1); // after the code size
    if (palette == null) {
      palette = new int[256];
      for (int i = 0; i < palette.length; i++) {
        palette[i] = Argb.grey(i);
      }
    }
    if (transparentIndex >= 0) {
      palette[transparentIndex] &= Argb.COLOUR;
    }
  }

  /** Reads a palette if the flags announce one, and returns how many bytes it takes. */
  private int readPalette(int at, int flags) throws DecodeException {
    if ((flags & 0x80) == 0) {
      return 0;
    }
    int entries = 2 << (flags & 7);
    require(at + 3 * entries);
    palette = Argb.palette(file, at, entries);
    return 3 * entries;
  }

  private int skipBlocks(int at) throws DecodeException {
    require(at + 1);
    while (file[at] != 0) {
      at += 1 + (file[at] & 255);
      require(at + 1);
    }
    return at + 1;
  }

  private void require(int bytes) throws DecodeException {
    if (bytes > length) {
      throw DecodeException.truncated(FORMAT, "before its first frame is complete");
    }
  }

  private int unsignedShort(int at) {
    return file[at] & 255 | (file[at + 1] & 255) << 8;
  }
}
