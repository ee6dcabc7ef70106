package dev.augur.data.decode;

import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * What a PNG file says beside its pixels: size, sample format, palette, transparency and orientation. Reading it checks
 * that the file is whole, and collects the chunks that ImageIO needs to decompress.
 */
final class PngHeader {
  private static final String FORMAT = "PNG";
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int HEADER = 'I' << 24 | 'H' << 16 | 'D' << 8 | 'R';
  private static final int PALETTE = 'P' << 24 | 'L' << 16 | 'T' << 8 | 'E';
  private static final int TRANSPARENCY = 't' << 24 | 'R' << 16 | 'N' << 8 | 'S';
  private static final int EXIF = 'e' << 24 | 'X' << 16 | 'I' << 8 | 'f';
  private static final int DATA = 'I' << 24 | 'D' << 16 | 'A' << 8 | 'T';
  private static final int END = 'I' << 24 | 'E' << 16 | 'N' << 8 | 'D';
  private static final int ANCILLARY = 1 << 29;

  private final byte[] file;
  private final int length;
  private final CRC32 checksum = new CRC32();

  private boolean started;
  private boolean hasData;
  private int height;
  private int width;
  private int bits;
  private int colourType;
  private int[] palette;
  private int[] transparent;
  private Orientation orientation = Orientation.UPRIGHT;

  private PngHeader(byte[] file, int length) {
    this.file = file;
    this.length = length;
  }

  static boolean startsLike(byte[] file, int length) {
    return length >= SIGNATURE.length
        && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /** Reads and checks all chunks and adds to {@code essentials} what ImageIO needs of the file. */
  static PngHeader read(byte[] file, int length, Parts essentials) throws DecodeException {
    PngHeader header = new PngHeader(file, length);
    essentials.write(file, 0, SIGNATURE.length);
    header.walk(essentials);
    return header;
  }

  int height() {
    return height;
  }

  int width() {
    return width;
  }

  Orientation orientation() {
    return orientation;
  }

  /** The samples of the one colour that is transparent, one or three of them; null if there is none. */
  int[] transparent() {
    return transparent;
  }

  /** The packed colours of one-byte samples that are indices or grey values; null for other samples. */
  int[] table() {
    if (colourType == 3) {
      return palette;
    }
    if (colourType != 0 || bits > 8) {
      return null;
    }
    int[] greys = new int[256];
    int most = (1 << bits) - 1;
    for (int i = 0; i <= most; i++) {
      greys[i] = Argb.grey(i * (255 / most));
    }
    if (transparent != null && transparent[0] <= most) {
      greys[transparent[0]] &= Argb.COLOUR;
    }
    return greys;
  }

  private void walk(Parts essentials) throws DecodeException {
    int at = SIGNATURE.length;
    int type = 0;
    while (type != END) {
      if (at + 12 > length) {
        throw DecodeException.truncated(FORMAT, "where a chunk should start, at byte " + at);
      }
      int size = readInt(at);
      type = readInt(at + 4);
      if (size < 0) {
        throw DecodeException.broken(FORMAT, "chunk of impossible length at byte " + at);
      }
      if (size > length - at - 12) {
        throw DecodeException.truncated(FORMAT, "within its chunk " + typeName(at));
      }
      boolean dispensable = (type & ANCILLARY) != 0;
      if (!dispensable || type == TRANSPARENCY) {
        verify(at, size);
      }
      note(type, at, size);
      if (!dispensable) {
        essentials.write(file, at, size + 12);
      }
      at += size + 12;
    }
    if (!hasData || colourType == 3 && palette == null) {
      throw DecodeException.broken(FORMAT, hasData ? "no palette" : "no pixels");
    }
  }

  private void note(int type, int at, int size) throws DecodeException {
    int from = at + 8;
    if (started == (type == HEADER)) {
      throw DecodeException.broken(FORMAT, started ? "two headers" : "no header");
    }
    switch (type) {
      case HEADER -> noteHeader(from, size);
      case PALETTE -> notePalette(from, size);
      case TRANSPARENCY -> noteTransparency(from, size);
      case EXIF -> orientation = Exif.orientation(file, from, from + size);
      case DATA -> hasData = true;
      case END -> { }
      default -> {
        if ((type & ANCILLARY) == 0) {
          throw new DecodeException("PNG with the chunk " + typeName(at) + ", without which it cannot be read");
        }
      }
    }
  }

  private void noteHeader(int from, int size) throws DecodeException {
    if (size != 13) {
      throw DecodeException.broken(FORMAT, "header of " + size + " bytes");
    }
    started = true;
    width = readInt(from);
    height = readInt(from + 4);
    bits = file[from + 8] & 255;
    colourType = file[from + 9] & 255;
  }

  private void notePalette(int from, int size) throws DecodeException {
    if (size % 3 != 0 || size > 768 || size == 0) {
      throw DecodeException.broken(FORMAT, "palette of " + size + " bytes");
    }
    palette = Argb.palette(file, from, size / 3);
  }

  private void noteTransparency(int from, int size) throws DecodeException {
    if (colourType == 3) {
      for (int i = 0; palette != null && i < Math.min(size, 256); i++) {
        palette[i] = palette[i] & Argb.COLOUR | file[from + i] << 24;
      }
      return;
    }
    int samples = colourType == 0 ? 1 : 3;
    if (colourType > 2 || size < 2 * samples) {
      return; // meaningless: the image has alpha already, or the chunk is too short
    }
    transparent = new int[samples];
    for (int i = 0; i < samples; i++) {
      transparent[i] = (file[from + 2 * i] & 255) << 8 | file[from + 2 * i + 1] & 255;
    }
  }

  private void verify(int at, int size) throws DecodeException {
    checksum.reset();
    checksum.update(file, at + 4, size + 4);
    if ((int) checksum.getValue() != readInt(at + 8 + size)) {
      throw DecodeException.broken(FORMAT, "checksum of its chunk " + typeName(at) + " at byte " + at);
    }
  }

  private String typeName(int at) {
    StringBuilder name = new StringBuilder();
    for (int i = 4; i < 8; i++) {
      int c = file[at + i] & 255;
      name.append(Character.isLetter(c) && c < 128 ? (char) c : '?');
    }
    return name.toString();
  }

  private int readInt(int at) {
    return (file[at] & 255) << 24 | (file[at + 1] & 255) << 16 | (file[at + 2] & 255) << 8 | file[at + 3] & 255;
  }
}
