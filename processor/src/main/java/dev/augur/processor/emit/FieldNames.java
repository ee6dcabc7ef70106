package dev.augur.processor.emit;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.plan.Plan;

/** Names of the worker's fields. */
final class FieldNames {
  private final Slots slots;

  FieldNames(Slots slots) {
    this.slots = slots;
  }

  /** The field of a coefficient: {@code brightnessFactor}. */
  String coefficient(PlacedKernel placed, Expr.Coefficient coefficient) {
    return operation(placed) + Spelling.upperFirst(coefficient.name());
  }

  /** The local of a row hash. */
  String rowHash(PlacedKernel placed, int channel) {
    return operation(placed) + "Hash" + channel;
  }

  /** The field of a table's levels. */
  String levels(PlacedKernel placed) {
    return operation(placed) + "Levels";
  }

  /** What fields of an operation begin with. */
  String operation(PlacedKernel placed) {
    return Spelling.variable(slots.step(placed.operation()).placed().path());
  }

  /** The stream constant of a kernel's operation. */
  String stream(PlacedKernel placed) {
    return Slots.stream(slots.step(placed.operation()));
  }

  /** What makes the rows of a pass: its warp, or its stencil's operation; for what works in place, the planes. */
  String head(Plan.Pass pass) {
    return switch (pass.head()) {
      case Plan.InPlace inPlace -> "current";
      case Plan.Sampled sampled -> "warp" + pass.number();
      case Plan.Neighbourhood neighbourhood -> operation(neighbourhood.stencil()) + "Rows";
    };
  }
}
