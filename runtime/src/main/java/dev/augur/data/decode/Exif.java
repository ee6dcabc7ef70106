package dev.augur.data.decode;

/**
 * Reads one number from EXIF: the orientation, in the first directory of a TIFF structure. Whatever is odd or damaged
 * there means an upright image, never an error: the pixels are not affected.
 */
final class Exif {
  private static final int ORIENTATION_TAG = 0x0112;
  private static final int SHORT_TYPE = 3;
  private static final int LONG_TYPE = 4;
  private static final int ENTRY_BYTES = 12;

  private final byte[] bytes;
  private final int start;
  private final int end;
  private final boolean littleEndian;

  private Exif(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.littleEndian = bytes[start] == 'I';
  }

  /** Whether a TIFF structure starts here. */
  static boolean startsAt(byte[] bytes, int start, int end) {
    if (end - start < 8) {
      return false;
    }
    Exif exif = new Exif(bytes, start, end);
    boolean order = bytes[start] == bytes[start + 1] && (bytes[start] == 'I' || bytes[start] == 'M');
    return order && exif.unsignedShort(2) == 42;
  }

  /** The orientation that the TIFF structure from {@code start} to {@code end} states. */
  static Orientation orientation(byte[] bytes, int start, int end) {
    return startsAt(bytes, start, end) ? new Exif(bytes, start, end).orientation() : Orientation.UPRIGHT;
  }

  private Orientation orientation() {
    long directory = unsignedInt(4);
    if (directory + 2 > end - start) {
      return Orientation.UPRIGHT;
    }
    int entries = unsignedShort((int) directory);
    for (int i = 0; i < entries; i++) {
      long entry = directory + 2 + (long) i * ENTRY_BYTES;
      if (entry + ENTRY_BYTES > end - start) {
        break;
      }
      int at = (int) entry;
      if (unsignedShort(at) == ORIENTATION_TAG && unsignedInt(at + 4) == 1) {
        return number(unsignedShort(at + 2), at + 8);
      }
    }
    return Orientation.UPRIGHT;
  }

  /** Some cameras write four bytes where two are meant. */
  private Orientation number(int type, int at) {
    return switch (type) {
      case SHORT_TYPE -> Orientation.numbered(unsignedShort(at));
      case LONG_TYPE -> Orientation.numbered((int) unsignedInt(at));
      default -> Orientation.UPRIGHT;
    };
  }

  private int unsignedShort(int at) {
    int first = bytes[start + at] & 255;
    int second = bytes[start + at + 1] & 255;
    return littleEndian ? second << 8 | first : first << 8 | second;
  }

  private long unsignedInt(int at) {
    long first = unsignedShort(at);
    long second = unsignedShort(at + 2);
    return littleEndian ? second << 16 | first : first << 16 | second;
  }
}
