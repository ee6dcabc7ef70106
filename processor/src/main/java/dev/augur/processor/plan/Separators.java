package dev.augur.processor.plan;

import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.model.Declaration.Choice;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The operations of a pipeline that end passes and often miss: those that need statistics or neighbourhoods of finished
 * pixels. Images that all of them spare can do with fewer passes (docs/adr/0028-shortcuts.md).
 */
final class Separators {
  /** A smaller share of the images is not worth loops of its own. */
  private static final double LEAST_SHARE = 0.1;

  private final Lowered lowered;

  /** The first kernel of each operation that ends a pass, by the number of its step. */
  private final Map<Integer, PlacedKernel> operations = new LinkedHashMap<>();

  private Separators(Lowered lowered) {
    this.lowered = lowered;
    for (PlacedKernel placed : lowered.kernels()) {
      if (separates(placed.kernel()) && missesOften(placed)) {
        operations.putIfAbsent(placed.step(), placed);
      }
    }
  }

  private boolean missesOften(PlacedKernel placed) {
    return !placed.always() && 1 - lowered.steps().get(placed.step()).chance() >= LEAST_SHARE;
  }

  static Separators of(Lowered lowered) {
    return new Separators(lowered);
  }

  private static boolean separates(Kernel kernel) {
    return switch (kernel) {
      case Kernel.Measuring measuring -> true;
      case Kernel.Table table -> true;
      case Kernel.Stencil stencil -> true;
      case Kernel.Erase erase -> erase.fill() instanceof Kernel.Erase.Fill.Mean;
      case Kernel.Geometry geometry -> false;
      case Kernel.Pointwise pointwise -> false;
      case Kernel.Barrier barrier -> false;
    };
  }

  /** A kernel of each of them. */
  List<PlacedKernel> operations() {
    return List.copyOf(operations.values());
  }

  /** The kernels for images on which one of them acts; if there is only one, it is known to act. */
  List<PlacedKernel> with() {
    return lowered.kernels().stream()
        .map(placed -> operations.size() == 1 && separated(placed) ? placed.certain() : placed)
        .toList();
  }

  /** The kernels for images on which none of them acts. Geometry behind still looks at pixels rendered before. */
  List<PlacedKernel> without() {
    return lowered.kernels().stream().map(placed -> separated(placed) ? PlacedKernel.BARRIER : placed).toList();
  }

  private boolean separated(PlacedKernel placed) {
    return operations.containsKey(placed.step());
  }

  /** Whether enough images are spared that would otherwise run through more passes. */
  boolean worthwhile(List<Plan.Pass> passes, List<Plan.Pass> fewer) {
    long run = passes.stream().filter(this::runsAnyway).count();
    return fewer.size() < run && spared() >= LEAST_SHARE;
  }

  private boolean runsAnyway(Plan.Pass pass) {
    return pass.onlyFor().filter(this::separated).isEmpty() && pass.schedule() != Schedule.BYTES_ON_DEMAND;
  }

  /** The share of images on which none of them acts, with the declared probabilities. */
  private double spared() {
    double share = 1;
    Map<Choice, Double> choices = new HashMap<>();
    for (int number : operations.keySet()) {
      Lowered.Step step = lowered.steps().get(number);
      if (step.choice() == null) {
        share *= 1 - step.chance();
      } else {
        choices.merge(step.choice(), step.chance(), Double::sum);
      }
    }
    for (double acts : choices.values()) {
      share *= 1 - acts;
    }
    return share;
  }
}
