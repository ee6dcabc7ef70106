package dev.augur;

import dev.augur.support.SampleTitle;

/**
 * A view of one image's pixels, interleaved by pixel (row, column, channel), with an offset and a row stride.
 *
 * <p>The view does not own its pixels and copies nothing; it can be pointed at others, so that a loop over samples
 * allocates nothing. Not thread-safe.
 */
public final class Image {
  private static final String NAMELESS = "image";

  private byte[] bytes;
  private float[] floats;
  private int offset;
  private int rowStride;
  private int height;
  private int width;
  private int channels;
  private int reduction = 1;
  private int rows;
  private String name = NAMELESS;
  private long index = -1;

  /** A view of nothing, to be pointed at pixels later. */
  public Image() {}

  /**
   * A view of tightly packed 8-bit pixels.
   *
   * @param pixels {@code height * width * channels} values 0 to 255, by row, column and channel; kept, not copied
   * @param height rows, 1 or more
   * @param width columns, 1 or more
   * @param channels values per pixel, 1 or more
   * @throws IllegalArgumentException if the array is too short
   */
  public static Image of(byte[] pixels, int height, int width, int channels) {
    checkPacked(pixels.length, height, width, channels);
    return new Image().point(pixels, 0, width * channels, height, width, channels);
  }

  /**
   * A view of tightly packed float pixels.
   *
   * @param pixels {@code height * width * channels} values 0 to the maximum that the pipeline declares, by row, column
   *     and channel; kept, not copied
   * @param height rows, 1 or more
   * @param width columns, 1 or more
   * @param channels values per pixel, 1 or more
   * @throws IllegalArgumentException if the array is too short
   */
  public static Image of(float[] pixels, int height, int width, int channels) {
    checkPacked(pixels.length, height, width, channels);
    return new Image().point(pixels, 0, width * channels, height, width, channels);
  }

  /**
   * Points this view at 8-bit pixels.
   *
   * @param pixels values 0 to 255, interleaved; kept, not copied
   * @param offset index of the first value
   * @param rowStride distance between rows, in values
   * @param height rows, 1 or more
   * @param width columns, 1 or more
   * @param channels values per pixel, 1 or more
   * @return this view
   * @throws IllegalArgumentException if the view would reach outside the array
   */
  public Image point(byte[] pixels, int offset, int rowStride, int height, int width, int channels) {
    return pointReduced(pixels, offset, rowStride, height, width, channels, 1);
  }

  /**
   * Points this view at float pixels.
   *
   * @param pixels values 0 to the maximum that the pipeline declares, interleaved; kept, not copied
   * @param offset index of the first value
   * @param rowStride distance between rows, in values
   * @param height rows, 1 or more
   * @param width columns, 1 or more
   * @param channels values per pixel, 1 or more
   * @return this view
   * @throws IllegalArgumentException if the view would reach outside the array
   */
  public Image point(float[] pixels, int offset, int rowStride, int height, int width, int channels) {
    check(pixels.length, offset, rowStride, height, width, channels);
    this.floats = pixels;
    this.bytes = null;
    return place(offset, rowStride, height, width, channels);
  }

  /**
   * Points this view at a picture of reduced size: of every block of {@code denominator} times {@code denominator}
   * pixels, from the upper left corner on, the array holds one. The view keeps the size of the whole picture, in which
   * pipelines draw and compute; only a {@link Worker} whose {@link Worker#shrink} said so can take it.
   *
   * @param pixels values 0 to 255, interleaved: {@code height} and {@code width} divided by the denominator, rounded
   *     up; kept, not copied
   * @param offset index of the first value
   * @param rowStride distance between rows of the array, in values
   * @param height rows of the whole picture
   * @param width columns of the whole picture
   * @param channels values per pixel, 1 or more
   * @param denominator 1 or more
   * @return this view
   * @throws IllegalArgumentException if the view would reach outside the array
   */
  public Image pointReduced(
      byte[] pixels, int offset, int rowStride, int height, int width, int channels, int denominator) {
    int rows = denominator < 1 ? 1 : Math.ceilDiv(height, denominator);
    return pointTop(pixels, offset, rowStride, rows, height, width, channels, denominator);
  }

  /**
   * Points this view at the uppermost rows of a picture, reduced or not. The view keeps the size of the whole picture,
   * in which pipelines draw and compute; only a {@link Worker} whose {@link Worker#rowsNeeded} said so can take it.
   *
   * @param pixels values 0 to 255, interleaved; kept, not copied
   * @param offset index of the first value
   * @param rowStride distance between rows of the array, in values
   * @param rows how many rows the array holds
   * @param height rows of the whole picture
   * @param width columns of the whole picture
   * @param channels values per pixel, 1 or more
   * @param denominator 1 or more, as {@link #pointReduced} has it
   * @return this view
   * @throws IllegalArgumentException if the view would reach outside the array, or has more rows than the picture
   */
  public Image pointTop(byte[] pixels, int offset, int rowStride, int rows, int height, int width, int channels,
      int denominator) {
    if (denominator < 1) {
      throw new IllegalArgumentException("a picture is reduced by 1 or more, found " + denominator);
    }
    check(pixels.length, offset, rowStride, rows, Math.ceilDiv(width, denominator), channels);
    if (rows > Math.ceilDiv(height, denominator)) {
      throw new IllegalArgumentException(
          rows + " rows of a picture that has " + height + ", reduced to 1/" + denominator);
    }
    this.bytes = pixels;
    this.floats = null;
    place(offset, rowStride, height, width, channels);
    this.reduction = denominator;
    this.rows = rows;
    return this;
  }

