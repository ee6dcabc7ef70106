package dev.augur.opencv;

import dev.augur.data.decode.JpegFile;
import java.util.Arrays;

/**
 * Reads the codes of a JPEG file as a decoder does, without making pixels, to find what libjpeg would warn of: codes
 * that do not exist, data that end early, stray bytes, wrong restart markers. OpenCV decodes such files nevertheless and
 * tells its caller nothing.
 *
 * <p>Strict: progressive files, files of several scans and whatever else is not plain are doubted, too. Not thread-safe.
 */
final class EntropyCheck {
  private static final int LARGEST_BLOCKS = 10;
  private static final int END_OF_IMAGE = 0xd9;
  private static final int FIRST_RESTART = 0xd0;

  private final HuffmanTable[] tables = new HuffmanTable[32];
  private final boolean[] defined = new boolean[32];
  private final HuffmanTable[] direct = new HuffmanTable[LARGEST_BLOCKS];
  private final HuffmanTable[] alternating = new HuffmanTable[LARGEST_BLOCKS];

  private byte[] bytes;
  private int end;
  private int at;
  private int frame;
  private int restartInterval;
  private int blocks;
  private long units;
  private long bits;
  private int count;

  /**
   * Checks a file.
   *
   * @throws DoubtfulJpegException unless all of it is plain and right
   */
  void check(JpegFile file) throws DoubtfulJpegException {
    bytes = file.bytes();
    end = file.length();
    at = 2;
    frame = 0;
    restartInterval = 0;
    Arrays.fill(defined, false);
    readSegments();
    planScan(file);
    readScan(file.cut());
  }

  /** Reads the segments before the scan and stops at its first byte of content. */
  private void readSegments() throws DoubtfulJpegException {
    while (true) {
      require(at + 4 <= end && bytes[at] == (byte) 0xff, "no segment");
      int marker = bytes[at + 1] & 255;
      int next = at + 2 + unsignedShort(at + 2);
      require(next <= end, "segment beyond the end");
      switch (marker) {
        case 0xc4 -> readTables(at + 4, next);
        case 0xc0, 0xc1 -> frame = at + 4;
        case 0xdd -> restartInterval = unsignedShort(at + 4);
        case 0xda -> {
          at += 4;
          return;
        }
        case 0xdb, 0xee -> { } // quantisation; the colours' marker
        default -> throw new DoubtfulJpegException("marker " + Integer.toHexString(marker));
      }
      at = next;
    }
  }

  private void readTables(int from, int to) throws DoubtfulJpegException {
    int next = from;
    while (next < to) {
      int index = bytes[next] & 255;
      require(index < tables.length, "Huffman table " + index);
      if (tables[index] == null) {
        tables[index] = new HuffmanTable();
      }
      next += 1 + tables[index].read(bytes, next + 1, to);
      defined[index] = true;
    }
  }

  /** Lists the tables of the blocks of one unit, and counts the units. */
  private void planScan(JpegFile file) throws DoubtfulJpegException {
    require(frame > 0, "no frame");
    int components = bytes[frame + 5] & 255;
    require(at + 4 + 2 * components <= end && (bytes[at] & 255) == components, "several scans");
    int across = 1;
    int down = 1;
    blocks = 0;
    for (int i = 0; i < components; i++) {
      require(bytes[at + 1 + 2 * i] == bytes[frame + 6 + 3 * i], "components in another order");
      int factors = bytes[frame + 7 + 3 * i] & 255;
      across = Math.max(across, factors >> 4);
      down = Math.max(down, factors & 15);
      int own = components == 1 ? 1 : (factors >> 4) * (factors & 15);
      require(own > 0 && blocks + own <= LARGEST_BLOCKS, "too many blocks");
      useTables(bytes[at + 2 + 2 * i] & 255, own);
    }
    int side = components == 1 ? 8 : 8 * across;
    int rise = components == 1 ? 8 : 8 * down;
    units = (long) Math.ceilDiv(file.width(), side) * Math.ceilDiv(file.height(), rise);
    at += 1 + 2 * components;
    require(bytes[at] == 0 && bytes[at + 1] == 63 && bytes[at + 2] == 0, "part of a spectrum");
    at += 3;
  }

  private void useTables(int numbers, int own) throws DoubtfulJpegException {
    int directIndex = numbers >> 4;
    int alternatingIndex = 16 | numbers & 15;
    require(defined[directIndex] && defined[alternatingIndex], "no Huffman table");
    for (int i = 0; i < own; i++, blocks++) {
      direct[blocks] = tables[directIndex];
      alternating[blocks] = tables[alternatingIndex];
    }
  }

  private void readScan(boolean cut) throws DoubtfulJpegException {
    bits = 0;
    count = 0;
    int restarts = 0;
    for (long unit = 0; unit < units; unit++) {
      if (restartInterval > 0 && unit > 0 && unit % restartInterval == 0) {
        expectMarker(FIRST_RESTART + (restarts++ & 7));
      }
      for (int block = 0; block < blocks; block++) {
        readBlock(direct[block], alternating[block]);
      }
    }
    if (cut) {
      passOverCodes();
    }
    expectMarker(END_OF_IMAGE);
  }

  private void readBlock(HuffmanTable first, HuffmanTable others) throws DoubtfulJpegException {
    int symbol = symbol(first);
    require(symbol <= 11, "coefficient too large");
    skip(symbol);
    int k = 1;
    while (k < 64) {
      symbol = symbol(others);
      int size = symbol & 15;
      if (size == 0 && symbol != 0xf0) {
        return;
      }
      k += (symbol >> 4) + 1;
      skip(size);
    }
    require(k == 64, "too many coefficients");
  }

  private int symbol(HuffmanTable table) throws DoubtfulJpegException {
    if (count < 32) {
      fill();
    }
    int found = table.find((int) (bits >>> 48));
    skip(found >> 8);
    return found & 255;
  }

  /** Moves on by bits of which there must be so many; a code that does not exist is longer than what 16 bits hold. */
  private void skip(int length) throws DoubtfulJpegException {
    require(length <= count && length <= 16, "data end early, or no such code");
    bits <<= length;
    count -= length;
  }

  /** Takes in bytes, from the highest bit down, up to a marker. */
  private void fill() {
    while (count <= 56 && at < end) {
      int next = bytes[at] & 255;
      if (next == 255) {
        if (at + 1 >= end || bytes[at + 1] != 0) {
          return;
        }
        at++;
      }
      at++;
      bits |= (long) next << 56 - count;
      count += 8;
    }
  }

  /** Goes to the next marker. */
  private void passOverCodes() {
    bits = 0;
    count = 0;
    while (at + 1 < end && (bytes[at] != (byte) 0xff || bytes[at + 1] == 0)) {
      at++;
    }
  }

  private void expectMarker(int marker) throws DoubtfulJpegException {
    fill();
    require(count < 8 && at + 2 <= end && bytes[at] == (byte) 0xff && (bytes[at + 1] & 255) == marker, "wrong marker");
    at += 2;
    bits = 0;
    count = 0;
  }

  private int unsignedShort(int index) throws DoubtfulJpegException {
    require(index + 2 <= end, "beyond the end");
    return (bytes[index] & 255) << 8 | bytes[index + 1] & 255;
  }

  private static void require(boolean fine, String reason) throws DoubtfulJpegException {
    if (!fine) {
      throw new DoubtfulJpegException(reason);
    }
  }
}
