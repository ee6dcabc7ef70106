package dev.augur.processor.plan;

import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Measure;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Settings;
import dev.augur.processor.model.Trait;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups kernels into passes, in source order.
 *
 * <p>A pass ends where whole pixels are needed: before a stencil, after a statistic, and before geometry that does not
 * compose with the pass's own. Within a pass, pixel maths shares loops. A statistic of bytes that at most moved is measured
 * where they are, and the next pass moves them again.
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
    return new Planner(lowered).run();
  }

  private Plan run() {
    Settings settings = lowered.declaration().settings();
    Settings.Source source = settings.source();
    Clamps clamps = new Clamps(source.channels(), source.maximum());
    for (PlacedKernel kernel : lowered.kernels()) {
      place(clamps.simplify(kernel));
    }
    if (BytePaths.interleaves(settings)) {
      clamps.levels().ifPresent(pass::pointwise);
    }
    groups.add(pass.build(List.of()));
    return new Plan(lowered, Scheduler.schedule(groups, settings));
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
