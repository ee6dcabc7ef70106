package dev.augur.support.store;

import dev.augur.support.pixel.Level;

/** The scalar twin of {@link StoreVector} and {@link RgbVector}. */
public final class StoreScalar {
  private StoreScalar() {}

  /** The level of {@code rows[at + x]} to {@code to[toAt + x * toStep]} for x from start to end. */
  public static void bytes(float[] rows, int at, int start, int end, float factor, byte[] to, int toAt, int toStep) {
    for (int x = start; x < end; x++) {
      to[toAt + x * toStep] = (byte) Level.of(rows[at + x], factor);
    }
  }

  /** Interleaved levels of pixels start to end. */
  public static void pixels(
      float[] rows, int at, int step, int channels, int start, int end, float factor, byte[] to) {
    for (int channel = 0; channel < channels; channel++) {
      bytes(rows, at + channel * step, start, end, factor, to, channel, channels);
    }
  }

  /** Interleaved values of pixels start to end; those of pixel 0 go to {@code toAt}. */
  public static void pixels(float[] rows, int at, int step, int channels, int start, int end, float[] to, int toAt) {
    for (int channel = 0; channel < channels; channel++) {
      floats(rows, at + channel * step, start, end, to, toAt + channel, channels);
    }
  }

  private static void floats(float[] rows, int at, int start, int end, float[] to, int toAt, int toStep) {
    for (int x = start; x < end; x++) {
      to[toAt + x * toStep] = rows[at + x];
    }
  }
}
