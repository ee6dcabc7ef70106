package dev.augur.support.pixel;

/** The scalar twin of {@link LevelBytesVector}. */
public final class LevelBytesScalar {
  private LevelBytesScalar() {}

  /** The level of {@code rows[at + x]} to {@code to[toAt + x * toStep]} for x from start to end. */
  public static void plane(float[] rows, int at, int start, int end, float factor, byte[] to, int toAt, int toStep) {
    for (int x = start; x < end; x++) {
      to[toAt + x * toStep] = (byte) Level.of(rows[at + x], factor);
    }
  }

  /** Interleaved levels of pixels start to end. */
  public static void pixels(
      float[] rows, int at, int step, int channels, int start, int end, float factor, byte[] to) {
    for (int channel = 0; channel < channels; channel++) {
      plane(rows, at + channel * step, start, end, factor, to, channel, channels);
    }
  }
}
