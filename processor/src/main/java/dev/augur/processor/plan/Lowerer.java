package dev.augur.processor.plan;

import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.PipelineWalk;
import java.util.ArrayList;
import java.util.List;

/** Asks each operation for its kernels, in source order, with what it meets. */
public final class Lowerer {
  private final Declaration declaration;
  private final PipelineWalk walk;
  private final List<Lowered.Step> steps = new ArrayList<>();
  private final List<PlacedKernel> kernels = new ArrayList<>();

  private Lowerer(Declaration declaration) {
    this.declaration = declaration;
    this.walk = PipelineWalk.of(declaration);
  }

  /** The pipeline's kernels. */
  public static Lowered lower(Declaration declaration) {
    return new Lowerer(declaration).run();
  }

  private Lowered run() {
    for (Declaration.Element element : declaration.elements()) {
      switch (element) {
        case Declaration.Placed placed -> lowerNext();
        case Declaration.Choice choice -> choice.children().forEach(child -> lowerNext());
        case Declaration.Barrier barrier -> kernels.add(PlacedKernel.BARRIER);
      }
    }
    return new Lowered(declaration, List.copyOf(steps), List.copyOf(kernels), walk.scale());
  }

  private void lowerNext() {
    int number = steps.size();
    PipelineWalk.Step met = walk.steps().get(number);
    StepLowering lowering = new StepLowering(declaration.settings(), met.before(), met.scale());
    met.operation().lower(lowering);
    Lowered.Step step = new Lowered.Step(number, met.placed(), met.choice(), met.before(), lowering.drawings());
    steps.add(step);
    for (Kernel kernel : lowering.kernels()) {
      kernels.add(new PlacedKernel(kernel, number, met.placed().name(), step.always()));
    }
  }
}
