package dev.augur.processor.written;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.processor.model.Decimal;
import java.util.List;
import java.util.stream.Collectors;

/** What a member holds. */
public sealed interface Content {

  /** Whether it is a constant, and called like the given one. */
  default boolean is(Enum<?> constant) {
    return this instanceof Constant(String name) && name.equals(constant.name());
  }

  /** Whether it says to take what the pipeline says. */
  default boolean inherits() {
    return is(Border.INHERIT) || is(Interpolation.INHERIT);
  }

  /**
   * Numbers; a single one where the member is no array.
   *
   * @param all the numbers in order
   */
  record Numbers(List<Double> all) implements Content {

    /** Copies the list. */
    public Numbers {
      all = List.copyOf(all);
    }

    @Override
    public String toString() {
      return all.size() == 1
          ? Decimal.text(all.getFirst())
          : all.stream().map(Decimal::text).collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /**
   * A boolean.
   *
   * @param on its value
   */
  record Flag(boolean on) implements Content {
    @Override
    public String toString() {
      return Boolean.toString(on);
    }
  }

  /**
   * An enum constant.
   *
   * @param name its simple name
   */
  record Constant(String name) implements Content {
    @Override
    public String toString() {
      return name;
    }
  }
}
