package dev.augur.data.decode;

import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Arrays;

/** Samples of up to 8 bits that are looked up in a table of colours: palettes, and greys of few bits. */
final class LookedUpRows extends ArgbRows {
  private final int[] table;
  private final byte[] samples;

  /** Rows with a table of 256 packed colours. */
  LookedUpRows(Raster raster, int[] table) {
    super(raster);
    this.table = table;
    this.samples = new byte[raster.getWidth()];
  }

  static LookedUpRows of(Raster raster, IndexColorModel palette) {
    int[] table = new int[256];
    Arrays.fill(table, Argb.OPAQUE);
    for (int i = 0; i < Math.min(table.length, palette.getMapSize()); i++) {
      table[i] = palette.getRGB(i);
    }
    return new LookedUpRows(raster, table);
  }

  @Override
  void read(int y, int[] argb) {
    readSamples(y, samples);
    for (int x = 0; x < samples.length; x++) {
      argb[x] = table[samples[x] & 255];
    }
  }
}
