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
  private final List<Group> groups = new ArrayList<>();
  private PassBuilder pass;
  private boolean pixelValues = true;

  private Planner(Lowered lowered) {
    this.lowered = lowered;
    this.pass = PassBuilder.ofImage(lowered.declaration().settings());
  }

  /** The passes of a pipeline. */
  public static Plan plan(Lowered lowered) {
    Separators separators = Separators.of(lowered);
    List<Plan.Pass> passes = passes(lowered, lowered.kernels(), 1);
    List<Plan.Pass> fewer = passes(lowered, separators.without(), 1 + passes.size());
    if (!separators.worthwhile(passes, fewer)) {
      return new Plan(lowered, passes, Optional.empty());
    }
    Plan.Shortcut shortcut = new Plan.Shortcut(separators.operations(), fewer);
    return new Plan(lowered, passes(lowered, separators.with(), 1), Optional.of(shortcut));
  }

  private static List<Plan.Pass> passes(Lowered lowered, List<PlacedKernel> kernels, int firstNumber) {
    return Scheduler.schedule(new Planner(lowered).group(kernels), lowered.declaration().settings(), firstNumber);
  }

  private List<Group> group(List<PlacedKernel> kernels) {
    Settings settings = lowered.declaration().settings();
    Settings.Source source = settings.source();
    Clamps clamps = new Clamps(source.channels(), source.maximum());
    for (PlacedKernel kernel : kernels) {
      place(clamps.simplify(kernel));
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
        pass = PassBuilder.ofStencil(lowered.declaration().settings(), placed);
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
    Operation operation = lowered.operations().get(placed.operation()).placed().operation();
    return operation.traits().contains(Trait.LEAVES_PIXEL_RANGE);
  }

  private void end(List<PlacedKernel> measures) {
    if (pass.measuresBytes(measures)) {
      groups.add(pass.measuring(measures));
      pass = pass.again();
    } else {
      groups.add(pass.build(measures));
      pass = PassBuilder.ofPlanes(lowered.declaration().settings(), pixelValues);
    }
  }
}
