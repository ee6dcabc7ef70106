package dev.augur.processor.emit;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.plan.Lowered;
import dev.augur.processor.plan.Lowered.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where each drawn number lies in the draw buffer, and the constant that names the place. */
final class Slots {
  private final Map<String, Integer> slots = new LinkedHashMap<>();
  private final List<Step> steps;

  Slots(Lowered lowered) {
    this.steps = lowered.steps();
    for (Step step : steps) {
      if (!step.always()) {
        add(acts(step));
      }
      for (Scalar.Drawing drawing : step.drawings()) {
        drawing.names().forEach(name -> add(drawn(step, name)));
      }
    }
  }

  private void add(String constant) {
    slots.put(constant, slots.size());
  }

  /** The slot that says whether an operation acts. */
  static String acts(Step step) {
    return Spelling.constant(step.placed().path()) + "_ACTS";
  }

  /** The slot of a drawn number. */
  static String drawn(Step step, String name) {
    return Spelling.constant(step.placed().path()) + "_" + Spelling.constant(name);
  }

  /** Constants with their slots, in order. */
  Map<String, Integer> all() {
    return slots;
  }

  Step step(int number) {
    return steps.get(number);
  }

  /** The stream constant of a step, for its random numbers. */
  static String stream(Step step) {
    return stream(step.placed().path());
  }

  /** Whether a step draws anything, now or while pixels are made. */
  static boolean usesStream(Lowered lowered, Step step) {
    boolean coin = step.choice() == null && step.placed().hasProbability();
    boolean drawn = step.drawings().stream()
        .anyMatch(d -> !(d instanceof Scalar.Drawing.Computed) && !(d instanceof Scalar.Drawing.Ends));
    boolean later = lowered.kernels().stream().anyMatch(k -> k.step() == step.number() && usesStream(k));
    return coin || drawn || later;
  }

  private static boolean usesStream(PlacedKernel placed) {
    return switch (placed.kernel()) {
      case Kernel.Erase erase -> true;
      case Kernel.Geometry geometry -> geometry.move() instanceof Move.Elastic;
      case Kernel.Pointwise pointwise -> Leaves.givens(placed).stream()
          .anyMatch(given -> given.source() == Expr.Source.ROW_HASH);
      case Kernel.Table table -> false;
      case Kernel.Stencil stencil -> false;
      case Kernel.Measuring measuring -> false;
      case Kernel.Barrier barrier -> false;
    };
  }

  /** The stream constant of an operation or a choice. */
  static String stream(String path) {
    return Spelling.constant(path) + "_STREAM";
  }

  /** The constant that tells a drawn number from the others of its stream. */
  static String number(String name) {
    return "DRAW_" + Spelling.constant(name);
  }

  /** Names of parameters that are drawn, each once. */
  List<String> parameterNames() {
    return steps.stream()
        .flatMap(step -> step.drawings().stream())
        .filter(Slots::isParameter)
        .flatMap(drawing -> drawing.names().stream())
        .distinct()
        .toList();
  }

  private static boolean isParameter(Scalar.Drawing drawing) {
    return drawing instanceof Scalar.Drawing.Uniform || drawing instanceof Scalar.Drawing.Whole
        || drawing instanceof Scalar.Drawing.Unit;
  }
}
