package dev.augur.support.pixel;

/** Planar floats to interleaved ones; the scalar twin of {@link InterleaveVector}. */
public final class InterleaveScalar {
  private InterleaveScalar() {}

  /** Values of pixels start to end; those of pixel 0 go to {@code lineAt}. */
  public static void join(
      float[] rows, int at, int step, int channels, int start, int end, float[] line, int lineAt) {
    for (int channel = 0; channel < channels; channel++) {
      int from = at + channel * step;
      for (int x = start; x < end; x++) {
        line[lineAt + channel + x * channels] = rows[from + x];
      }
    }
  }
}
