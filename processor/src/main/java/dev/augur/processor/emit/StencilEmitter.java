package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.augur.processor.plan.Lowered.Step;
import dev.augur.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes how a pass begins whose head is a stencil, and how it asks for the rows of the pass before it. */
final class StencilEmitter {
  /** The rows of a plan that {@linkplain Plan#filtersBytes filters bytes}. */
  static final String BYTE_ROWS_FIELD = "bytes";

  private final Context context;
  private final Plan plan;
  private final Plan.Pass pass;
  private final Fields fields;

  StencilEmitter(Context context, Plan.Pass pass) {
    this.context = context;
    this.plan = context.plan();
    this.pass = pass;
    this.fields = context.fields();
  }

  /** Before row y of a pass that streams: makes the rows of the previous pass that are not there yet. */
  void pull(CodeBlock.Builder code) {
    code.beginControlFlow("for (int end = $L.end(y); made < end; made++)", fields.head(pass))
        .addStatement("row$L(made)", pass.number() - 1)
        .endControlFlow();
  }

  /** Opens the stencil on the previous pass's planes; where rows are streamed, gives these their shape. */
  void open(CodeBlock.Builder code, Plan.Neighbourhood neighbourhood) {
    List<String> numbers = numbers(neighbourhood);
    if (plan.streams()) {
      code.addStatement("current.ring($1L, $2L.height(), $2L.width(), $3L)", context.channels(), source(),
          rows(neighbourhood, numbers));
    }
    open(code, neighbourhood, numbers, "current");
  }

  /** All of a pass that filters bytes: unless the image is spared, row by row. */
  void bytes(CodeBlock.Builder code, Plan.Neighbourhood neighbourhood) {
    List<String> numbers = numbers(neighbourhood);
    boolean floats = switch (neighbourhood.kernel().shape()) {
      case GAUSSIAN -> false;
      case SHARPEN -> true;
    };
    code.addStatement(
        "$L.open($L, $L, $L, vector)", BYTE_ROWS_FIELD, source(), rows(neighbourhood, numbers), floats);
    open(code, neighbourhood, numbers, BYTE_ROWS_FIELD + ".planes");
    code.beginControlFlow("if ($L.passes() && $L.copy(out, outAt))", fields.head(pass), source())
        .addStatement("return")
        .endControlFlow();
    code.beginControlFlow("for (int y = 0; y < $L; y++)", context.settings().height())
        .addStatement("row$L(y)", pass.number())
        .endControlFlow();
  }

  /** The method of {@link #bytes} that makes one row of the output. */
  MethodSpec rowOfBytes() {
    String head = fields.head(pass);
    return MethodSpec.methodBuilder("row" + pass.number())
        .addModifiers(Modifier.PRIVATE)
        .addParameter(int.class, "y")
        .addStatement("$L.make($L.end(y))", BYTE_ROWS_FIELD, head)
        .addStatement("$L.store(y, strip.bytes, strip.row(y))", head)
        .addStatement("strip.finish(y, out, outAt)")
        .build();
  }

  private void open(
      CodeBlock.Builder code, Plan.Neighbourhood neighbourhood, List<String> numbers, String planes) {
    String head = fields.head(pass);
    switch (neighbourhood.kernel().shape()) {
      case GAUSSIAN -> code.addStatement("$L.open($L, $L, vector)", head, planes, numbers.getFirst());
      case SHARPEN -> code.addStatement(
          "$L.openSharpen($L, $L, $L, vector)", head, planes, numbers.getFirst(), numbers.get(1));
    }
  }

  /** How many rows the stencil reads at a time. */
  private static CodeBlock rows(Plan.Neighbourhood neighbourhood, List<String> numbers) {
    return switch (neighbourhood.kernel().shape()) {
      case GAUSSIAN -> CodeBlock.of("$T.rows($L)", RuntimeNames.BLUR, numbers.getFirst());
      case SHARPEN -> CodeBlock.of("$T.ROWS", RuntimeNames.CONVOLVE3);
    };
  }

  /** What makes the rows of the pass before. */
  private String source() {
    return fields.head(plan.passes().getFirst());
  }

  /** The stencil's numbers; the first is 0 where the operation does not act. */
  private List<String> numbers(Plan.Neighbourhood neighbourhood) {
    Step step = context.step(neighbourhood.stencil());
    ScalarPrinter printer = new ScalarPrinter(step);
    List<String> numbers = new ArrayList<>(neighbourhood.kernel().arguments().stream().map(printer::real).toList());
    numbers.set(0, gated(step, numbers.getFirst()));
    return numbers;
  }

  /** A number that is 0 where the operation does not act. */
  private String gated(Step step, String number) {
    return step.always() || Skipping.possible(pass) ? number : Coin.acts(step) + " ? " + number + " : 0";
  }
}