  /**
   * Gives this view a size and no pixels, which is enough for drawing.
   *
   * @param height rows
   * @param width columns
   * @param channels values per pixel
   * @return this view
   */
  public Image announce(int height, int width, int channels) {
    this.bytes = null;
    this.floats = null;
    return place(0, 0, height, width, channels);
  }

  /** Takes pixels, size and name away, so that a reader that points this view at nothing is noticed; returns this. */
  public Image clear() {
    return announce(0, 0, 0).named(NAMELESS, -1);
  }

  /** Whether there are pixels: not in a new view, and not in one that was cleared or only announces a size. */
  public boolean hasPixels() {
    return bytes != null || floats != null;
  }

  private Image place(int offset, int rowStride, int height, int width, int channels) {
    this.offset = offset;
    this.rowStride = rowStride;
    this.height = height;
    this.width = width;
    this.channels = channels;
    this.reduction = 1;
    this.rows = height;
    return this;
  }

  private static void check(int length, int offset, int rowStride, int height, int width, int channels) {
    boolean sane = height >= 1 && width >= 1 && channels >= 1 && offset >= 0;
    long row = (long) width * channels;
    long end = offset + (long) rowStride * (height - 1) + row;
    if (!sane || rowStride < row || end > length) {
      throw new IllegalArgumentException(
          "an image of " + height + "x" + width + "x" + channels + " at offset " + offset + " with row stride "
              + rowStride + " does not fit an array of " + length + " values");
    }
  }

  /** Refuses rows so long that their stride is no int. */
  private static void checkPacked(int length, int height, int width, int channels) {
    if ((long) width * channels != width * channels) {
      throw new IllegalArgumentException("an image of " + height + "x" + width + "x" + channels
          + " does not fit an array of " + length + " values");
    }
  }

  /**
   * Names this view in messages.
   *
   * @param name what messages call it
   * @param index the sample's index in its source, -1 if it has none
   * @return this view
   */
  public Image named(String name, long index) {
    this.name = name;
    this.index = index;
    return this;
  }

  /** How 8-bit or float pixels are stored. */
  public PixelType type() {
    return floats == null ? PixelType.UINT8 : PixelType.FLOAT32;
  }

  /** The array behind an 8-bit image, null for float images. Shared, not a copy. */
  public byte[] bytes() {
    return bytes;
  }

  /** The array behind a float image, null for 8-bit images. Shared, not a copy. */
  public float[] floats() {
    return floats;
  }

  /** Index of the first value. */
  public int offset() {
    return offset;
  }

  /** Distance between the starts of two rows, in values. */
  public int rowStride() {
    return rowStride;
  }

  /** Rows. */
  public int height() {
    return height;
  }

  /** Columns. */
  public int width() {
    return width;
  }

  /** Values per pixel. */
  public int channels() {
    return channels;
  }

  /** How many rows and columns of the picture one pixel stands for; 1 unless it was decoded at a reduced size. */
  public int reduction() {
    return reduction;
  }

  /** How many rows of pixels there are, from the first on: {@code height / reduction}, rounded up, or fewer. */
  public int rows() {
    return rows;
  }

  /** Whether no row at the bottom is missing. */
  public boolean isWhole() {
    return rows == Math.ceilDiv(height, reduction);
  }

  /**
   * Refuses an image that lacks rows of its picture, or was decoded at a smaller scale.
   *
   * @throws IllegalArgumentException naming it
   */
  public void requireComplete() {
    if (!isWhole() || reduction > 1) {
      throw new IllegalArgumentException(this + " is only a part of its picture; read it without a demand");
    }
  }

  /** What messages call this image: a file's relative path, or "image". */
  public String name() {
    return name;
  }

  /** The sample's index in its source, -1 if it has none. */
  public long index() {
    return index;
  }

  /**
   * A tightly packed copy that owns its pixels.
   *
   * @throws IllegalStateException if there are none
   */
  public Image copy() {
    if (!hasPixels()) {
      throw new IllegalStateException(this + " has no pixels to copy");
    }
    Image copy = new Image();
    int row = Math.ceilDiv(width, reduction) * channels;
    if (floats == null) {
      byte[] values = new byte[rows * row];
      for (int y = 0; y < rows; y++) {
        System.arraycopy(bytes, offset + y * rowStride, values, y * row, row);
      }
      copy.pointTop(values, 0, row, rows, height, width, channels, reduction);
    } else {
      float[] values = new float[rows * row];
      for (int y = 0; y < rows; y++) {
        System.arraycopy(floats, offset + y * rowStride, values, y * row, row);
      }
      copy.point(values, 0, row, height, width, channels);
    }
    return copy.named(name, index);
  }

  /** The sample's name and index, size and type, as messages print them. */
  @Override
  public String toString() {
    String values = type().name().toLowerCase(java.util.Locale.ROOT);
    return SampleTitle.of(name, index) + ", " + height + "x" + width + "x" + channels + " " + values;
  }
}
