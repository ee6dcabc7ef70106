package dev.augur.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.kernel.Measure;
import dev.augur.processor.kernel.Scalar;
import org.junit.jupiter.api.Test;

/** Maths per image is written as a person would write it, and means what it says. */
class ScalarPrinterTest {
  private static final Scalar ONE = Scalar.of(1);
  private static final Scalar MEAN = new Scalar.Measured(Measure.GREY_MEAN);
  private static final Scalar HEIGHT = new Scalar.FrameHeight();
  private static final Scalar WIDTH = new Scalar.FrameWidth();

  private final ScalarPrinter printer = new ScalarPrinter(null);

  @Test
  void floatsAreLiteralsOrCasts() {
    assertThat(printer.single(Scalar.of(0))).isEqualTo("0f");
    assertThat(printer.single(Scalar.of(1).minus(Scalar.of(256)))).isEqualTo("-255f");
    assertThat(printer.single(MEAN)).isEqualTo("(float) greySum.mean()");
    assertThat(printer.single(MEAN.minus(ONE))).isEqualTo("(float) (greySum.mean() - 1.0)");
  }

  @Test
  void divisorsHaveParenthesesWhereTheyNeedThem() {
    assertThat(printer.divisor(Scalar.of(224))).isEqualTo("224");
    assertThat(printer.divisor(MEAN)).isEqualTo("(int) greySum.mean()");
    assertThat(printer.divisor(HEIGHT)).isEqualTo("height");
    assertThat(printer.divisor(HEIGHT.minus(Scalar.of(8)))).isEqualTo("(height - 8)");
  }

  @Test
  void timesAndOverOneAreLeftOut() {
    assertThat(printer.real(MEAN.times(ONE))).isEqualTo("greySum.mean()");
    assertThat(printer.real(ONE.times(MEAN))).isEqualTo("greySum.mean()");
    assertThat(printer.real(MEAN.over(ONE))).isEqualTo("greySum.mean()");
    assertThat(printer.real(ONE.over(MEAN))).isEqualTo("1.0 / greySum.mean()");
    assertThat(printer.real(Scalar.of(0).plus(MEAN))).isEqualTo("0.0 + greySum.mean()");
  }

  @Test
  void intsAreDividedAsDoubles() {
    assertThat(printer.real(HEIGHT.times(ONE).over(new Scalar.Larger(HEIGHT, WIDTH))))
        .isEqualTo("height * 1.0 / Math.max(height, width)");
  }
}
