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

  /** How the rows of an opened frame arise. */
  private enum Way {
    /** A filter resizes them from bytes. */
    FILTERED,
    /** Bytes are copied. */
    EXACT_PIXELS,
    /** Floats are copied. */
    EXACT_FLOATS,
    /** Between two rows of floats that are stretched from bytes. */
    LINES,
    /** Bytes are picked. */
    NEAREST_PIXELS,
    /** Pairs of pixels are loaded from bytes, and generated loops interpolate them. */
    PAIRS,
    /** Interpolated here, as floats. */
    FLOATS
  }

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
  private Way way;
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
    if (!FilteredRows.fit(image.channels(), before, composition)) {
      return false;
    }
    way = Way.FILTERED;
    size(composition);
    filteredRows.open(image, before, composition, vector);
    return true;
  }

  private void size(Composition composition) {
    width = composition.width;
    height = composition.height;
    reserve();
  }

  /** Starts an image; {@link #source} has been set. */
  void open(Composition composition, boolean vector) {
    size(composition);
    boolean exact = composition.settle();
    if (source.bytes != null) {
      pixelLoads.open(source, composition.columns, composition.rows, fill, vector);
    }
    if (exact) {
      way = source.bytes != null ? Way.EXACT_PIXELS : Way.EXACT_FLOATS;
      exactRows.open(composition, source, pixelLoads, fill, vector);
      return;
    }
    if (vector && mixes()) {
      join(composition);
    }
    tapRows.open(composition, border, interpolation, source, vector);
    way = stretch(composition, vector) ? Way.LINES : taken();
    if (interpolation == Interpolation.BICUBIC) {
      bicubicRows.open(source, composition.columns, composition.rows, vector);
    } else if (source.bytes == null) {
      planeRows.open(source, composition.columns, composition.rows);
    } else if (interpolation == Interpolation.BILINEAR) {
      pairLoads.open(source, composition.columns, composition.rows, vector);
    }
  }

  /** How rows arise one point at a time. */
  private Way taken() {
    return switch (interpolation) {
      case NEAREST -> source.bytes != null ? Way.NEAREST_PIXELS : Way.FLOATS;
      case BILINEAR -> source.bytes != null ? Way.PAIRS : Way.FLOATS;
      case BICUBIC -> Way.FLOATS;
    };
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
    boolean moves = way == Way.EXACT_PIXELS;
    if (moves) {
      exactRows.copy(pixels, out, offset);
    }
    return moves;
  }

  /** Copies the opened frame's bytes through a table; see {@link Warp#copy(ByteTable, MemorySegment, long)}. */
  void copy(ByteTable table, MemorySegment out, long offset) {
    if (way != Way.EXACT_PIXELS) {
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
    return switch (way) {
      case EXACT_PIXELS -> {
        loaded = exactRows.load(y, rows, pixels);
        yield Warp.PIXELS;
      }
      case PAIRS -> {
        loaded = tapRows.loadBand(y, rows);
        yield pairs(taps(), loaded * width);
      }
      case FILTERED, EXACT_FLOATS, LINES, NEAREST_PIXELS, FLOATS -> {
        loaded = 1;
        yield load(y);
      }
    };
  }

  int load(int y) {
    return switch (way) {
      case FILTERED -> {
        filteredRows.load(y, floats);
        yield Warp.ROWS;
      }
      case EXACT_PIXELS -> {
        exactRows.load(y, pixels);
        yield Warp.PIXELS;
      }
      case EXACT_FLOATS -> {
        exactRows.load(y, floats);
        yield Warp.ROWS;
      }
      case LINES -> {
        lines.load(y);
        yield Warp.LINES;
      }
      case NEAREST_PIXELS -> {
        pixels.own();
        pixelLoads.load(tapRows.load(y), width, pixels);
        yield Warp.PIXELS;
      }
      case PAIRS -> pairs(tapRows.load(y), width);
      case FLOATS -> floats(tapRows.load(y));
    };
  }

  private int pairs(RowTaps taps, int columns) {
    pairLoads.load(taps, columns);
    return taps.covered ? Warp.COVERED : Warp.PAIRS;
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
