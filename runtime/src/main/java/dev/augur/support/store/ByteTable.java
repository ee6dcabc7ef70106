package dev.augur.support.store;

import dev.augur.support.pixel.Level;
import dev.augur.support.pixel.LevelBytesScalar;
import dev.augur.support.pixel.LevelBytesVector;
import dev.augur.support.pixel.PixelRow;
import dev.augur.support.pixel.RowFloats;
import java.util.Arrays;

/**
 * What maths that looks at one channel of one pixel makes of each of the 256 levels: for 8-bit images in and out, a byte
 * looked up instead of a value computed.
 *
 * <p>A worker fills it per image, by running its loops over a row that holds every level once, so that looked-up bytes are
 * the computed ones. Owned by one worker; not thread-safe.
 */
public final class ByteTable {
  /** Levels of a byte, and the width of the row that holds them. */
  public static final int LEVELS = Level.COUNT;

  /** Level v of channel c becomes {@code tables[c][v]}; a vector that is stored behind the levels has room. */
  private final byte[][] tables;

  private final float factor;
  private boolean alike;

  /**
   * A table for images of interleaved bytes.
   *
   * @param channels 1, 3 or 4
   */
  public ByteTable(int channels) {
    tables = new byte[channels][LEVELS + PixelRow.SLACK];
    factor = Level.factor(LEVELS - 1);
  }

  /**
   * Takes the results for a row of all levels, each rounded half to even and clamped to a byte.
   *
   * @param row has the result for level v in column v
   * @param vector whether to run vector code; the results are the same
   */
  public void set(RowFloats row, boolean vector) {
    alike = true;
    for (int c = 0; c < tables.length; c++) {
      if (vector) {
        LevelBytesVector.plane(row.data, row.at + c * row.step, LEVELS, factor, tables[c], 0);
      } else {
        LevelBytesScalar.plane(row.data, row.at + c * row.step, 0, LEVELS, factor, tables[c], 0, 1);
      }
      alike &= Arrays.equals(tables[0], 0, LEVELS, tables[c], 0, LEVELS);
    }
  }

  /**
   * Looks up a row of whole pixels.
   *
   * @param at where the row begins; with vectors, {@link PixelRow#SLACK} bytes behind it are read
   * @param count bytes
   * @param to receives them from 0 on; with vectors, as many bytes behind the row are overwritten
   */
  public void look(byte[] pixels, int at, int count, byte[] to, boolean vector) {
    if (vector && TableVector.pays()) {
      TableVector.look(pixels, at, count, tables[0], to);
      for (int c = 1; c < tables.length && !alike; c++) {
        TableVector.replace(pixels, at, count, tables[c], c, tables.length, to);
      }
    } else if (alike) {
      look(pixels, at, 0, 1, count, tables[0], to);
    } else {
      for (int c = 0; c < tables.length; c++) {
        look(pixels, at, c, tables.length, count, tables[c], to);
      }
    }
  }

  private static void look(byte[] pixels, int at, int start, int step, int count, byte[] table, byte[] to) {
    for (int i = start; i < count; i += step) {
      to[i] = table[pixels[at + i] & 255];
    }
  }
}
