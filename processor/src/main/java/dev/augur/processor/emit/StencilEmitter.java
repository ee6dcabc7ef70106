package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Lowered.Step;
import dev.augur.processor.plan.Plan;
import java.util.List;

/** Writes how a pass begins whose head is a stencil, and how it asks for the rows of the pass before it. */
final class StencilEmitter {
  private final Plan plan;
  private final Plan.Pass pass;
  private final Slots slots;
  private final Fields fields;
  private final Settings settings;

  StencilEmitter(Plan plan, Plan.Pass pass, Slots slots, Settings settings) {
    this.plan = plan;
    this.pass = pass;
    this.slots = slots;
    this.fields = new Fields(slots);
    this.settings = settings;
  }

  /** Before row y of a pass that streams: makes the rows of the previous pass that are not there yet. */
  void pull(CodeBlock.Builder code) {
    code.beginControlFlow("for (int end = $L.end(y); made < end; made++)", fields.head(pass))
        .addStatement("row$L(made)", pass.number() - 1)
        .endControlFlow();
  }

  /** Opens the stencil on the previous pass's planes; where rows are streamed, gives these their shape. */
  void open(CodeBlock.Builder code, Plan.Neighbourhood neighbourhood) {
    String head = fields.head(pass);
    Step step = slots.step(neighbourhood.stencil().operation());
    ScalarPrinter printer = new ScalarPrinter(step);
    List<String> numbers = neighbourhood.kernel().arguments().stream().map(printer::real).toList();
    String first = gated(step, numbers.getFirst());
    if (plan.streams()) {
      CodeBlock rows = switch (neighbourhood.kernel().shape()) {
        case GAUSSIAN -> CodeBlock.of("$T.rows($L)", RuntimeNames.BLUR, first);
        case SHARPEN -> CodeBlock.of("$T.ROWS", RuntimeNames.CONVOLVE3);
      };
      String made = fields.head(plan.passes().getFirst());
      code.addStatement(
          "current.ring($1L, $2L.height(), $2L.width(), $3L)", settings.source().channels(), made, rows);
    }
    switch (neighbourhood.kernel().shape()) {
      case GAUSSIAN -> code.addStatement("$L.open(current, $L, vector)", head, first);
      case SHARPEN -> code.addStatement("$L.openSharpen(current, $L, $L, vector)", head, first, numbers.get(1));
    }
  }

  /** A number that is 0 where the operation does not act. */
  private String gated(Step step, String number) {
    return step.always() || Skipping.possible(pass) ? number : Coin.acts(step) + " ? " + number + " : 0";
  }
}
