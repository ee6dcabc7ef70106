package dev.augur.opencv;

import java.util.Arrays;

/** A JPEG Huffman table: codes of 1 to 16 bits and the symbols that they stand for. */
final class HuffmanTable {
  /** Codes of up to so many bits are looked up in one step. */
  static final int SHORT = 9;

  private static final int LONGEST = 16;

  /** Length times 256 plus symbol by the next {@link #SHORT} bits; 0 where the code is longer. */
  private final short[] shortCodes = new short[1 << SHORT];

  /** One past the largest code of each length, aligned to 16 bits; the last one stops the search. */
  private final int[] limits = new int[LONGEST + 2];

  /** What to add to a code of each length to find its symbol. */
  private final int[] offsets = new int[LONGEST + 1];

  private final byte[] symbols = new byte[256];

  /**
   * Reads a table: 16 counts of codes by length, then the symbols.
   *
   * @return how many bytes it takes
   * @throws DoubtfulJpegException if it is no table
   */
  int read(byte[] bytes, int at, int end) throws DoubtfulJpegException {
    if (at + LONGEST > end) {
      throw new DoubtfulJpegException("short Huffman table");
    }
    Arrays.fill(shortCodes, (short) 0);
    int code = 0;
    int count = 0;
    for (int length = 1; length <= LONGEST; length++) {
      int codes = bytes[at + length - 1] & 255;
      if (count + codes > symbols.length || at + LONGEST + count + codes > end || code + codes > 1 << length) {
        throw new DoubtfulJpegException("impossible Huffman table");
      }
      offsets[length] = count - code;
      for (int i = 0; i < codes; i++, code++, count++) {
        symbols[count] = bytes[at + LONGEST + count];
        shorten(code, length, symbols[count] & 255);
      }
      limits[length] = code << LONGEST - length;
      code <<= 1;
    }
    limits[LONGEST + 1] = Integer.MAX_VALUE;
    return LONGEST + count;
  }

  private void shorten(int code, int length, int symbol) {
    if (length <= SHORT) {
      int first = code << SHORT - length;
      Arrays.fill(shortCodes, first, first + (1 << SHORT - length), (short) (length << 8 | symbol));
    }
  }

  /**
   * The symbol that the next bits stand for.
   *
   * @param next the next 16 bits
   * @return its code's length times 256 plus the symbol; a length of 17 if there is no such code
   */
  int find(int next) {
    int found = shortCodes[next >>> LONGEST - SHORT];
    return found != 0 ? found : findLong(next);
  }

  private int findLong(int next) {
    int length = SHORT + 1;
    while (next >= limits[length]) {
      length++;
    }
    return length > LONGEST
        ? length << 8
        : length << 8 | symbols[(next >>> LONGEST - length) + offsets[length] & 255] & 255;
  }
}
