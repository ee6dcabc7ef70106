package dev.augur.processor.check;

import dev.augur.processor.model.Decimal;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Range;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/** How rules find and name single numbers. */
final class Numbers {
  private Numbers() {}

  /** The index of the first number that is wrong. */
  static Optional<Integer> first(Value value, DoublePredicate wrong) {
    List<Double> numbers = value.numbers();
    for (int i = 0; i < numbers.size(); i++) {
      if (wrong.test(numbers.get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** A number with its member's name, {@code degrees 400}. */
  static String named(Value value, int index) {
    return (value.written() ? "" : "the default ") + value.name() + " " + Decimal.text(value.numbers().get(index));
  }

  /** A range with its unit, where that has a name. */
  static String text(Range range, String unit) {
    return range + (unit.isEmpty() || isFraction(unit) ? "" : " " + unit);
  }

  /** Whether numbers say how much of something. */
  static boolean isFraction(String unit) {
    return unit.startsWith("fraction of ");
  }

  /** Where a member's numbers may lie, as the end of a sentence. */
  static String allowed(Value value, WrittenPipeline pipeline) {
    return switch (value.meaning()) {
      case Meaning.Drawn drawn -> " in " + text(drawn.range(), drawn.unit());
      case Meaning.Fixed(Range range, String unit, double neutral) -> " in " + text(range, unit);
      case Meaning.PerChannel(Range range) -> " in " + range;
      case Meaning.Chance chance -> " in [0, 1]";
      case Meaning.PixelValue pixel -> " in [0, " + Decimal.text(pipeline.maximum()) + "]";
      case Meaning.Plain plain -> "";
    };
  }
}
