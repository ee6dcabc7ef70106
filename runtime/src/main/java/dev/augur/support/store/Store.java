package dev.augur.support.store;

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
 * Writes one row of a finished image to its tensor.
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

  private final float factor;
  private byte[] bytes = new byte[0];
  private float[] floats = new float[0];
  private short[] shorts = new short[0];

  /**
   * A sink for images.
   *
   * @param maximum the pixel value of full intensity, stored as byte 255; floats are stored as they are
   * @throws IllegalArgumentException if the maximum is not a positive number
   */
  public Store(double maximum) {
    factor = Level.factor(maximum);
  }

  /**
   * Stores bytes, plane after plane.
   *
   * @param channels 1, 3 or 4
   * @param out the tensor
   * @param offset where the row of the first plane starts, in bytes
   * @param planeBytes bytes from one plane to the next: height times width
   * @param vector whether the vector code runs
   */
  public void bytesChw(RowFloats row, int channels, int width,
      MemorySegment out, long offset, long planeBytes, boolean vector) {
    reserveBytes(width);
    for (int channel = 0; channel < channels; channel++) {
      if (vector) {
        LevelBytesVector.plane(row.data, row.at + channel * row.step, width, factor, bytes, 0);
      } else {
        LevelBytesScalar.plane(row.data, row.at + channel * row.step, 0, width, factor, bytes, 0, 1);
      }
      MemorySegment.copy(bytes, 0, out, ValueLayout.JAVA_BYTE, offset + channel * planeBytes, width);
    }
  }

  /**
   * Stores bytes, pixel after pixel.
   *
   * @param channels 1, 3 or 4
   * @param out the tensor
   * @param offset where the row starts, in bytes
   * @param vector whether the vector code runs
   */
  public void bytesHwc(RowFloats row, int channels, int width,
      MemorySegment out, long offset, boolean vector) {
    reserveBytes(width * channels);
    if (vector) {
      joinBytes(row, channels, width);
    } else {
      LevelBytesScalar.pixels(row.data, row.at, row.step, channels, 0, width, factor, bytes);
    }
    MemorySegment.copy(bytes, 0, out, ValueLayout.JAVA_BYTE, offset, width * channels);
  }

  private void joinBytes(RowFloats row, int channels, int width) {
    if (channels == RGB) {
      LevelBytesVector.rgb(row.data, row.at, row.step, width, factor, bytes);
    } else if (channels == RGBA) {
      LevelBytesVector.rgba(row.data, row.at, row.step, width, factor, bytes);
    } else {
      LevelBytesVector.plane(row.data, row.at, width, factor, bytes, 0);
    }
  }

  /**
   * Stores floats, pixel after pixel.
   *
   * @param channels 1, 3 or 4
   * @param out the tensor
   * @param offset where the row starts, in bytes
   * @param vector whether the vector code runs; it is written for 3 channels
   */
  public void floatsHwc(RowFloats row, int channels, int width,
      MemorySegment out, long offset, boolean vector) {
    joinFloats(row, channels, width, vector);
    MemorySegment.copy(floats, 0, out, FLOAT, offset, width * channels);
  }

  private void joinFloats(RowFloats row, int channels, int width, boolean vector) {
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

  /**
   * Stores binary16 numbers, plane after plane.
   *
   * @param channels 1, 3 or 4
   * @param out the tensor
   * @param offset where the row of the first plane starts, in bytes
   * @param planeBytes bytes from one plane to the next: 2 times height times width
   * @param vector has no effect: both twins run the same code
   */
  public void float16sChw(RowFloats row, int channels, int width,
      MemorySegment out, long offset, long planeBytes, boolean vector) {
    for (int channel = 0; channel < channels; channel++) {
      float16s(row.data, row.at + channel * row.step, width, out, offset + channel * planeBytes);
    }
  }

  /**
   * Stores binary16 numbers, pixel after pixel.
   *
   * @param channels 1, 3 or 4
   * @param out the tensor
   * @param offset where the row starts, in bytes
   * @param vector whether the vector code runs
   */
  public void float16sHwc(RowFloats row, int channels, int width,
      MemorySegment out, long offset, boolean vector) {
    joinFloats(row, channels, width, vector);
    float16s(floats, 0, width * channels, out, offset);
  }

  /**
   * Stores bfloat16 numbers, plane after plane.
   *
   * @param channels 1, 3 or 4
   * @param out the tensor
   * @param offset where the row of the first plane starts, in bytes
   * @param planeBytes bytes from one plane to the next: 2 times height times width
   * @param vector whether the vector code runs
   */
  public void bfloat16sChw(RowFloats row, int channels, int width,
      MemorySegment out, long offset, long planeBytes, boolean vector) {
    for (int channel = 0; channel < channels; channel++) {
      bfloat16s(row.data, row.at + channel * row.step, width, out, offset + channel * planeBytes, vector);
    }
  }

  /**
   * Stores bfloat16 numbers, pixel after pixel.
   *
   * @param channels 1, 3 or 4
   * @param out the tensor
   * @param offset where the row starts, in bytes
   * @param vector whether the vector code runs
   */
  public void bfloat16sHwc(RowFloats row, int channels, int width,
      MemorySegment out, long offset, boolean vector) {
    joinFloats(row, channels, width, vector);
    bfloat16s(floats, 0, width * channels, out, offset, vector);
  }

  private void float16s(float[] values, int at, int count, MemorySegment out, long offset) {
    reserveShorts(count);
    Half.float16(values, at, count, shorts);
    MemorySegment.copy(shorts, 0, out, SHORT, offset, count);
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
