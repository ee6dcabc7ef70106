package dev.augur.examples.interpreted;

import dev.augur.DrawSchema;

/**
 * Where one operation's numbers lie in a draw.
 *
 * @param operation as the schema lists it
 */
record Slots(DrawSchema.Operation operation) {

  /**
   * The slots of the operation with this path.
   *
   * @throws IllegalArgumentException if the pipeline draws nothing for it
   */
  static Slots of(DrawSchema schema, String path) {
    for (DrawSchema.Operation operation : schema.operations()) {
      if (operation.path().equals(path)) {
        return new Slots(operation);
      }
    }
    throw new IllegalArgumentException("the pipeline draws nothing for " + path + "; it has "
        + schema.operations().stream().map(DrawSchema.Operation::path).toList());
  }

  /**
   * The slot of a parameter.
   *
   * @throws IllegalArgumentException if the operation does not draw it
   */
  int of(String parameter) {
    for (DrawSchema.Parameter candidate : operation.parameters()) {
      if (candidate.name().equals(parameter)) {
        return candidate.slot();
      }
    }
    throw new IllegalArgumentException(operation.path() + " draws no " + parameter + "; it draws "
        + operation.parameters().stream().map(DrawSchema.Parameter::name).toList());
  }

  /** Whether the operation acts. */
  boolean acts(double[] draws) {
    return operation.actsSlot() < 0 || draws[operation.actsSlot()] != 0;
  }
}
