package dev.augur;

import java.util.ArrayList;
import java.util.List;

/**
 * The random numbers of a pipeline: for each operation whether it acts, and its parameters, each with its slot in
 * {@link Draw}'s values.
 *
 * @param operations in declared order
 * @param slots how many values a draw has
 */
public record DrawSchema(List<Operation> operations, int slots) {

  /**
   * One operation's numbers.
   *
   * @param path the operation's path, {@code Rotate} or {@code colour/ColorJitter}
   * @param actsSlot the slot that holds 1 if the operation acts on the image and else 0; -1 if it always acts
   * @param parameters its drawn numbers
   */
  public record Operation(String path, int actsSlot, List<Parameter> parameters) {}

  /**
   * One drawn number.
   *
   * @param name as in the annotation, or what it decides
   * @param unit "degrees", "px", "fraction of the width" and the like, or empty
   * @param slot where the value lies
   */
  public record Parameter(String name, String unit, int slot) {}

  /** Copies the list. */
  public DrawSchema {
    operations = List.copyOf(operations);
  }

  /** Starts a schema; generated code calls this. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects operations in declared order. */
  public static final class Builder {
    private final List<Operation> operations = new ArrayList<>();
    private int slots;

    private Builder() {}

    /** Adds an operation with the given acts slot (or -1); parameters follow. */
    public Builder operation(String path, int actsSlot) {
      operations.add(new Operation(path, actsSlot, new ArrayList<>()));
      slots = Math.max(slots, actsSlot + 1);
      return this;
    }

    /** Adds a parameter to the last operation. */
    public Builder parameter(String name, String unit, int slot) {
      operations.getLast().parameters().add(new Parameter(name, unit, slot));
      slots = Math.max(slots, slot + 1);
      return this;
    }

    /** The schema. */
    public DrawSchema build() {
      return new DrawSchema(
          operations.stream().map(o -> new Operation(o.path(), o.actsSlot(), List.copyOf(o.parameters()))).toList(), slots);
    }
  }
}
