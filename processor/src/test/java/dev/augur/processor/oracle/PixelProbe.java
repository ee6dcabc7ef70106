package dev.augur.processor.oracle;

/**
 * Applies maths to every pixel, and to values beside it within its slack: where that crosses a threshold, the slack
 * becomes the step.
 */
final class PixelProbe {
  /** Float rounding of a few operations, as a fraction of the largest value: 5e-4 of a grey level. */
  private static final double ROUNDING = 2e-6;
  /** How far a value may be off without any slack. */
  private static final double LAST_PLACE = 2e-7;
  /** Values that may be so far off say nothing, as a fraction of the largest value. */
  private static final double ANOTHER = 0.02;
  private final PixelFunction function;
  private final double slack;
  private final double maximum;

  PixelProbe(Tones.Maths maths, double maximum) {
    this.function = maths.function();
    this.slack = maths.slack();
    this.maximum = maximum;
  }

  void apply(Picture picture) {
    int colours = picture.colours();
    double[] in = new double[colours];
    double[] out = new double[colours];
    double[] beside = new double[colours];
    double[] spread = new double[colours];
    for (int i = 0; i < picture.pixels(); i++) {
      for (int c = 0; c < colours; c++) {
        in[c] = picture.values[c][i];
        out[c] = in[c];
        spread[c] = maximum * ROUNDING + slack;
      }
      function.apply(out);
      boolean open = false;
      for (int c = 0; c < colours; c++) {
        double off = picture.slacks[c][i] + maximum * LAST_PLACE;
        widen(in, out, beside, spread, c, Math.min(off, maximum));
        // Another pixel altogether: channels move together, anywhere.
        open |= off > maximum * ANOTHER;
      }
      for (int c = 0; c < colours; c++) {
        picture.values[c][i] = out[c];
        picture.slacks[c][i] = open ? maximum : spread[c];
      }
    }
  }

  private void widen(double[] in, double[] out, double[] beside, double[] spread, int channel, double off) {
    double[] up = moved(in, beside, channel, off).clone();
    double[] down = moved(in, beside, channel, -off);
    for (int c = 0; c < out.length; c++) {
      spread[c] += Math.max(Math.abs(up[c] - out[c]), Math.abs(down[c] - out[c]));
    }
  }

  private double[] moved(double[] in, double[] beside, int channel, double by) {
    System.arraycopy(in, 0, beside, 0, in.length);
    beside[channel] = Math.clamp(beside[channel] + by, 0, maximum);
    function.apply(beside);
    return beside;
  }
}
