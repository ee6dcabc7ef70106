package dev.augur.examples.interpreted;

import dev.augur.Image;
import dev.augur.Layout;
import dev.augur.PixelType;
import dev.augur.TensorSpec;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.RowFloats;
import dev.augur.support.warp.Warp;
import java.lang.foreign.MemorySegment;

/**
 * The picture between two operations: 8-bit pixels as long as only whole pixels moved or another resampling follows,
 * float planes from then on. RGB only.
 *
 * <p>Short rows of planes follow one another without gaps, so that operations see them as one long row, as generated code
 * does (docs/adr/0015-bands.md).
 *
 * <p>Two buffers of each kind take turns; they grow and never shrink. Owned by one worker.
 */
final class Picture {
  static final int CHANNELS = 3;
  static final int MAXIMUM = 255;

  /** 8-bit pixels, one behind the other: where a row of them lies does not depend on the size. */
  static final TensorSpec PIXELS =
      TensorSpec.ofPixelValues(1, 1, CHANNELS, PixelType.UINT8, Layout.HWC, MAXIMUM);

  /** Room for the last pixel's fourth byte, which is written and not used. */
  private static final int SLACK = 16;

  /** Columns of rows that are short, if they are whole vectors. */
  private static final int SHORT = 128;

  private static final int MULTIPLE = 16;

  /** Where the result goes. */
  private MemorySegment out;

  /** Byte offset of the result. */
  long outAt;

  /** The current row's floats. */
  final RowFloats row = new RowFloats();

  private final Image view = new Image();
  private final Planes line = new Planes();
  private final Warp unpacking = new Warp(CHANNELS, Interpolation.BILINEAR, Border.CONSTANT, new float[CHANNELS]);
  private Image image;
  private Bytes bytes = new Bytes();
  private Bytes otherBytes = new Bytes();
  private Planes planes = new Planes();
  private Planes otherPlanes = new Planes();
  private boolean unpacked;

  /** The size of planes that are being edited. */
  private int height;

  private int width;
  private boolean vector;

  /** Starts with an image. */
  void begin(Image sample, MemorySegment out, long outAt, boolean vector) {
    this.image = sample;
    this.out = out;
    this.outAt = outAt;
    this.vector = vector;
    this.unpacked = false;
  }

  /** Where the result goes; asked about its kind as {@code GeneratedWorker.out()} does, for the same speed. */
  MemorySegment out() {
    MemorySegment segment = out;
    return segment.isNative() ? segment : out;
  }

  /** The picture as 8-bit pixels; null if it is planes. */
  Image image() {
    return unpacked ? null : image;
  }

  /** The picture as planes, if it is. */
  Planes planes() {
    return planes;
  }

  int height() {
    return unpacked ? planes.height : image.height();
  }

  int width() {
    return unpacked ? planes.width : image.width();
  }

  /** A buffer for an 8-bit picture, to be made the picture by {@link #become(int, int)}. */
  Bytes spareBytes(int height, int width) {
    otherBytes.reserve(height * width * CHANNELS + SLACK);
    return otherBytes;
  }

  /** The buffer from {@link #spareBytes} becomes the picture. */
  void become(int height, int width) {
    Bytes filled = otherBytes;
    otherBytes = bytes;
    bytes = filled;
    image = view.point(filled.array, 0, width * CHANNELS, height, width, CHANNELS);
    unpacked = false;
  }

  /** Planes for a new picture, to be made the picture by {@link #becomePlanes()}. */
  Planes sparePlanes(int height, int width) {
    shape(otherPlanes, height, width);
    return otherPlanes;
  }

  /** Whether rows of this width are taken as one. */
  static boolean joins(int width) {
    return width <= SHORT && width % MULTIPLE == 0;
  }

  private static void shape(Planes planes, int height, int width) {
    if (joins(width)) {
      planes.stack(CHANNELS, height, width);
    } else {
      planes.reshape(CHANNELS, height, width);
    }
  }

  /** The planes from {@link #sparePlanes} become the picture. */
  void becomePlanes() {
    Planes filled = otherPlanes;
    otherPlanes = planes;
    planes = filled;
    unpacked = true;
  }

  /** Starts a pass that changes rows in place; ends with {@link #edited()}. */
  Planes edit() {
    if (!unpacked) {
      shape(planes, image.height(), image.width());
      open();
    }
    height = planes.height;
    width = planes.width;
    if (joins(width)) {
      fold(1, height * width);
    }
    return planes;
  }

  /** Rows of stacked planes are as long as one likes. */
  private void fold(int rows, int columns) {
    planes.height = rows;
    planes.width = columns;
    planes.stride = columns;
  }

  /** Makes a row of the planes ready to be changed. */
  void editRow(int y) {
    if (!unpacked && joins(width)) {
      fold(height, width);
      for (int row = 0; row < height; row += unpacking.loaded) {
        WarpRows.floats(unpacking, unpacking.loadBand(row), unpacking.loaded * width, planes, row, vector);
      }
      fold(1, height * width);
    } else if (!unpacked) {
      unpack(y, planes, y);
    }
  }

  /** All rows were edited: the picture is planes. */
  void edited() {
    unpacked = true;
    if (joins(width)) {
      fold(height, width);
    }
  }

  /** Starts a pass that only reads rows. */
  void read() {
    if (joins(width())) {
      edit();
      editRow(0);
      edited();
    } else if (!unpacked) {
      line.reshape(CHANNELS, 1, image.width());
      open();
    }
  }

  /** Points {@link #row} at a row. */
  void readRow(int y) {
    if (unpacked) {
      row.point(planes, y);
    } else {
      unpack(y, line, 0);
      row.point(line, 0);
    }
  }

  private void open() {
    unpacking.begin(image.height(), image.width());
    unpacking.open(image, vector);
  }

  private void unpack(int y, Planes to, int row) {
    WarpRows.floats(unpacking, unpacking.load(y), to.width, to, row, vector);
  }

  /** A buffer of interleaved pixels, and the same as a segment. */
  static final class Bytes {
    byte[] array = new byte[0];
    MemorySegment segment = MemorySegment.ofArray(array);

    private void reserve(int length) {
      if (array.length < length) {
        array = new byte[length];
        segment = MemorySegment.ofArray(array);
      }
    }
  }
}
