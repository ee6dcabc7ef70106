package dev.augur.processor.model.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.ExprEvaluator;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.OutputScale;
import dev.augur.processor.model.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The noise's statistics, for fixed keys, against what chance allows at five standard errors. */
class GaussNoiseTest {
  private static final int ROWS = 1024;
  private static final int COLUMNS = 1024;
  private static final double COUNT = ROWS * COLUMNS;
  private static final double ERRORS = 5;

  private static double[] noise;

  @BeforeAll
  static void sample() {
    SplittableRandom random = new SplittableRandom(2026);
    int[] hashes = random.ints(ROWS).toArray();
    noise = noise(ROWS, row -> hashes[row]);
  }

  /** Standard noise of rows with the given hashes. */
  private static double[] noise(int rows, IntUnaryOperator rowHash) {
    LoweredOperation lowered = unitNoise(OutputScale.identity(1).then(0, 1, 0.5), 1);
    Kernel.Pointwise kernel = (Kernel.Pointwise) lowered.kernels().getFirst();
    ExprEvaluator evaluator = new ExprEvaluator(kernel.outputs());
    double[] values = new double[rows * COLUMNS];
    for (int i = 0; i < values.length; i++) {
      values[i] = evaluator.evaluate(new Place(rowHash.applyAsInt(i / COLUMNS), i % COLUMNS))[0];
    }
    return values;
  }

  private static LoweredOperation unitNoise(OutputScale scale, double maximum) {
    int channels = scale.factors().size();
    Settings settings = LoweredOperation.settings(channels, maximum);
    return LoweredOperation.of(
        LoweredOperation.operation("GaussNoise", settings, Map.of("sigma", 1.0)), settings, Frame.UNKNOWN, scale);
  }

  @Test
  void momentsAreThoseOfTheNormalDistribution() {
    assertThat(moment(1)).isCloseTo(0, within(ERRORS / Math.sqrt(COUNT)));
    assertThat(moment(2)).isCloseTo(1, within(ERRORS * Math.sqrt(2 / COUNT)));
    assertThat(moment(3)).isCloseTo(0, within(ERRORS * Math.sqrt(15 / COUNT)));
    assertThat(moment(4)).isCloseTo(3, within(ERRORS * Math.sqrt(96 / COUNT)));
  }

  private static double moment(int order) {
    double sum = 0;
    for (double value : noise) {
      sum += Math.pow(value, order);
    }
    return sum / COUNT;
  }

  @Test
  void tailsHoldAsManyAsTheyShould() {
    double[] beyond = {0.31731050786, 0.045500263896, 0.0026997960633, 6.3342483666e-5};
    for (int sigma = 1; sigma <= beyond.length; sigma++) {
      for (int sign : new int[] {-1, 1}) {
        int bound = sigma;
        double expected = COUNT * beyond[sigma - 1] / 2;
        long found = Arrays.stream(noise).filter(value -> sign * value > bound).count();
        assertThat((double) found)
            .as("values beyond %s sigma", sign * sigma)
            .isCloseTo(expected, within(ERRORS * Math.sqrt(expected)));
      }
    }
  }

  @Test
  void neighboursAreUncorrelated() {
    for (int step : new int[] {1, 2, 3, 16, COLUMNS, COLUMNS + 1, 2 * COLUMNS}) {
      assertThat(correlation(noise, step)).as("step %s", step).isCloseTo(0, within(ERRORS / Math.sqrt(COUNT)));
    }
  }

  @Test
  void rowsOfNeighbouringHashesAreUncorrelated() {
    for (int factor : new int[] {1, 1 << 16}) {
      double[] regular = noise(ROWS / 4, row -> row * factor);
      for (int step : new int[] {1, COLUMNS - 1, COLUMNS, COLUMNS + 1}) {
        assertThat(correlation(regular, step))
            .as("factor %s, step %s", factor, step)
            .isCloseTo(0, within(ERRORS / Math.sqrt(COUNT / 4)));
      }
    }
  }

  private static double correlation(double[] values, int step) {
    double sum = 0;
    for (int i = step; i < values.length; i++) {
      sum += values[i] * values[i - step];
    }
    return sum / (values.length - step);
  }

  @Test
  void strengthFollowsTheScaleOfNormalisation() {
    OutputScale scale = OutputScale.identity(3).then(0, 1 / 255.0, 0).then(1, -2 / 255.0, 1).then(2, 4 / 255.0, -1);
    LoweredOperation lowered = unitNoise(scale, 255);
    float[] pixel = {3.5f, -2, 100};
    float[] noisy = lowered.acted(pixel, Map.of("sigma", 1.0), Double.NaN);
    float[] plain = {noisy[0] - pixel[0], noisy[1] - pixel[1], noisy[2] - pixel[2]};
    OutputScale fractions = OutputScale.identity(3).then(0, 1 / 255.0, 0).then(1, 1 / 255.0, 0).then(2, 1 / 255.0, 0);
    float[] once = unitNoise(fractions, 255).acted(new float[3], Map.of("sigma", 1.0), Double.NaN);
    assertThat(plain[0]).isCloseTo(once[0], within(1e-5f));
    assertThat(plain[1]).isCloseTo(-2 * once[1], within(1e-5f));
    assertThat(plain[2]).isCloseTo(4 * once[2], within(1e-4f));
  }

  @Test
  void pixelValuesAreClampedAndOthersAreNot() {
    LoweredOperation pixels = unitNoise(OutputScale.identity(3), 255);
    LoweredOperation others = unitNoise(OutputScale.identity(3).then(0, 1, 0.25), 255);
    float[] pixel = {0, 128, 255};
    float[] clamped = pixels.acted(pixel, Map.of("sigma", 1.0), Double.NaN);
    float[] free = others.acted(pixel, Map.of("sigma", 1.0), Double.NaN);
    assertThat(List.of(free[0], free[1], free[2])).anyMatch(value -> value < 0 || value > 255);
    for (int c = 0; c < 3; c++) {
      assertThat(clamped[c]).isEqualTo(Math.clamp(free[c], 0f, 255f));
    }
  }

  /** A black pixel under noise of strength 1. */
  private record Place(int rowHash, int column) implements ExprEvaluator.Pixel {
    @Override
    public float input(int channel) {
      return 0;
    }

    @Override
    public float coefficient(Expr.Coefficient coefficient) {
      return 1;
    }

    @Override
    public int given(Expr.Source source, int channel) {
      return source == Expr.Source.ROW_HASH ? rowHash : column;
    }
  }
}
