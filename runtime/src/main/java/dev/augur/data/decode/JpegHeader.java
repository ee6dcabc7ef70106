package dev.augur.data.decode;

/**
 * What a JPEG file says before its pixels: size, components, how they stand for colours, and the orientation.
 *
 * <p>Reading it also collects the parts that the pixels depend on. Application data and comments are left out, so that
 * neither a damaged thumbnail nor a colour profile reaches the library that decompresses.
 */
final class JpegHeader {
  private static final String FORMAT = "JPEG";
  private static final int BLOCK = 8;
  private static final int START_OF_IMAGE = 0xd8;
  private static final int END_OF_IMAGE = 0xd9;
  private static final int START_OF_SCAN = 0xda;
  private static final int COMMENT = 0xfe;
  private static final int APP0 = 0xe0;
  private static final int APP1 = 0xe1;
  private static final int APP14 = 0xee;
  private static final int APP15 = 0xef;

  /** Each scan of a progressive file goes over the whole picture; usual are about ten. */
  private static final int MOST_SCANS = 100;

  private final byte[] file;
  private final int length;

  private int height;
  private int width;
  private int components;
  private int componentIds;
  private boolean jfif;
  private int adobeTransform = -1;
  private boolean progressive;
  private int frameAt;
  private boolean interleaved;
  private boolean restarts;
  private int tallest = 1;
  private final boolean[] huffmanTables = new boolean[256];
  private int missingTable = -1;
  private Orientation orientation;

  private JpegHeader(byte[] file, int length) {
    this.file = file;
    this.length = length;
  }

  static boolean startsLike(byte[] file, int length) {
    return length >= 3 && (file[0] & 255) == 0xff && (file[1] & 255) == START_OF_IMAGE && (file[2] & 255) == 0xff;
  }

  /** Reads the header and adds to {@code essentials} what is needed to decompress the file. */
  static JpegHeader read(byte[] file, int length, Parts essentials) throws DecodeException {
    JpegHeader header = new JpegHeader(file, length);
    essentials.write(file, 0, 2);
    header.walk(essentials);
    return header;
  }

  int height() {
    return height;
  }

  int width() {
    return width;
  }

  /**
   * Whether the file's data go down the picture row by row, in one piece: then a smaller height in its frame header
   * leaves out rows at the bottom, and changes nothing above but the last row, for which chroma of the next is missing.
   */
  boolean canBeCut() {
    return interleaved && !progressive && !restarts;
  }

  /**
   * The fewest rows, whole units of the data, that a cut must leave for the given ones to be right.
   *
   * @param denominator by which the picture is reduced: the row below, which may be lacking chroma, is as many rows high
   * @return all rows if there are no more
   */
  int cutFor(int rows, int denominator) {
    int unit = BLOCK * tallest;
    return Math.min(height, Math.ceilDiv(rows + denominator, unit) * unit);
  }

  /** Writes a height into the frame header among the collected parts. */
  void stateHeight(int rows, Parts essentials) {
    byte[] bytes = essentials.bytes();
    bytes[frameAt + 5] = (byte) (rows >> 8);
    bytes[frameAt + 6] = (byte) rows;
  }

  Orientation orientation() {
    return orientation == null ? Orientation.UPRIGHT : orientation;
  }

  /**
   * What the components stand for. Three are luma and two chroma, and not red, green and blue, by the JFIF marker, else
   * Adobe's marker, else the components' names, as libjpeg decides.
   */
  JpegColours colours() {
    if (components == 1) {
      return JpegColours.GREY;
    }
    boolean stored = adobeTransform >= 0 ? adobeTransform == 0 : componentIds == ('R' << 16 | 'G' << 8 | 'B');
    return stored && !jfif ? JpegColours.RGB : JpegColours.LUMA_CHROMA;
  }

  /** Libraries differ in what they do about missing tables: newer ones take the standard's, which may be wrong. */
  void requireHuffmanTables() throws DecodeException {
    if (missingTable >= 0) {
      throw DecodeException.broken(FORMAT, "no Huffman table " + missingTable + " before its first scan");
    }
  }

  private void walk(Parts essentials) throws DecodeException {
    int at = 2;
    while (true) {
      int marker = markerAt(at);
      while (marker == 0xff) { // a fill byte
        marker = markerAt(++at);
      }
      if (marker == START_OF_SCAN) {
        requireFrame("before its first scan");
        noteFirstScan(at);
        if (progressive) {
          limitScans(at);
        }
        writeColours(essentials);
        essentials.write(file, at, length - at);
        return;
      }
      if (marker == END_OF_IMAGE) {
        throw DecodeException.broken(FORMAT, "it ends before its first scan");
      }
      int size = unsignedShort(at + 2);
      int next = at + 2 + size;
      if (size < 2 || next > length) {
        throw size < 2
            ? DecodeException.broken(FORMAT, "segment of length " + size + " at byte " + at)
            : DecodeException.truncated(FORMAT, "within the header segment at byte " + at);
      }
      note(marker, at + 4, next);
      if (isFrame(marker)) {
        frameAt = essentials.size();
      }
      if (!isDispensable(marker)) {
        essentials.write(file, at, next - at);
      }
      at = next;
    }
  }

