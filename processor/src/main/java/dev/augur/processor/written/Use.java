package dev.augur.processor.written;

import dev.augur.processor.model.Position;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An annotation at its place.
 *
 * @param spec which annotation
 * @param on what carries it, {@code CifarTrain} or {@code Train.colour()}
 * @param values all its members' values in declared order, defaults included
 * @param position where it stands
 */
public record Use(AnnotationSpec spec, String on, List<Value> values, Position position) {

  /** The annotation's simple name. */
  public String name() {
    return spec.name();
  }

  /** A member's value. */
  public Value value(String member) {
    return values.stream()
        .filter(value -> value.name().equals(member))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("@" + name() + " has no member " + member));
  }

  /** A member's only number. */
  public double number(String member) {
    List<Double> numbers = numbers(member);
    if (numbers.size() != 1) {
      throw other(member, "one number");
    }
    return numbers.getFirst();
  }

  /** A member's whole number. */
  int integer(String member) {
    double number = number(member);
    if (number != Math.rint(number)) {
      throw other(member, "a whole number");
    }
    return (int) number;
  }

  /** A member's numbers. */
  List<Double> numbers(String member) {
    if (!(value(member).content() instanceof Content.Numbers(List<Double> all))) {
      throw other(member, "numbers");
    }
    return all;
  }

  /** A boolean member. */
  public boolean flag(String member) {
    if (!(value(member).content() instanceof Content.Flag(boolean on))) {
      throw other(member, "a boolean");
    }
    return on;
  }

  /** A member's enum constant. */
  public <E extends Enum<E>> E constant(String member, Class<E> type) {
    if (!(value(member).content() instanceof Content.Constant(String name))) {
      throw other(member, "an enum constant");
    }
    return Enum.valueOf(type, name);
  }

  /** A mistake at this annotation or one of its values. */
  public Problem problem(ProblemId id, Position where, String finding) {
    return Problem.of(id, where, name(), on, finding);
  }

  /** The annotation as its author wrote it, without imports' qualifiers. */
  public String text() {
    String members =
        values.stream()
            .filter(Value::written)
            .map(value -> value.name() + " = " + value.content())
            .collect(Collectors.joining(", "));
    return "@" + name() + (members.isEmpty() ? "" : "(" + members + ")");
  }

  IllegalArgumentException other(String member, String kind) {
    return new IllegalArgumentException(member + " of @" + name() + " is not " + kind);
  }
}
