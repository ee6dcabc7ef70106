package dev.augur.processor.written;

import dev.augur.annotation.meta.One;
import dev.augur.processor.model.Decimal;
import dev.augur.processor.model.Position;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, ranges and intervals as plain values. */
class WrittenTest {
  private static final Position HERE = new Position() {};

  @ParameterizedTest
  @CsvSource({
    "15, 15", "0, 0", "-0.0, 0", "0.05, 0.05", "-1e6, -1000000", "1e-6, 0.000001", "1.25e-9, 1.25E-9", "0.1, 0.1",
    "NaN, NaN", "-Infinity, -Infinity", "1e20, 1.0E20"
  })
  void numbersReadAsPeopleWriteThem(double number, String text) {
    assertThat(Decimal.text(number)).isEqualTo(text);
    assertThat(Double.parseDouble(Decimal.text(number))).isEqualTo(Double.valueOf(number + 0.0));
  }

  @ParameterizedTest
  @CsvSource({"0.48500000, 0.485", "0.22911, 0.229", "0.5, 0.5", "128.4, 128"})
  void proposalsAreRough(double number, String text) {
    assertThat(Decimal.rough(number)).isEqualTo(text);
  }

  @Test
  void rangesAreClosedAndHoldNoNaN() {
    Range range = new Range(-1, 2);
    assertThat(range.contains(-1)).isTrue();
    assertThat(range.contains(2)).isTrue();
    assertThat(range.contains(Math.nextUp(2.0))).isFalse();
    assertThat(range.contains(Double.NaN)).isFalse();
    assertThat(range.nearest(5)).isEqualTo(2);
    assertThat(range.nearest(Double.NaN)).isEqualTo(-1);
    assertThat(range).hasToString("[-1, 2]");
  }

  @Test
  void oneNumberMayBeWhatKeepsItsMeaningInRange() {
    assertThat(drawn(One.SYMMETRIC, -10, 20).allowedAlone()).isEqualTo(new Range(0, 10));
    assertThat(drawn(One.AROUND_ONE, 0, 10).allowedAlone()).isEqualTo(new Range(0, 9));
    assertThat(drawn(One.EXACTLY, 0.1, 10).allowedAlone()).isEqualTo(new Range(0.1, 10));
  }

  @Test
  void aPlusMinusOfZeroHasNoNegativeZero() {
    assertThat(drawn(One.SYMMETRIC, -1, 1).meant(List.of(0.0))).isEqualTo(new Range(0, 0));
  }

  @Test
  void aConditionAsksForAValueOrAgainstIt() {
    assertThat(new Condition("border", "CONSTANT", true).holds("CONSTANT")).isTrue();
    assertThat(new Condition("border", "CONSTANT", true).holds("WRAP")).isFalse();
    assertThat(new Condition("padding", "0", false).holds("0")).isFalse();
    assertThat(new Condition("padding", "0", false).holds("4")).isTrue();
  }

  @Test
  void askingForAMemberAsAnotherKindIsRefused() {
    UseArguments arguments = new UseArguments(use(drawn(One.EXACTLY, 0, 1), List.of(0.25, 0.5)), null);
    assertThat(arguments.drawn("x").max()).isEqualTo(0.5);
    assertThatIllegalArgumentException().isThrownBy(() -> arguments.number("x"))
        .withMessage("x of @Test is not one number");
    assertThatIllegalArgumentException().isThrownBy(() -> arguments.flag("x"))
        .withMessage("x of @Test is not a boolean");
    assertThatIllegalArgumentException().isThrownBy(() -> arguments.constant("x", One.class))
        .withMessage("x of @Test is not an enum constant");
    assertThatIllegalArgumentException().isThrownBy(() -> arguments.drawn("y"))
        .withMessage("@Test has no member y");
    UseArguments fixed = new UseArguments(use(new Meaning.Fixed(new Range(0, 1), "", Double.NaN), List.of(0.5)), null);
    assertThatIllegalArgumentException().isThrownBy(() -> fixed.integer("x"))
        .withMessage("x of @Test is not a whole number");
    assertThatIllegalArgumentException().isThrownBy(() -> fixed.drawn("x"))
        .withMessage("x of @Test is not drawn");
  }

  private static Meaning.Drawn drawn(One one, double min, double max) {
    return new Meaning.Drawn(new Range(min, max), "", one, Double.NaN, false);
  }

  private static Use use(Meaning meaning, List<Double> numbers) {
    Member member = new Member("x", meaning, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    Value value = new Value(member, meaning, new Content.Numbers(numbers), true, HERE, List.of(), Optional.empty());
    return new Use(new AnnotationSpec("Test", Optional.empty(), List.of(member)), "Train", List.of(value), HERE);
  }
}
