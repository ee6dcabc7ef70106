package dev.augur.support.warp;

import dev.augur.Image;
import dev.augur.support.geometry.Composition;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.PixelRow;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.RowFloats;
import dev.augur.support.store.ByteTable;
import java.lang.foreign.MemorySegment;

/** Gives the rows of one composition over one source: chooses per image how, and keeps the scratch. */
final class Sampler {
  /** So many pixels of short rows are loaded at a time. */
  private static final int BAND_PIXELS = 512;

  private static final int RGB = 3;

  final PixelSource source = new PixelSource();
  final RowFloats floats = new RowFloats();
  final PixelRow pixels = new PixelRow();
  final StretchedRows lines = new StretchedRows();

  /** How many rows {@link #loadBand} loaded. */
  int loaded;

  private final TapRows tapRows = new TapRows();
  private final FilteredRows filteredRows = new FilteredRows();
  private final ExactRows exactRows = new ExactRows();
  private final PixelLoads pixelLoads = new PixelLoads();
  private final PairLoads pairLoads = new PairLoads();
  private final PlaneRows planeRows;
  private final JoinedPixels joinedPixels = new JoinedPixels();
  private final BicubicRows bicubicRows;
  private final Interpolation interpolation;
  private final Border border;
  private final float[] fill;
  private boolean filtered;
  private boolean exact;
  private boolean stretched;
  private byte[] levels = new byte[0];
  private int height;
  private int width;

  Sampler(Interpolation interpolation, Border border, float[] fill, float maximum) {
    this.interpolation = interpolation;
    this.border = border;
    this.fill = fill;
    planeRows = new PlaneRows(maximum);
    bicubicRows = new BicubicRows(maximum);
  }

  PairLoads pairs() {
    return pairLoads;
  }

  RowTaps taps() {
    return tapRows.taps;
  }

  /** How many rows of a frame a band has. */
  static int bandRows(int height, int width) {
    return Math.clamp(BAND_PIXELS / width, 1, height);
  }

  /**
   * Starts an 8-bit image that a filter resizes, if nothing else happens to it than being cropped and mirrored.
   *
   * @param before ends with the filter
   * @return false if the filtered pixels must be made all at once, as the source of {@link #open(Composition, boolean)}
   */
  boolean open(Image image, Composition before, Composition composition, boolean vector) {
    filtered = FilteredRows.fit(image.channels(), before, composition);
    if (filtered) {
      exact = false;
      size(composition);
      filteredRows.open(image, before, composition, vector);
    }
    return filtered;
  }

  private void size(Composition composition) {
    width = composition.width;
    height = composition.height;
    reserve();
  }

  /** Starts an image; {@link #source} has been set. */
  void open(Composition composition, boolean vector) {
    filtered = false;
    size(composition);
    exact = composition.settle();
    if (source.bytes != null) {
      pixelLoads.open(source, composition.columns, composition.rows, fill, vector);
    }
    if (exact) {
      exactRows.open(composition, source, pixelLoads, fill, vector);
      return;
    }
    if (vector && mixes()) {
      join(composition);
    }
    tapRows.open(composition, border, interpolation, source, vector);
    stretched = stretch(composition, vector);
    if (interpolation == Interpolation.BICUBIC) {
      bicubicRows.open(source, composition.columns, composition.rows, vector);
    } else if (source.bytes == null) {
      planeRows.open(source, composition.columns, composition.rows);
    } else if (interpolation == Interpolation.BILINEAR) {
      pairLoads.open(source, composition.columns, composition.rows, vector);
    }
  }

  /** Whether planes of floats are best given to {@link #open} with the channels of a pixel {@link Planes#together}. */
  boolean together(Composition composition, boolean vector) {
    return vector && mixes() && !composition.settle();
  }

  private boolean mixes() {
    return interpolation != Interpolation.NEAREST && fill.length == RGB;
  }

