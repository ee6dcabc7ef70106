package dev.augur.support.warp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Image;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.TestPixels;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The engine against its meaning, for random compositions. */
class WarpReferenceTest {
  private static final int ROUNDS = Integer.getInteger("augur.rounds", 600);

  /** Of grey levels: coordinates are off by some 1e-5 pixels, and neighbours differ by up to 255. */
  private static final double TOLERANCE = 0.05;

  private static final int[][] SIZES = {{1, 1}, {1, 9}, {9, 1}, {2, 2}, {13, 7}, {5, 207}, {40, 33}, {17, 64}};

  @ParameterizedTest
  @EnumSource
  void randomCompositionsMeanWhatTheyDeclare(Interpolation interpolation) {
    check(interpolation, WarpReferenceTest::composition, random -> random.nextInt(4) == 0);
  }

  @ParameterizedTest
  @EnumSource
  void picturesOutOfSightMeanWhatTheyDeclare(Interpolation interpolation) {
    check(interpolation, WarpReferenceTest::outOfSight, random -> false);
  }

  /** Mirrors of a coarse frame that was enlarged stand far beyond the points that it can show. */
  @ParameterizedTest
  @EnumSource(names = {"REFLECT", "REFLECT_101"})
  void coarseFramesMirrorWhereTheyEnd(Border border) {
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(round);
      int[] size = SIZES[random.nextInt(SIZES.length)];
      WarpSteps steps = new WarpSteps(size[0], size[1])
          .resize(random.nextInt(1, 9), random.nextInt(1, 9))
          .resize(random.nextInt(1, 70), random.nextInt(16, 70))
          .randomAffine(random);
      Case test = new Case(random, Interpolation.BILINEAR, border, 1, size, false);
      test.check(steps, "round " + round + ": " + border + " " + size[0] + "x" + size[1] + ": " + steps);
    }
  }

  /** What a round does to a picture. */
  private interface Composer {
    void compose(WarpSteps steps, Random random, Border border);
  }

  private static void check(Interpolation interpolation, Composer composer, Predicate<Random> planar) {
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(1000L * interpolation.ordinal() + round);
      Border border = Border.values()[round % 5];
      int channels = new int[] {1, 3, 4}[random.nextInt(3)];
      int[] size = SIZES[random.nextInt(SIZES.length)];
      WarpSteps steps = new WarpSteps(size[0], size[1]);
      composer.compose(steps, random, border);
      boolean planes = planar.test(random);
      Case test = new Case(random, interpolation, border, channels, size, planes);
      test.check(steps, "round " + round + ": " + interpolation + " " + border + " " + channels + " channels, "
          + size[0] + "x" + size[1] + (planes ? " planes" : "") + ": " + steps);
    }
  }

  private static void composition(WarpSteps steps, Random random, Border border) {
    for (int i = random.nextInt(3); i > 0; i--) {
      steps.randomExact(random);
    }
    int rest = random.nextInt(5);
    for (int i = 0; i < rest; i++) {
      int kind = border == Border.WRAP ? 3 + random.nextInt(4) : random.nextInt(7);
      switch (kind) {
        case 0 -> steps.randomCrop(random);
        case 1 -> steps.randomPad(random);
        case 2 -> steps.randomResize(random);
        case 3 -> steps.randomBend(random);
        case 4 -> steps.flipHorizontal();
        default -> steps.randomAffine(random);
      }
    }
  }

  private static void outOfSight(WarpSteps steps, Random random, Border border) {
    if (random.nextBoolean()) {
      steps.randomExact(random);
    }
    steps.randomMove(random);
  }

  /** One source, and one warp of it. */
  private static final class Case {
    private final Interpolation interpolation;
    private final Border border;
    private final int channels;
    private final boolean planes;
    private final TestPixels pixels;
    private final float[] fill;

    Case(Random random, Interpolation interpolation, Border border, int channels, int[] size, boolean planes) {
      this.interpolation = interpolation;
      this.border = border;
      this.channels = channels;
      this.planes = planes;
      pixels = new TestPixels(random, size[0], size[1], channels);
      fill = new float[channels];
      for (int c = 0; c < channels; c++) {
        fill[c] = random.nextInt(256);
      }
    }

    void check(WarpSteps steps, String what) {
      PictureReference reference =
          new PictureReference(pixels.values(), interpolation, border, TestPixels.doubles(fill), 255);
      steps.apply(reference);
      double[][][] expected = reference.renderFilled();
      double[][][] scalar = render(steps, false);
      double[][][] vector = render(steps, true);
      assertThat(vector).as(what).isDeepEqualTo(scalar);
      assertThat(scalar.length).as(what).isEqualTo(expected.length);
      assertThat(scalar[0].length).as(what).isEqualTo(expected[0].length);
      for (int y = 0; y < expected.length; y++) {
        for (int x = 0; x < expected[y].length; x++) {
          if (!near(scalar[y][x], expected[y][x]) && !justBeside(reference, x, y, scalar[y][x])) {
            assertThat(scalar[y][x]).as("%s%nrow %d, column %d", what, y, x).isEqualTo(expected[y][x]);
          }
        }
      }
    }

    private double[][][] render(WarpSteps steps, boolean vector) {
      Warp warp = new Warp(channels, interpolation, border, fill);
      warp.begin(pixels.height, pixels.width);
      steps.apply(warp.steps());
      if (planes) {
        warp.open(pixels.planes(), vector);
      } else {
        Image image = pixels.image();
        warp.open(image, vector);
      }
      return WarpRows.render(warp, channels, fill);
    }

    /** Nearest pixels change abruptly: a point within some 1e-5 of a change may show either side. */
    private boolean justBeside(PictureReference reference, int x, int y, double[] value) {
      if (interpolation != Interpolation.NEAREST || reference.exact()) {
        return false;
      }
      for (int i = 0; i < 81; i++) {
        reference.nudgeX = 1e-5 * (i % 3 - 1);
        reference.nudgeY = 1e-5 * (i / 3 % 3 - 1);
        if (near(value, reference.at(x + 3e-5 * (i / 9 % 3 - 1), y + 3e-5 * (i / 27 - 1)))) {
          return true;
        }
      }
      return false;
    }

    /**
     * Values are always ones that pixels have, also where the reference knows none. The colour of a nearly transparent pixel
     * depends on the last bit of its position, and is hardly visible; where alpha is 0 on both sides colours are mixed plainly
     * and do not.
     */
    private static boolean near(double[] value, double[] expected) {
      for (int c = 0; c < value.length; c++) {
        boolean mixed = value.length == 4 && c < 3 && (expected[3] != 0 || value[3] != 0);
        double visible = mixed ? expected[3] / 255 : 1;
        boolean possible = value[c] >= -TOLERANCE && value[c] <= 255 + TOLERANCE;
        boolean known = !Double.isNaN(expected[c]);
        if (!possible || known && !(Math.abs(value[c] - expected[c]) * visible <= TOLERANCE)) {
          return false;
        }
      }
      return true;
    }
  }
}
