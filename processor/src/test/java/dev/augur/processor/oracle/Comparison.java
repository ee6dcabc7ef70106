package dev.augur.processor.oracle;

import dev.augur.Augmenter;
import dev.augur.Draw;
import dev.augur.Image;
import dev.augur.PixelType;
import dev.augur.TensorSpec;
import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.Rendering;

/**
 * How an output compares with what the oracle says.
 *
 * @param complaint the first value that the oracle's slack cannot explain; empty if there is none
 * @param values how many values were compared
 * @param tight how many of them had a slack below {@link #TIGHT}
 */
public record Comparison(String complaint, long values, long tight) {
  /** A slack below this share of full intensity says something: 0.05 grey levels. */
  private static final double TIGHT = 0.05 / 255;
  /** Half a byte, and a little for ties. */
  private static final double HALF = 0.501;

  /** Compares an output with the oracle's. */
  public static Comparison of(CompiledPipeline pipeline, Augmenter augmenter, Draw draw, Image image, byte[] output) {
    TensorSpec spec = augmenter.output();
    Picture expected = MeaningOracle.augment(pipeline.declaration(), draw, image);
    if (expected.height != spec.height() || expected.width != spec.width()) {
      return new Comparison(
          "the oracle's picture is " + expected.height + "x" + expected.width + ", not " + spec.shape(), 0, 0);
    }
    double[][] found = Rendering.values(spec, output);
    long tight = 0;
    String complaint = "";
    for (int c = 0; c < spec.channels(); c++) {
      double size = Math.abs(spec.scale().get(c)) * spec.maximum();
      for (int i = 0; i < expected.pixels(); i++) {
        double value = stored(spec, expected.values[c][i]);
        double slack = stored(spec, expected.slacks[c][i]);
        slack += rounding(spec.type(), Math.abs(value) + slack);
        tight += expected.slacks[c][i] <= TIGHT * size ? 1 : 0;
        if (complaint.isEmpty() && !(Math.abs(found[c][i] - value) <= slack)) {
          complaint = String.format("channel %d, row %d, column %d: found %s, expected %s within %.3g",
              c, i / expected.width, i % expected.width, found[c][i], value, slack);
        }
      }
    }
    return new Comparison(complaint, (long) spec.channels() * expected.pixels(), tight);
  }

  /** How far storing moves a value that is at most so large. */
  private static double rounding(PixelType type, double size) {
    return switch (type) {
      case UINT8 -> HALF;
      case FLOAT32 -> 0;
      case FLOAT16 -> Math.max(size * 0x1p-11, 0x1p-25);
      case BFLOAT16 -> size * 0x1p-8;
    };
  }

  private static double stored(TensorSpec spec, double value) {
    return spec.type() == PixelType.UINT8 ? value * 255 / spec.maximum() : value;
  }
}
