package dev.augur.support.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.support.pixel.Planes;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points that share a row are displaced as each of them alone is, in vectors too. */
class ElasticGridTest {
  private static final int TRIALS = 300;

  private final Random random = new Random(23);

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rowsAreDisplacedAsTheirPointsAre(boolean vector) {
    ElasticGrid grid = new ElasticGrid();
    for (int trial = 0; trial < TRIALS; trial++) {
      int width = 1 + random.nextInt(80);
      grid.set(trial, 2 + random.nextInt(8), ElasticGrid.LARGEST, 1 + random.nextInt(80), width);
      // Rows repeat, as rows of a picture do, or run backwards, apart and beyond the frame.
      double step = trial % 3 == 0 ? 1 : random.nextGaussian();
      double start = trial % 3 == 0 ? 0 : random.nextDouble(-9, width);
      int from = random.nextInt(width);
      int to = from + random.nextInt(width - from + 1);
      for (double height : new double[] {0, 1, random.nextDouble(-9, 90)}) {
        double[] x = new double[Planes.padded(width)];
        double[] y = new double[Planes.padded(width)];
        Arrays.setAll(x, i -> start + step * i);
        Arrays.fill(y, height);
        double[] eachX = x.clone();
        double[] eachY = y.clone();
        for (int i = from; i < to; i++) {
          grid.displace(eachX, eachY, i, i + 1, false);
        }
        grid.displace(x, y, from, to, vector);
        assertThat(x).as("trial %s", trial).isEqualTo(eachX);
        assertThat(y).as("trial %s", trial).isEqualTo(eachY);
        if (step == 1 && height == Math.rint(height)) {
          grid.displaceRow((int) height, x, y, from, to, vector);
          assertThat(Arrays.copyOfRange(x, from, to)).as("trial %s", trial).isEqualTo(Arrays.copyOfRange(eachX, from, to));
          assertThat(Arrays.copyOfRange(y, from, to)).as("trial %s", trial).isEqualTo(Arrays.copyOfRange(eachY, from, to));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-40, -3, 0, 3, 40})
  void aSixthIsRoundedAsADivision(int exponent) {
    double[] numbers = new double[1 << 16];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Math.scalb(random.nextDouble(-1, 1), exponent);
    }
    double[] sixths = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      double close = numbers[i] * ElasticVector.SIXTH;
      sixths[i] = Math.fma(Math.fma(close, -6, numbers[i]), ElasticVector.SIXTH, close);
    }
    Arrays.setAll(numbers, i -> numbers[i] / 6);
    assertThat(sixths).isEqualTo(numbers);
  }
}
