package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Lowered.Step;
import dev.augur.processor.plan.Plan;

/** Writes tables over levels: made once per image from its histogram, applied row by row. */
final class TableEmitter {
  private final Slots slots;
  private final Settings settings;

  TableEmitter(Slots slots, Settings settings) {
    this.slots = slots;
    this.settings = settings;
  }

  void prepare(CodeBlock.Builder code, Plan.Tabled tabled) {
    gated(code, tabled, CodeBlock.of("$L.$L()", levels(tabled.kernel()), switch (((Kernel.Table) tabled.kernel().kernel()).rule()) {
      case EQUALIZE -> "equalize";
      case AUTO_CONTRAST -> "autoContrast";
    }));
  }

  void row(CodeBlock.Builder code, Plan.Tabled tabled) {
    gated(code, tabled, CodeBlock.of("$L.apply(work, 0, workStep, width)", levels(tabled.kernel())));
  }

  private void gated(CodeBlock.Builder code, Plan.Tabled tabled, CodeBlock statement) {
    Step step = slots.step(tabled.kernel().operation());
    if (step.always()) {
      code.addStatement(statement);
    } else {
      code.beginControlFlow("if (draws[$L] != 0)", Slots.acts(step)).addStatement(statement).endControlFlow();
    }
  }

  /** The field of an operation's levels: the next operation's are counted while this one's are looked up. */
  FieldSpec field(PlacedKernel placed) {
    return WorkerFields.of(RuntimeNames.LEVELS, levels(placed), CodeBlock.of("new $T($L, $L)", RuntimeNames.LEVELS,
        settings.source().channels(), Literals.of(settings.source().maximum())));
  }

  private String levels(PlacedKernel placed) {
    return new Fields(slots).levels(placed);
  }
}
