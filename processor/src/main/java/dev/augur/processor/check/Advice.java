package dev.augur.processor.check;

import dev.augur.processor.model.Decimal;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Range;
import dev.augur.processor.written.Value;
import java.util.ArrayList;
import java.util.List;

/** What to write instead of a number outside its range: the same amount, if it looks as if it had another unit. */
final class Advice {
  private static final String OF = "fraction of the ";

  private Advice() {}

  /** The proposal for a number, in which a fraction of the maximum may have been written as a pixel value. */
  static String instead(Value value, double number, Range range, String unit, double maximum) {
    List<String> meant = new ArrayList<>();
    if (value.meaning() instanceof Meaning.PerChannel) {
      add(meant, number, range, maximum, ", a fraction of the maximum");
    } else if (unit.equals("turns")) {
      add(meant, number, range, 360, " for " + Decimal.text(number) + " degrees");
    } else if (Numbers.isFraction(unit)) {
      if (unit.equals(OF + "maximum")) {
        add(meant, number, range, maximum, " for " + Decimal.text(number) + " of " + Decimal.text(maximum));
      }
      add(meant, number, range, 100, " for " + Decimal.text(number) + " percent");
    }
    String proposal = "write " + (meant.isEmpty() ? bound(number, range) : String.join(", or ", meant));
    return proposal + inPixels(value, number, unit);
  }

  /** A part of a whole, if the number can be one. */
  private static void add(List<String> meant, double number, Range range, double whole, String what) {
    if (Math.abs(number) > 1 && Math.abs(number) <= whole && range.contains(number / whole)) {
      meant.add(Decimal.rough(number / whole) + what);
    }
  }

  private static String bound(double number, Range range) {
    return number > range.max() ? "at most " + Decimal.text(range.max()) : "at least " + Decimal.text(range.min());
  }

  /** For numbers that make sense in pixels: the annotation's own unit, where it has one, or what they are a part of. */
  private static String inPixels(Value value, double number, String unit) {
    if (value.member().inPixels().isEmpty()) {
      boolean side = unit.equals(OF + "height") || unit.equals(OF + "width");
      return side && Math.abs(number) > 1 && number == Math.rint(number)
          ? ", or " + Decimal.text(number) + " px as a " + unit
          : "";
    }
    boolean pixels = value.member().inPixels()
        .filter(drawn -> !drawn.equals(value.meaning()))
        .filter(drawn -> value.numbers().stream().allMatch(n -> n == Math.rint(n) && drawn.range().contains(n)))
        .isPresent();
    return pixels ? ", or unit = LengthUnit.PIXELS if pixels are meant" : "";
  }
}
