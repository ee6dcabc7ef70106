package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.plan.Plan;

/** Writes tables over levels: made once per image from its histogram, applied row by row. */
final class TableEmitter {
  private final Context context;
  private final FieldNames fields;

  TableEmitter(Context context) {
    this.context = context;
    this.fields = context.fields();
  }

  void prepare(CodeBlock.Builder code, Plan.Tabled tabled) {
    String make = switch (((Kernel.Table) tabled.kernel().kernel()).rule()) {
      case EQUALIZE -> "equalize";
      case AUTO_CONTRAST -> "autoContrast";
    };
    guarded(code, tabled, CodeBlock.of("$L.$L();\n", fields.levels(tabled.kernel()), make));
  }

  void row(CodeBlock.Builder code, Plan.Tabled tabled) {
    guarded(code, tabled, CodeBlock.of("$L.apply(work, width);\n", fields.levels(tabled.kernel())));
  }

  private void guarded(CodeBlock.Builder code, Plan.Tabled tabled, CodeBlock statement) {
    code.add(Coin.guard(tabled.kernel(), context.step(tabled.kernel()), statement));
  }

  /** The field of an operation's levels: the next operation's are counted while this one's are looked up. */
  FieldSpec field(PlacedKernel placed) {
    return WorkerFields.of(RuntimeNames.LEVELS, fields.levels(placed), CodeBlock.of("new $T($L, $L)", RuntimeNames.LEVELS,
        context.channels(), Literals.of(context.settings().source().maximum())));
  }
}