  /** Adobe's marker, which libraries that decide by markers follow: the JFIF marker is left out. */
  private void writeColours(Parts essentials) {
    if (components == 3) {
      byte[] marker = {(byte) 0xff, (byte) APP14, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0,
          (byte) (colours() == JpegColours.RGB ? 0 : 1)};
      essentials.writeBytes(marker);
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xc2;
  }

  private static boolean isDispensable(int marker) {
    return marker >= APP0 && marker <= APP15 || marker == COMMENT;
  }

  private void note(int marker, int from, int to) throws DecodeException {
    switch (marker) {
      case APP0 -> jfif |= to - from >= 12 && has("JFIF\0", from);
      case APP1 -> noteExif(from, to);
      case APP14 -> noteAdobe(from, to);
      case 0xc0, 0xc1, 0xc2 -> {
        progressive = marker == 0xc2;
        noteFrame(from, to);
      }
      case 0xc4 -> noteHuffmanTables(from, to);
      case 0xdd -> restarts |= to - from >= 2 && unsignedShort(from) > 0;
      case 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf ->
          throw new DecodeException("JPEG with the process SOF" + (marker - 0xc0)
              + ", which is lossless, arithmetic or hierarchical; save it as baseline or progressive");
      default -> { } // tables, which only the decoder needs
    }
  }

  private void noteFrame(int from, int to) throws DecodeException {
    if (components > 0) {
      throw DecodeException.broken(FORMAT, "two frame headers");
    }
    int count = to - from < 6 ? 0 : file[from + 5] & 255;
    if (count == 0 || to - from < 6 + 3 * count) {
      throw DecodeException.broken(FORMAT, "frame header too short");
    }
    int bits = file[from] & 255;
    if (bits != 8) {
      throw new DecodeException("JPEG of " + bits + " bits a sample; only 8 are supported");
    }
    height = unsignedShort(from + 1);
    width = unsignedShort(from + 3);
    components = count;
    if (count == 4) {
      throw new DecodeException("CMYK JPEG (four inks): its colours depend on a printing profile; convert it to RGB");
    }
    if (count != 1 && count != 3) {
      throw new DecodeException("JPEG with " + count + " components; 1 (grey) and 3 (colour) are supported");
    }
    for (int i = 0; i < count; i++) {
      componentIds = componentIds << 8 | file[from + 6 + 3 * i] & 255;
      tallest = Math.max(tallest, file[from + 7 + 3 * i] & 15);
    }
  }

  private void noteExif(int from, int to) {
    if (orientation == null && to - from >= 6 && has("Exif\0", from)) {
      orientation = Exif.orientation(file, from + 6, to);
    }
  }

  private void noteAdobe(int from, int to) {
    if (to - from >= 12 && has("Adobe", from)) {
      adobeTransform = file[from + 11] & 255;
    }
  }

  private void requireFrame(String when) throws DecodeException {
    if (components == 0) {
      throw DecodeException.broken(FORMAT, "no frame header " + when);
    }
  }

  /** Notes tables by class (times 16) and number; what is too short here, the decoder refuses. */
  private void noteHuffmanTables(int from, int to) {
    int at = from;
    while (at + 17 <= to) {
      huffmanTables[file[at] & 255] = true;
      int symbols = 0;
      for (int i = 1; i <= 16; i++) {
        symbols += file[at + i] & 255;
      }
      at += 17 + symbols;
    }
  }

  private void noteFirstScan(int at) {
    int count = at + 4 < length ? file[at + 4] & 255 : 0;
    interleaved = count == components;
    for (int i = 0; i < count && !progressive && at + 6 + 2 * i < length; i++) {
      int direct = (file[at + 6 + 2 * i] & 255) >> 4;
      int alternating = file[at + 6 + 2 * i] & 15;
      if (!huffmanTables[direct] || !huffmanTables[16 | alternating]) {
        missingTable = huffmanTables[direct] ? alternating : direct;
      }
    }
  }

  private void limitScans(int from) throws DecodeException {
    int scans = 0;
    for (int at = from; at + 1 < length; at++) {
      scans += file[at] == (byte) 0xff && file[at + 1] == (byte) START_OF_SCAN ? 1 : 0;
    }
    if (scans > MOST_SCANS) {
      throw new DecodeException("progressive JPEG of " + scans + " scans, which take as many times as long; at most "
          + MOST_SCANS + " are decoded");
    }
  }

  private int markerAt(int at) throws DecodeException {
    if (at + 3 >= length) {
      throw DecodeException.truncated(FORMAT, "within its header");
    }
    if ((file[at] & 255) != 0xff) {
      throw DecodeException.broken(FORMAT, "no marker where one must be, at byte " + at);
    }
    return file[at + 1] & 255;
  }

  private boolean has(String text, int at) {
    for (int i = 0; i < text.length(); i++) {
      if (file[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int unsignedShort(int at) {
    return (file[at] & 255) << 8 | file[at + 1] & 255;
  }
}
