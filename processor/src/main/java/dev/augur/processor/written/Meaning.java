package dev.augur.processor.written;

import dev.augur.annotation.meta.One;
import java.util.List;

/** What a member's numbers mean and may be, as stated on the member by its meta-annotation. */
public sealed interface Meaning {

  /**
   * Drawn anew for every image.
   *
   * @param range what is allowed
   * @param unit what the numbers are measured in, or empty
   * @param one what one number means
   * @param neutral the value that changes nothing, NaN if none does
   * @param integer whether only whole numbers are allowed
   */
  record Drawn(Range range, String unit, One one, double neutral, boolean integer) implements Meaning {

    /** What one or two numbers stand for: from where to where is drawn. */
    public Range meant(List<Double> numbers) {
      double first = numbers.getFirst();
      if (numbers.size() == 2) {
        return new Range(first, numbers.get(1));
      }
      return switch (one) {
        case EXACTLY -> new Range(first, first);
        case SYMMETRIC -> new Range(0 - first, first);
        case AROUND_ONE -> new Range(Math.max(0, 1 - first), 1 + first);
      };
    }

    /** The range that one number alone may have, so that what it means stays in the member's range. */
    public Range allowedAlone() {
      return switch (one) {
        case EXACTLY -> range;
        case SYMMETRIC -> new Range(0, Math.min(range.max(), -range.min()));
        case AROUND_ONE -> new Range(0, range.max() - 1);
      };
    }
  }

  /**
   * Part of the pipeline's structure.
   *
   * @param range what is allowed
   * @param unit what the number is measured in, or empty
   * @param neutral the value that changes nothing, NaN if none does
   */
  record Fixed(Range range, String unit, double neutral) implements Meaning {}

  /** A probability. */
  record Chance() implements Meaning {}

  /**
   * One number, or one per channel.
   *
   * @param range what is allowed
   */
  record PerChannel(Range range) implements Meaning {}

  /** A pixel's value: one number, or one per channel. */
  record PixelValue() implements Meaning {}

  /** Anything without a range: a flag, a choice, a number that only other rules judge. */
  record Plain() implements Meaning {}
}
