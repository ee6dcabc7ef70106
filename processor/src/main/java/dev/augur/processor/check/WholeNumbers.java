package dev.augur.processor.check;

import dev.augur.processor.model.Decimal;
import dev.augur.processor.model.OutputScale;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts, bits, lengths in pixels and 8-bit pixel values are whole. */
final class WholeNumbers implements ValueRule {
  @Override
  public Optional<Problem> check(Use use, Value value, WrittenPipeline pipeline) {
    boolean pixel = value.meaning() instanceof Meaning.PixelValue && pipeline.bytes() && SourceMaximum.fits(pipeline);
    if (!pixel && !(value.meaning() instanceof Meaning.Drawn drawn && drawn.integer())) {
      return Optional.empty();
    }
    return Numbers.first(value, number -> number != Math.rint(number))
        .map(at -> use.problem(
            ProblemId.NOT_WHOLE,
            value.at(at),
            Numbers.named(value, at) + " is not whole; " + (pixel ? level(value, at) : neighbours(value, at)) + "."));
  }

  private static String level(Value value, int at) {
    double number = value.numbers().get(at);
    double level = number > 0 && number < 1 ? Math.rint(number * OutputScale.HIGHEST_LEVEL) : Math.rint(number);
    return "the source has 8-bit pixels, so write a level from 0 to " + Decimal.text(OutputScale.HIGHEST_LEVEL)
        + ", for example " + Decimal.text(level);
  }

  /** The whole numbers around one, without those with which nothing would be left to do. */
  private static String neighbours(Value value, int at) {
    double number = value.numbers().get(at);
    return Stream.of(Math.floor(number), Math.ceil(number))
        .filter(whole -> !neutral(value, at, whole))
        .map(Decimal::text)
        .collect(Collectors.joining(" or ", "write ", "")) + orFraction(value);
  }

  /** What else may have been meant: numbers that make sense as fractions, where the annotation's unit is pixels. */
  private static String orFraction(Value value) {
    return value.member().inPixels().filter(value.meaning()::equals).isPresent()
            && value.member().meaning() instanceof Meaning.Drawn drawn
            && value.numbers().stream().allMatch(drawn.range()::contains)
        ? ", or leave unit out if a " + drawn.unit() + " is meant"
        : "";
  }

  private static boolean neutral(Value value, int at, double whole) {
    Meaning.Drawn drawn = (Meaning.Drawn) value.meaning();
    List<Double> numbers = new ArrayList<>(value.numbers());
    numbers.set(at, whole);
    return drawn.meant(numbers).only(drawn.neutral());
  }
}
