package dev.augur.processor.plan;

import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Measure;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Settings;
import dev.augur.processor.model.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Groups kernels into passes, in source order.
 *
 * <p>A pass ends where whole pixels are needed: before a stencil, after a statistic, and before geometry that does not
 * compose with the pass's own. Within a pass, pixel maths shares loops. A statistic of bytes that at most moved is measured
 * where they are, and the next pass moves them again. Images on which nothing acts that ends a pass may have passes of
 * their own ({@link Separators}).
 */
public final class Planner {
  private final Lowered lowered;
  private final Set<Saving> savings;
  private final List<Group> groups = new ArrayList<>();
  private PassBuilder pass;
  private boolean pixelValues = true;

  private Planner(Lowered lowered, Set<Saving> savings) {
    this.lowered = lowered;
    this.savings = savings;
    this.pass = PassBuilder.ofImage(lowered.declaration().settings(), savings);
  }

  /**
   * The passes of a pipeline.
   *
   * @param savings what may be done to be faster
   */
  public static Plan plan(Lowered lowered, Set<Saving> savings) {
    List<Plan.Pass> passes = passes(lowered, lowered.kernels(), savings, 1);
    Plan whole = new Plan(lowered, passes, Optional.empty());
    return savings.contains(Saving.SHORTCUT) ? shortened(whole, savings) : whole;
  }

  private static Plan shortened(Plan plan, Set<Saving> savings) {
    Lowered lowered = plan.lowered();
    Separators separators = Separators.of(lowered);
    if (separators.operations().isEmpty()) {
      return plan;
    }
    List<Plan.Pass> fewer = passes(lowered, separators.without(), savings, 1 + plan.passes().size());
    if (!separators.worthwhile(plan.passes(), fewer)) {
      return plan;
    }
    Plan.Shortcut shortcut = new Plan.Shortcut(separators.operations(), fewer);
    return new Plan(lowered, passes(lowered, separators.with(), savings, 1), Optional.of(shortcut));
  }

  private static List<Plan.Pass> passes(
      Lowered lowered, List<PlacedKernel> kernels, Set<Saving> savings, int firstNumber) {
    List<Group> groups = new Planner(lowered, savings).group(kernels);
    return new Scheduler(groups, lowered.declaration().settings(), savings).schedule(firstNumber);
  }

  private List<Group> group(List<PlacedKernel> kernels) {
    Settings settings = lowered.declaration().settings();
    Settings.Source source = settings.source();
    Clamps clamps = new Clamps(source.channels(), source.maximum());
    for (PlacedKernel kernel : kernels) {
      PlacedKernel simpler = clamps.simplify(kernel);
      place(savings.contains(Saving.FEWER_CLAMPS) ? simpler : kernel);
    }
    if (BytePaths.interleaves(settings)) {
      clamps.levels().ifPresent(pass::pointwise);
    }
    groups.add(pass.build(List.of()));
    return groups;
  }

  private void place(PlacedKernel placed) {
    switch (placed.kernel()) {
      case Kernel.Geometry geometry -> {
        if (!pass.accepts(geometry)) {
          end(List.of());
        }
        pass.move(placed);
      }
      case Kernel.Pointwise pointwise -> {
        pass.pointwise(placed);
        pixelValues &= !leavesPixelValues(placed);
      }
      case Kernel.Measuring measuring -> end(List.of(placed));
      case Kernel.Table table -> {
        end(List.of(placed.with(new Kernel.Measuring(table.rule().measure()))));
        pass.rowStep(new Plan.Tabled(placed));
      }
      case Kernel.Stencil stencil -> {
        end(List.of());
        pass = PassBuilder.ofStencil(lowered.declaration().settings(), savings, placed);
      }
      case Kernel.Erase erase -> {
        if (erase.fill() instanceof Kernel.Erase.Fill.Mean) {
          end(List.of(placed.with(new Kernel.Measuring(Measure.CHANNEL_MEANS))));
        }
        pass.rowStep(new Plan.Erased(placed));
      }
      case Kernel.Barrier barrier -> pass.closeGeometry();
    }
  }

  private boolean leavesPixelValues(PlacedKernel placed) {
    Operation operation = lowered.steps().get(placed.step()).placed().operation();
    return operation.traits().contains(Trait.LEAVES_PIXEL_RANGE);
  }

  private void end(List<PlacedKernel> measures) {
    if (savings.contains(Saving.MEASURED_BYTES) && pass.measuresBytes(measures)) {
      groups.add(pass.measuring(measures));
      pass = pass.again();
    } else {
      groups.add(pass.build(measures));
      pass = PassBuilder.ofPlanes(lowered.declaration().settings(), savings, pixelValues);
    }
  }
}
