package dev.augur.support.store;

import dev.augur.Layout;
import dev.augur.PixelType;
import dev.augur.TensorSpec;
import dev.augur.support.pixel.InterleaveScalar;
import dev.augur.support.pixel.InterleaveVector;
import dev.augur.support.pixel.Level;
import dev.augur.support.pixel.LevelBytesScalar;
import dev.augur.support.pixel.LevelBytesVector;
import dev.augur.support.pixel.PixelRow;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.RowFloats;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Writes rows of a finished image to its tensor.
 *
 * <p>An 8-bit value is {@code value * 255 / maximum}, clamped to 0..255 and rounded half to even. Floats are written
 * as they are, or rounded half to even to 16 bits, in native byte order. Nothing outside the row is written. The tensor
 * may be off-heap or an array; a row is composed in scratch memory and copied in one go, so that loops need not know
 * which.
 *
 * <p>Owned by one worker; not thread-safe. Allocates only when a row is longer than all before.
 */
public final class Store {
  private static final int RGB = 3;
  private static final int RGBA = 4;

  /** Floats at any address: images follow one another in a batch without gaps. */
  private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED;

  private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED;

  private final PixelType type;
  private final Layout layout;
  private final int channels;
  private final long planeBytes;
  private final float factor;
  private byte[] bytes = new byte[0];
  private float[] floats = new float[0];
  private short[] shorts = new short[0];

  /**
   * A sink for images.
   *
   * @param tensor what becomes of an image
   * @param maximum the pixel value of full intensity, stored as byte 255; floats are stored as they are
   * @throws IllegalArgumentException if the maximum is not a positive number
   */
  public Store(TensorSpec tensor, double maximum) {
    type = tensor.type();
    layout = tensor.layout();
    channels = tensor.channels();
    planeBytes = (long) tensor.height() * tensor.width() * type.bytes();
    factor = Level.factor(maximum);
  }

  /**
   * Stores a row, or some rows as one.
   *
   * @param row the values, planes of {@code row.step}
   * @param width columns of the row, or of all of them
   * @param out the tensor
   * @param offset where the row starts, in bytes; of planes, that of the first channel
   * @param vector whether the vector code runs; values are the same
   */
  public void row(RowFloats row, int width, MemorySegment out, long offset, boolean vector) {
    switch (layout) {
      case CHW -> {
        for (int channel = 0; channel < channels; channel++) {
          line(row.data, row.at + channel * row.step, width, out, offset + channel * planeBytes, vector);
        }
      }
      case HWC -> pixels(row, width, out, offset, vector);
    }
  }

  private void pixels(RowFloats row, int width, MemorySegment out, long offset, boolean vector) {
    if (type == PixelType.UINT8) {
      reserveBytes(width * channels);
      if (vector) {
        joinBytes(row, width);
      } else {
        LevelBytesScalar.pixels(row.data, row.at, row.step, channels, 0, width, factor, bytes);
      }
      MemorySegment.copy(bytes, 0, out, ValueLayout.JAVA_BYTE, offset, width * channels);
    } else {
      joinFloats(row, width, vector);
      line(floats, 0, width * channels, out, offset, vector);
    }
  }

  private void joinBytes(RowFloats row, int width) {
    if (channels == RGB) {
      LevelBytesVector.rgb(row.data, row.at, row.step, width, factor, bytes);
    } else if (channels == RGBA) {
      LevelBytesVector.rgba(row.data, row.at, row.step, width, factor, bytes);
    } else {
      LevelBytesVector.plane(row.data, row.at, width, factor, bytes, 0);
    }
  }

  private void joinFloats(RowFloats row, int width, boolean vector) {
    int values = width * channels;
    if (floats.length < values) {
      floats = new float[Planes.padded(values)];
    }
    if (vector && channels == RGB) {
      InterleaveVector.join(row.data, row.at, row.step, width, floats, 0);
    } else {
      InterleaveScalar.join(row.data, row.at, row.step, channels, 0, width, floats, 0);
    }
  }

  /** Values that lie one behind the other, here as there. */
  private void line(float[] values, int at, int count, MemorySegment out, long offset, boolean vector) {
    switch (type) {
      case UINT8 -> bytes(values, at, count, out, offset, vector);
      case FLOAT32 -> MemorySegment.copy(values, at, out, FLOAT, offset, count);
      case FLOAT16 -> {
        reserveShorts(count);
        Half.float16(values, at, count, shorts);
        MemorySegment.copy(shorts, 0, out, SHORT, offset, count);
      }
      case BFLOAT16 -> bfloat16s(values, at, count, out, offset, vector);
    }
  }

  private void bytes(float[] values, int at, int count, MemorySegment out, long offset, boolean vector) {
    reserveBytes(count);
    if (vector) {
      LevelBytesVector.plane(values, at, count, factor, bytes, 0);
    } else {
      LevelBytesScalar.plane(values, at, 0, count, factor, bytes, 0, 1);
    }
    MemorySegment.copy(bytes, 0, out, ValueLayout.JAVA_BYTE, offset, count);
  }

  private void bfloat16s(float[] values, int at, int count, MemorySegment out, long offset, boolean vector) {
    reserveShorts(count);
    if (vector) {
      HalfVector.bfloat16(values, at, count, shorts);
    } else {
      Half.bfloat16(values, at, 0, count, shorts);
    }
    MemorySegment.copy(shorts, 0, out, SHORT, offset, count);
  }

  private void reserveShorts(int values) {
    if (shorts.length < values) {
      shorts = new short[Planes.padded(values)];
    }
  }

  /** Room for a row and for the vector that is stored past its end. */
  private void reserveBytes(int values) {
    if (bytes.length < values + PixelRow.SLACK) {
      bytes = new byte[Planes.padded(values) + PixelRow.SLACK];
    }
  }
}
