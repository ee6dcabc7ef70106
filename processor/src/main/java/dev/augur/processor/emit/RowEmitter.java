package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Plan;
import dev.augur.processor.plan.Plan.RowKind;
import dev.augur.processor.plan.Schedule;
import dev.augur.processor.plan.Sink;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the method of a pass that makes one row; short, so that the JIT inlines no loop into another. */
final class RowEmitter {
  private final Context context;
  private final Plan.Pass pass;
  private final PassLoops loops;
  private final String head;
  private final Settings settings;

  RowEmitter(Context context, Plan.Pass pass, PassLoops loops) {
    this.context = context;
    this.pass = pass;
    this.loops = loops;
    this.head = context.fields().head(pass);
    this.settings = context.settings();
  }

  /** The name of a pass's method for a row, or for several as one. */
  static String name(Plan.Pass pass) {
    return (pass.schedule().joinsRows() ? "band" : "row") + pass.number();
  }

  /** One row, or several as one: what the head leaves, through what happens to it, to its place. */
  Optional<MethodSpec> method() {
    return switch (pass.schedule()) {
      case ROWS, BANDS, ONE_BAND, COPY, LOOKUP, ON_DEMAND, STREAM -> Optional.of(method(rowSteps()));
      case MEASURE -> Optional.of(method(Statement.of("$L.load(y)", head)));
      case FILTER_BYTES -> Optional.of(method(new StencilEmitter(context, pass).row()));
      case BYTES_ON_DEMAND -> Optional.empty();
    };
  }

  private MethodSpec method(CodeBlock row) {
    CodeBlock.Builder code = row.toBuilder().add(new StoreEmitter(context, pass).store());
    pass.measures().forEach(measure -> measure(code, measure));
    return MethodSpec.methodBuilder(name(pass))
        .addModifiers(Modifier.PRIVATE)
        .addParameter(int.class, "y")
        .addCode(code.build())
        .build();
  }

  private CodeBlock rowSteps() {
    CodeBlock.Builder code = CodeBlock.builder();
    entry(code);
    for (int i = 1; i < pass.rowSteps().size(); i++) {
      later(code, i);
    }
    return code.build();
  }

  private void measure(CodeBlock.Builder code, PlacedKernel measure) {
    MeasureEmitter measures = new MeasureEmitter(context);
    if (pass.schedule() == Schedule.MEASURE) {
      measures.bytes(code, measure, head);
    } else {
      measures.rows(code, measure, pass.schedule() == Schedule.BANDS ? head + ".loaded" : null);
    }
  }

  private void entry(CodeBlock.Builder code) {
    switch (pass.head()) {
      case Plan.InPlace inPlace -> {
        code.addStatement("take($L, y)", head);
        only(code);
      }
      case Plan.Sampled sampled when pass.schedule() == Schedule.LOOKUP -> {
        code.addStatement("$L.levels()", head);
        only(code);
      }
      case Plan.Sampled sampled when sampled.kinds().equals(Set.of(RowKind.ROWS)) -> {
        code.addStatement("$L.load(y)", head);
        code.addStatement("row = $L.row", head);
        only(code);
      }
      case Plan.Sampled sampled -> dispatch(code);
      case Plan.Neighbourhood neighbourhood -> {
        code.addStatement("$L.load(y)", head);
        code.addStatement("row = $L.row", head);
        only(code);
      }
    }
  }

  /** The loop of a head that gives one kind of rows, in the version that the coin asks for. */
  private void only(CodeBlock.Builder code) {
    if (pass.sink() == Sink.STORE_HEAD) {
      return;
    }
    if (pass.rowSteps().getFirst() instanceof Plan.Variants variants) {
      code.beginControlFlow("if ($L)", Coin.acts(context.step(variants.coin())));
      run(code, loops.entries().getFirst());
      code.nextControlFlow("else");
      run(code, loops.spared().getFirst());
      code.endControlFlow();
    } else {
      run(code, loops.entries().getFirst());
    }
  }

  private void dispatch(CodeBlock.Builder code) {
    if (pass.schedule() == Schedule.BANDS) {
      code.addStatement("int kind = $L.loadBand(y)", head);
      code.addStatement("width = $L.loaded * $L", head, settings.width());
      code.beginControlFlow("switch (kind)");
    } else {
      code.beginControlFlow("switch ($L.load(y))", head);
    }
    for (LoopMethod method : loops.entries()) {
      code.beginControlFlow("case $T.$L ->", RuntimeNames.WARP, method.entry().name());
      if (method.entry() == Entry.ROWS) {
        code.addStatement("row = $L.row", head);
      }
      run(code, method);
      code.endControlFlow();
    }
    code.addStatement("default -> throw new $T()", AssertionError.class);
    code.endControlFlow();
  }

  private void run(CodeBlock.Builder code, LoopMethod method) {
    if (!context.vectors()) {
      code.addStatement("$L.$L(this, y, 0, width)", LoopsEmitter.SCALAR, method.name());
      return;
    }
    code.beginControlFlow("if (vector)")
        .addStatement("$L.$L(this, y)", LoopsEmitter.VECTOR, method.name())
        .nextControlFlow("else")
        .addStatement("$L.$L(this, y, 0, width)", LoopsEmitter.SCALAR, method.name())
        .endControlFlow();
  }

  private void later(CodeBlock.Builder code, int index) {
    switch (pass.rowSteps().get(index)) {
      case Plan.Loop loop when loops.other(index) == null -> {}
      case Plan.Loop loop when loop.optional() -> {
        code.beginControlFlow("if ($L)", Coin.acts(context.step(loop.kernels().getFirst())));
        run(code, loops.other(index));
        code.endControlFlow();
      }
      case Plan.Loop loop -> run(code, loops.other(index));
      case Plan.Variants variants -> throw new IllegalArgumentException("versions of a loop stand alone in their pass");
      case Plan.Erased erased when pass.sink() == Sink.TABLE -> {}
      case Plan.Erased erased -> new EraseEmitter(context).row(code, erased);
      case Plan.Tabled tabled -> new TableEmitter(context).row(code, tabled);
    }
  }
}
