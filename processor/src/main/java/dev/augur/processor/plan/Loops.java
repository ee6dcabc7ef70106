package dev.augur.processor.plan;

import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups pixel maths into loops.
 *
 * <p>Neighbours share a loop within the call budget: a method with 480 vector calls was measured to compile, one with 960
 * never left the interpreter's speed. Maths that spared images must skip has a loop of its own, so that a coin chooses a
 * path outside the pixel loop.
 */
final class Loops {
  /** Vector calls per loop, with a margin to the 480 that were seen to compile. */
  static final int BUDGET = 300;

  /** Vector calls of taking bilinear neighbours apart, per channel. */
  private static final int ENTRY = 24;

  private Loops() {}

  /**
   * Groups maths into loops of so many vector calls each, or of one kernel that needs more.
   *
   * @param first whether the first loop takes neighbours apart
   */
  static List<Plan.RowStep> of(List<PlacedKernel> kernels, boolean first, int channels, int budget) {
    List<Plan.RowStep> loops = new ArrayList<>();
    List<PlacedKernel> current = new ArrayList<>();
    boolean optional = false;
    int calls = first ? ENTRY * channels : 0;
    for (PlacedKernel placed : kernels) {
      Kernel.Pointwise pointwise = (Kernel.Pointwise) placed.kernel();
      boolean skippable = !pointwise.neutral() && !placed.always();
      int own = Graph.calls(pointwise.outputs());
      boolean fits = calls + own <= budget;
      boolean sameKind = optional == skippable
          && (!skippable || current.isEmpty() || current.getLast().step() == placed.step());
      if (!current.isEmpty() && !(fits && sameKind)) {
        loops.add(new Plan.Loop(List.copyOf(current), optional));
        current.clear();
        calls = 0;
      }
      optional = skippable;
      current.add(placed);
      calls += own;
    }
    if (!current.isEmpty()) {
      loops.add(new Plan.Loop(List.copyOf(current), optional));
    }
    return loops;
  }

  /**
   * Row steps with one skippable loop among them become one loop in two versions, where rows come in one kind only, so
   * that code does not multiply.
   */
  static List<Plan.RowStep> fused(List<Plan.RowStep> rowSteps, Plan.Head head) {
    boolean oneKind = !(head instanceof Plan.Sampled sampled) || !sampled.image();
    List<Plan.Loop> loops = rowSteps.stream().filter(Plan.Loop.class::isInstance).map(Plan.Loop.class::cast).toList();
    List<Plan.Loop> skippable = loops.stream().filter(Plan.Loop::optional).toList();
    List<PlacedKernel> all = loops.stream().flatMap(loop -> loop.kernels().stream()).toList();
    int calls = all.stream().mapToInt(placed -> Graph.calls(((Kernel.Pointwise) placed.kernel()).outputs())).sum();
    if (!oneKind || loops.size() < rowSteps.size() || skippable.size() != 1 || calls > BUDGET) {
      return rowSteps;
    }
    List<PlacedKernel> skipped = skippable.getFirst().kernels();
    List<PlacedKernel> without = all.stream().filter(placed -> !skipped.contains(placed)).toList();
    return List.of(new Plan.Variants(all, without, skipped.getFirst()));
  }
}
