package dev.augur.processor.emit;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.plan.Plan;
import java.util.Optional;

/** Names of the worker's fields. */
final class FieldNames {
  private final Slots slots;
  private final Plan plan;

  FieldNames(Slots slots, Plan plan) {
    this.slots = slots;
    this.plan = plan;
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
    return Spelling.variable(slots.step(placed.step()).placed().path());
  }

  /** The stream constant of a kernel's operation. */
  String stream(PlacedKernel placed) {
    return Slots.stream(slots.step(placed.step()));
  }

  /** What makes the rows of a pass: its warp, or its stencil's operation; for what works in place, the planes. */
  String head(Plan.Pass pass) {
    return switch (pass.head()) {
      case Plan.InPlace inPlace -> "current";
      case Plan.Sampled sampled -> "warp" + first(sampled).number();
      case Plan.Neighbourhood neighbourhood -> operation(neighbourhood.stencil()) + "Rows";
    };
  }

  /** The first pass that samples so: passes that do so alike share a warp, which each opens anew. */
  private Plan.Pass first(Plan.Sampled sampled) {
    return plan.all().stream().filter(pass -> pass.head().equals(sampled)).findFirst().orElseThrow();
  }

  /** The method that opens the head of this pass, if others share it. */
  Optional<String> opening(Plan.Pass pass) {
    boolean shared = plan.all().stream().filter(other -> other.head().equals(pass.head())).count() > 1;
    return shared && pass.head() instanceof Plan.Sampled sampled
        ? Optional.of("open" + Spelling.upperFirst(head(pass)))
        : Optional.empty();
  }
}
