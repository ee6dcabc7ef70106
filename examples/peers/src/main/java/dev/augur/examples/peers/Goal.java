package dev.augur.examples.peers;

import java.util.OptionalDouble;

/**
 * What Augur set out to reach, and what came out.
 *
 * @param what in words
 * @param wanted the bound in words
 * @param found the number; empty if it was not measured
 * @param verdict how the number is judged
 * @param mixed whether the number is made of figures of different runs
 */
record Goal(String what, String wanted, OptionalDouble found, Verdict verdict, boolean mixed) {

  /** What a number says about a goal. */
  enum Verdict {
    REACHED("reached"),
    MISSED("not reached"),
    NOT_MEASURED("not measured"),
    /** More than threads can give: the figure for one thread was disturbed. */
    NOT_COMPARABLE("not comparable: the one-thread figure was disturbed");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** A number that shall be so large. */
  static Goal atLeast(String what, double wanted, String unit, OptionalDouble found, boolean mixed) {
    return new Goal(what, plain(wanted) + " " + unit, found,
        found.isEmpty() ? Verdict.NOT_MEASURED : judge(found.getAsDouble() >= wanted), mixed);
  }

  /** A number that shall not be larger. */
  static Goal atMost(String what, double wanted, String unit, OptionalDouble found) {
    return new Goal(what, "at most " + plain(wanted) + " " + unit, found,
        found.isEmpty() ? Verdict.NOT_MEASURED : judge(found.getAsDouble() <= wanted), false);
  }

  private static Verdict judge(boolean reached) {
    return reached ? Verdict.REACHED : Verdict.MISSED;
  }

  /** A number without a fraction if it has none. */
  static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
