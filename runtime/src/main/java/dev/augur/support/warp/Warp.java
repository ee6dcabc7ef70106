package dev.augur.support.warp;

import dev.augur.Image;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.RowFloats;
import dev.augur.support.store.ByteTable;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * The geometry of one image: steps composed in declared order into one map, and the rows of the picture that they make.
 *
 * <p>Owned by one worker and reused: {@link #begin} an image, add the {@link Steps} that act, {@link #open} it on pixels,
 * then {@link #load} rows in any order. What load leaves in the public arrays is for the loops of generated classes; arrays
 * may be replaced by either and hold at least the width rounded up to a multiple of 16. In the steady state nothing is
 * allocated. Not thread-safe.
 *
 * <p>Coordinates are indices: pixel i has its centre at i, a frame's centre lies at ((width - 1) / 2, (height - 1) /
 * 2). All maps compose in double precision, as lookups from the output to the source. Steps that only move whole pixels
 * copy exactly. Continuous steps compose without clipping; a crop, pad or resize makes a frame, outside of which nothing
 * exists any more and later borders start. Around a constant border the fill mixes in linearly over one pixel:
 *
 * <pre>
 *   cover(q) = clamp01(q + 1) * clamp01(n - q)          per axis of a frame of n pixels
 *   value    = cover * picture(q within 0 .. n - 1) + (1 - cover) * fill
 * </pre>
 *
 * <p>which equals blending each tap with the fill; with alpha, colours weigh by it there too. With
 * {@link Interpolation#NEAREST}, points outside -0.5 to n - 0.5 are fill. Vector code and its scalar twin give the same
 * bits.
 */
public final class Warp {
  /** {@link #load} left whole pixels in {@link #pixels}. */
  public static final int PIXELS = 0;

  /** {@link #load} left pixel pairs in {@link #top} and {@link #bottom}, and fractions. */
  public static final int PAIRS = 1;

  /** As {@link #PAIRS}, and the weights of the picture against the fill in {@link #cover}. */
  public static final int COVERED = 2;

  /** {@link #load} left finished values in {@link #row}. */
  public static final int ROWS = 3;

  /** {@link #load} left two rows in {@link #above} and {@link #below}, between which the row lies at {@link #down}. */
  public static final int LINES = 4;

  /**
   * Channel c of column x is {@code pixels[pixelsAt + c + channels * x] & 255}; at least 64 bytes follow the row. Not to
   * be written: they may be the image's.
   */
  public byte[] pixels;

  /** Where column 0 lies in {@link #pixels}. */
  public int pixelsAt;

  /**
   * Two horizontally neighbouring pixels above the sampled point: the left one in the lowest bits, the right one from
   * bit {@code 8 * channels}; bits from {@code 16 * channels} are arbitrary.
   */
  public long[] top;

  /** The two pixels below the sampled point, as {@link #top}. */
  public long[] bottom;

  /** How far right of the left pixels the point lies, 0 to 1. */
  public float[] fx;

  /** How far below the upper pixels the point lies, 0 to 1. */
  public float[] fy;

  /** Weight of the picture, 0 to 1; the rest is fill: {@code fma(cover, value, (1 - cover) * fill)} without alpha. */
  public float[] cover;

  /**
   * The source row above, at the output's columns: channel c of column x is {@code above[c * lineStep + x]}, in pixel
   * values; not to be written.
   */
  public float[] above;

  /** The source row below, as {@link #above}. */
  public float[] below;

  /** From one channel to the next in {@link #above} and {@link #below}. */
  public int lineStep;

  /** How far below the upper row the whole row lies, 0 to 1: {@code fma(down, below - above, above)}. */
  public float down;

  /** The row in pixel values; not to be written. */
  public final RowFloats row;

  /** How many rows were loaded last: 1, or as many as {@link #loadBand} took as one. */
  public int loaded;

  private final int channels;
  private final Sampler sampler;
  private final Compositions compositions;
  private final Steps steps;
  private int sourceHeight;
  private int sourceWidth;

  /**
   * A warp of 8-bit images, or of planes of values 0 to 255. Generated code says the maximum; this is for tests and for
   * code written by hand.
   *
   * @param channels 1, 3 or 4; the fourth is alpha, by which interpolation weighs colours
   * @param fill the constant border's value, one per channel in pixel values
   */
  public Warp(int channels, Interpolation interpolation, Border border, float[] fill) {
    this(channels, interpolation, border, fill, 255);
  }

  /**
   * A warp of images whose values reach from 0 to a maximum, to which bicubic interpolation is clamped.
   *
   * @param channels 1, 3 or 4; the fourth is alpha, by which interpolation weighs colours
   * @param fill the constant border's value, one per channel in pixel values
   * @param maximum the pixel value of full intensity; infinite for values that are no pixel values, which are never
   *     clamped
   */
  public Warp(int channels, Interpolation interpolation, Border border, float[] fill, float maximum) {
    if (channels != 1 && channels != 3 && channels != 4 || fill.length != channels) {
      throw new IllegalArgumentException("a warp of " + channels + " channels with the fill " + Arrays.toString(fill)
          + "; use 1, 3 or 4 channels and one fill value for each");
    }
    this.channels = channels;
    float[] values = fill.clone();
    sampler = new Sampler(interpolation, border, values, maximum);
    row = sampler.floats;
    compositions = new Compositions(sampler, border, values, maximum);
    steps = new Steps(compositions);
  }

  /**
   * Forgets all steps; the frame is that of a source of this size.
   *
   * @return takes the steps of the geometry, until the warp is opened
   */
  public Steps begin(int height, int width) {
    if (height < 1 || width < 1) {
      throw new IllegalArgumentException("a source of " + height + "x" + width + " pixels; use at least 1x1");
    }
    sourceHeight = height;
    sourceWidth = width;
    compositions.begin(height, width);
    return steps;
  }

  /**
   * The steps of the geometry that {@link #begin} began. Generated code keeps what {@code begin} returned; this is for
   * tests and for code written by hand.
   */
  public Steps steps() {
    return steps;
  }

  /** Rows of the present frame. */
  public int height() {
    return steps.height();
  }

  /** Columns of the present frame. */
  public int width() {
    return steps.width();
  }

  /** Channels of a pixel. */
  public int channels() {
    return channels;
  }

  /**
   * Starts sampling an image.
   *
   * @param image of the size and channels announced; read until the last {@link #load}
   * @param vector whether to run vector code; the results are the same
   * @throws IllegalArgumentException if the image has another size, or a float image holds a value that is no pixel value
   */
  public void open(Image image, boolean vector) {
    if (image.height() != sourceHeight || image.width() != sourceWidth || image.channels() != channels) {
      throw new IllegalArgumentException(image + " does not fit the warp, which began with " + sourceHeight + "x"
          + sourceWidth + "x" + channels);
    }
    compositions.open(image, vector);
    share();
  }

  /**
   * Starts sampling planes.
   *
   * @param planes of the size and channels announced; read until the last {@link #load}
   * @param vector whether to run vector code; the results are the same
   * @throws IllegalArgumentException if the planes have another size
   */
  public void open(Planes planes, boolean vector) {
    if (planes.height != sourceHeight || planes.width != sourceWidth || planes.channels != channels) {
      throw new IllegalArgumentException("planes of " + planes.height + "x" + planes.width + "x" + planes.channels
          + " do not fit the warp, which began with " + sourceHeight + "x" + sourceWidth + "x" + channels);
    }
    compositions.open(planes, vector);
    share();
  }

  /**
   * Copies the opened frame to a tensor if it is made of whole pixels of an 8-bit image, instead of its rows being
   * loaded.
   *
   * @param out the tensor; the frame's bytes, interleaved, are written from {@code offset} on
   * @return false if pixels are resampled or are floats, so that nothing was written
   */
  public boolean copy(MemorySegment out, long offset) {
    return sampler.copy(out, offset);
  }

  /**
   * Copies the opened frame to a tensor, each byte as a table has it. Only for whole pixels of an 8-bit image.
   *
   * @param out the tensor; the frame's bytes, interleaved, are written from {@code offset} on
   * @throws IllegalStateException if pixels are resampled or are floats
   */
  public void copy(ByteTable table, MemorySegment out, long offset) {
    sampler.copy(table, out, offset);
  }

  /** Leaves a row of {@value ByteTable#LEVELS} grey pixels in {@link #pixels}: column v has the level v. */
  public void levels() {
    sampler.levels();
    shareRows();
  }

  private void share() {
    shareRows();
    shareLines();
    fx = sampler.taps().fx;
    fy = sampler.taps().fy;
    cover = sampler.taps().cover;
  }

  private void share(int kind) {
    shareRows();
    if (kind == LINES) {
      shareLines();
    }
  }

  /** Rows may exchange these. */
  private void shareRows() {
    pixels = sampler.pixels.data;
    pixelsAt = sampler.pixels.at;
    top = sampler.pairs().top;
    bottom = sampler.pairs().bottom;
  }

  /** Only rows of the kind {@link #LINES} exchange these. */
  private void shareLines() {
    above = sampler.lines.above();
    below = sampler.lines.below();
    lineStep = sampler.lines.step;
    down = sampler.lines.down;
  }

  /** Columns of a band of rows, if all of it can be loaded as one. */
  public int bandWidth() {
    return Sampler.bandRows(height(), width()) * width();
  }

  /**
   * Computes as many rows of the frame as can be loaded as one, {@link #loaded}: the columns of a row follow those of the
   * row above it. For frames whose width is a multiple of 16; lines and rows of floats come one by one.
   *
   * @return as {@link #load}
   */
  public int loadBand(int y) {
    int kind = sampler.loadBand(y);
    loaded = sampler.loaded;
    share(kind);
    return kind;
  }

  /**
   * Computes one row of the frame.
   *
   * @return {@link #PIXELS}, {@link #PAIRS}, {@link #COVERED}, {@link #LINES} or {@link #ROWS}
   */
  public int load(int y) {
    int kind = sampler.load(y);
    loaded = 1;
    share(kind);
    return kind;
  }
}
