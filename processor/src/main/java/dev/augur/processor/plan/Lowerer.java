package dev.augur.processor.plan;

import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Declaration.Barrier;
import dev.augur.processor.model.Declaration.Choice;
import dev.augur.processor.model.Declaration.Placed;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.OutputScale;
import java.util.ArrayList;
import java.util.List;

/** Asks each operation for its kernels, in source order, following the frame through them. */
public final class Lowerer {
  private final Declaration declaration;
  private final List<Lowered.Step> steps = new ArrayList<>();
  private final List<PlacedKernel> kernels = new ArrayList<>();
  private Frame frame;
  private OutputScale scale;

  private Lowerer(Declaration declaration) {
    this.declaration = declaration;
    this.frame = declaration.settings().source().frame();
    this.scale = OutputScale.identity(declaration.settings().source().channels());
  }

  /** The pipeline's kernels. */
  public static Lowered lower(Declaration declaration) {
    return new Lowerer(declaration).run();
  }

  private Lowered run() {
    for (Declaration.Element element : declaration.elements()) {
      switch (element) {
        case Placed placed -> place(placed, null);
        case Choice choice -> {
          for (Placed child : choice.children()) {
            place(child, choice);
          }
        }
        case Barrier barrier -> kernels.add(PlacedKernel.BARRIER);
      }
    }
    return new Lowered(declaration, List.copyOf(steps), List.copyOf(kernels), scale);
  }

  private void place(Placed placed, Choice choice) {
    int number = steps.size();
    StepLowering lowering = new StepLowering(declaration.settings(), frame, scale);
    placed.operation().lower(lowering);
    Lowered.Step step = new Lowered.Step(number, placed, choice, frame, lowering.drawings());
    steps.add(step);
    for (Kernel kernel : lowering.kernels()) {
      kernels.add(new PlacedKernel(kernel, number, placed.name(), step.always()));
    }
    frame = placed.operation().after(frame);
    double maximum = declaration.settings().source().maximum();
    scale = placed.operation().scale(scale, declaration.settings().source().channels(), maximum);
  }
}
