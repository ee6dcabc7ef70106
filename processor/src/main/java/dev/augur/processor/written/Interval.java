package dev.augur.processor.written;

import java.util.List;

/**
 * The interval that a drawn member's numbers stand for.
 *
 * @param min its lower end
 * @param max its upper end
 */
public record Interval(double min, double max) {

  /** The meaning of one or two numbers. */
  public static Interval of(Meaning.Drawn drawn, List<Double> numbers) {
    double first = numbers.getFirst();
    if (numbers.size() == 2) {
      return new Interval(first, numbers.get(1));
    }
    return switch (drawn.one()) {
      case EXACTLY -> new Interval(first, first);
      case SYMMETRIC -> new Interval(0 - first, first);
      case AROUND_ONE -> new Interval(Math.max(0, 1 - first), 1 + first);
    };
  }

  /** The range that one number may have, so that what it means stays in the member's range. */
  public static Range ofOne(Meaning.Drawn drawn) {
    Range range = drawn.range();
    return switch (drawn.one()) {
      case EXACTLY -> range;
      case SYMMETRIC -> new Range(0, Math.min(range.max(), -range.min()));
      case AROUND_ONE -> new Range(0, range.max() - 1);
    };
  }

  /** Whether only one value can be drawn. */
  public boolean only(double value) {
    return min == value && max == value;
  }
}