  private void join(Composition composition) {
    if (source.bytes == null && !source.planes.together) {
      joinedPixels.planes(source);
    } else if (source.bytes != null && interpolation == Interpolation.BICUBIC) {
      joinedPixels.bytes(source, composition);
    }
  }

  private boolean stretch(Composition composition, boolean vector) {
    AlignedRows aligned = tapRows.stretched();
    return vector && aligned != null && composition.resized && interpolation == Interpolation.BILINEAR
        && source.bytes != null && source.channels < 4
        && lines.open(aligned, taps().fx, composition, source, pixelLoads);
  }

  /** Copies the opened frame's bytes if it moves whole 8-bit pixels; see {@link Warp#copy}. */
  boolean copy(MemorySegment out, long offset) {
    boolean moves = exact && source.bytes != null;
    if (moves) {
      exactRows.copy(pixels, out, offset);
    }
    return moves;
  }

  /** Copies the opened frame's bytes through a table; see {@link Warp#copy(ByteTable, MemorySegment, long)}. */
  void copy(ByteTable table, MemorySegment out, long offset) {
    if (!exact || source.bytes == null) {
      throw new IllegalStateException("a table of bytes for pixels that are resampled or are floats");
    }
    exactRows.copy(table, pixels, out, offset);
  }

  /** The row of {@link Warp#levels}. */
  void levels() {
    if (levels.length == 0) {
      levels = new byte[source.channels * ByteTable.LEVELS + PixelRow.SLACK];
      for (int i = 0; i < source.channels * ByteTable.LEVELS; i++) {
        levels[i] = (byte) (i / source.channels);
      }
    }
    pixels.point(levels, 0);
  }

  /** All that {@link #load} may leave, whatever this image needs: warm-up runs every loop on it. */
  private void reserve() {
    int band = bandRows(height, width) * width;
    int padded = Planes.padded(band);
    tapRows.taps.reserve(padded);
    pairLoads.reserve(padded);
    pixels.reserve(source.channels, band);
    floats.reserve(source.channels, width);
    lines.reserve(source.channels, width);
  }

  /** Loads as many rows as a band has, if they can be loaded as one; else one. */
  int loadBand(int y) {
    int rows = Math.min(bandRows(height, width), height - y);
    if (exact && source.bytes != null) {
      loaded = exactRows.load(y, rows, pixels);
      return Warp.PIXELS;
    }
    if (filtered || exact || stretched || source.bytes == null || interpolation != Interpolation.BILINEAR) {
      loaded = 1;
      return load(y);
    }
    loaded = tapRows.loadBand(y, rows);
    pairLoads.load(taps(), loaded * width);
    return taps().covered ? Warp.COVERED : Warp.PAIRS;
  }

  int load(int y) {
    if (filtered) {
      filteredRows.load(y, floats);
      return Warp.ROWS;
    }
    if (exact) {
      return exact(y);
    }
    if (stretched) {
      lines.load(y);
      return Warp.LINES;
    }
    RowTaps taps = tapRows.load(y);
    if (source.bytes == null || interpolation == Interpolation.BICUBIC) {
      return floats(taps);
    }
    if (interpolation == Interpolation.NEAREST) {
      pixels.own();
      pixelLoads.load(taps, width, pixels);
      return Warp.PIXELS;
    }
    pairLoads.load(taps, width);
    return taps.covered ? Warp.COVERED : Warp.PAIRS;
  }

  private int exact(int y) {
    if (source.bytes == null) {
      exactRows.load(y, floats);
      return Warp.ROWS;
    }
    exactRows.load(y, pixels);
    return Warp.PIXELS;
  }

  private int floats(RowTaps taps) {
    floats.own();
    switch (interpolation) {
      case NEAREST -> planeRows.nearest(taps, width, floats);
      case BILINEAR -> planeRows.bilinear(taps, width, floats);
      case BICUBIC -> bicubicRows.load(taps, width, floats);
    }
    if (taps.covered) {
      FrameRenderer.cover(taps.cover, fill, floats.data, floats.at, floats.step, width);
    }
    return Warp.ROWS;
  }
}
