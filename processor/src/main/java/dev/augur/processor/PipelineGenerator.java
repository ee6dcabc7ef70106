package dev.augur.processor;

import dev.augur.processor.emit.AugmenterEmitter;
import dev.augur.processor.model.Declaration;
import dev.augur.processor.plan.Lowered;
import dev.augur.processor.plan.Lowerer;
import dev.augur.processor.plan.Plan;
import dev.augur.processor.plan.PlanPrinter;
import dev.augur.processor.plan.Planner;
import dev.augur.processor.plan.Saving;
import java.util.Set;

/** The way from a checked declaration to source text: kernels, passes, Java. */
final class PipelineGenerator implements AugmenterGenerator {
  private final Set<Saving> savings;

  PipelineGenerator() {
    this(Saving.all());
  }

  /** For tests of what the planner does to be fast. */
  PipelineGenerator(Set<Saving> savings) {
    this.savings = savings;
  }

  @Override
  public GeneratedSource generate(Declaration declaration, Options.Backend backend) {
    Lowered lowered = Lowerer.lower(declaration);
    Plan plan = Planner.plan(lowered, savings);
    String text = AugmenterEmitter.emit(plan, backend != Options.Backend.SCALAR);
    String explanation = PlanPrinter.kernels(lowered) + PlanPrinter.print(plan);
    return new GeneratedSource(declaration.augmenter().qualified(), text, explanation);
  }
}
