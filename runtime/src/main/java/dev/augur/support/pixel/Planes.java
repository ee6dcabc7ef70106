package dev.augur.support.pixel;

/**
 * A planar float image that a worker reuses: channel c of pixel (y, x) is {@code data[row(c, y) + x]}, which is
 * {@code data[c * planeStep + y * stride + x]} unless only a {@link #ring} of rows is kept.
 *
 * <p>The channels of a row follow one another, so that what needs a few rows finds them close together. Each is padded
 * to a multiple of 16 floats, so that vector loops may store whole vectors, and followed by a {@link #GAP}, so that
 * stencils may sweep over all channels at once and find room for borders. What padding and gaps hold is unspecified and
 * never read as pixels. The array grows and never shrinks: in the steady state nothing is allocated. Owned by one
 * worker; not thread-safe.
 */
public final class Planes {
  /** Floats between a row of one channel, padded, and that of the next. */
  public static final int GAP = 16;

  private static final int PADDING = 16;

  /** The pixels, in 0 to the pipeline's maximum; may be longer than the image. */
  public float[] data = new float[0];

  /** The pixels instead, where they are {@link #ofBytes}: what vectors read behind a row belongs to the array. */
  public byte[] bytes = new byte[0];

  /** Whether the pixels are bytes, 0 to 255, which only blurs read. */
  public boolean ofBytes;

  /** Whether {@link #reshape} keeps the channels of a pixel together, so that one load finds a sampled pixel. */
  public boolean together;

  /** Planes: 1, 3 or 4. */
  public int channels;

  /** Rows. */
  public int height;

  /** Columns. */
  public int width;

  /** Floats from one row to the next. */
  public int stride;

  /**
   * Floats from one channel of a row to the next: the width rounded up to a multiple of 16, and a gap; 1 if {@link
   * #together}.
   */
  public int planeStep;

  /** Floats from a pixel to its right neighbour: 1, or the channels if they are interleaved or {@link #together}. */
  public int pixelStep = 1;

  /** A row's number has these bits in the array: all of them, or those of a ring of rows. */
  private int mask = -1;

  /** An image of no pixels; {@link #reshape} it first. */
  public Planes() {}

  /**
   * Gives the image a size. What it holds afterwards is unspecified.
   *
   * @throws IllegalArgumentException if a size is below 1 or the image needs more than 2^31 - 1 floats
   */
  public void reshape(int channels, int height, int width) {
    mask = -1;
    if (together) {
      shape(1, height, Math.multiplyExact(channels, width), height);
      this.channels = channels;
      this.width = width;
      planeStep = 1;
      pixelStep = channels;
    } else {
      shape(channels, height, width, height);
    }
  }

  /**
   * Gives the image a size, but room for a few rows only: a row takes the place of one that lies at least so many rows
   * above it. For rows that are made and read in order.
   *
   * @param rows how many successive rows are read at a time
   * @throws IllegalArgumentException as {@link #reshape}
   */
  public void ring(int channels, int height, int width, int rows) {
    if (rows > height / 2) {
      reshape(channels, height, width);
      return;
    }
    int kept = Math.max(1, Integer.highestOneBit(2 * rows - 1));
    shape(channels, height, width, kept);
    mask = kept - 1;
  }

  /**
   * As {@link #ring}, but the channels of a pixel stay together: one plane, so many times as wide, for stencils that
   * treat all channels alike.
   *
   * @param ofBytes whether pixels are bytes
   */
  public void interleave(int channels, int height, int width, int rows, boolean ofBytes) {
    this.ofBytes = ofBytes;
    ring(1, height, Math.multiplyExact(channels, width), rows);
    pixelStep = channels;
  }

  /**
   * Gives the image a size, with whole planes one behind the other: rows of a channel follow one another, without padding
   * where the width is a multiple of 16. For what takes several short rows at a time.
   *
   * @throws IllegalArgumentException as {@link #reshape}
   */
  public void stack(int channels, int height, int width) {
    reshape(channels, height, width);
    stride = padded(width);
    planeStep = height * stride;
  }

  private void shape(int channels, int height, int width, int rows) {
    if (channels < 1 || height < 1 || width < 1) {
      throw new IllegalArgumentException(
          "planes of " + channels + "x" + height + "x" + width + ": every size must be at least 1");
    }
    long step = padded((long) width) + GAP;
    long row = step * channels;
    if (row > ArrayLimit.LONGEST || row * rows > ArrayLimit.LONGEST) {
      throw new IllegalArgumentException(
          "planes of " + channels + "x" + height + "x" + width + " exceed 2^31 - 1 floats; shrink the image first");
    }
    this.channels = channels;
    this.height = height;
    this.width = width;
    this.stride = (int) row;
    this.planeStep = (int) step;
    this.pixelStep = 1;
    int length = (int) row * rows;
    if (!ofBytes && data.length < length) {
      data = new float[length];
    } else if (ofBytes && bytes.length < length) {
      bytes = new byte[length];
    }
  }

  /** Index of the first float of a row. */
  public int row(int channel, int y) {
    return channel * planeStep + (y & mask) * stride;
  }

  /** A width rounded up to a multiple of 16 floats, as all rows are. */
  public static int padded(int width) {
    return (int) padded((long) width);
  }

  private static long padded(long width) {
    return (width + PADDING - 1) / PADDING * PADDING;
  }
}
