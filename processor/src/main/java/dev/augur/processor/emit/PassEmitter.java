package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.IMAGE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.plan.Lowered.Step;
import dev.augur.processor.plan.Plan;
import dev.augur.processor.plan.PlanPrinter;
import dev.augur.processor.plan.Sink;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the method of a pass that prepares it and loops over its rows; {@link RowEmitter} writes the one per row. */
final class PassEmitter {
  private final Context context;
  private final Plan.Pass pass;
  private final PassLoops loops;
  private final FieldNames fields;
  private final MeasureEmitter measures;
  private final EraseEmitter erasing;

  PassEmitter(Context context, Plan.Pass pass, PassLoops loops) {
    this.context = context;
    this.pass = pass;
    this.loops = loops;
    this.fields = context.fields();
    this.measures = new MeasureEmitter(context);
    this.erasing = new EraseEmitter(context);
  }

  /** Prepares the pass: geometry, coefficients, scratch; then runs its rows. */
  MethodSpec method() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(fields.opening(pass).map(name -> Statement.of("$L($L)", name, image())).orElseGet(this::open));
    code.add(size());
    scratch(code);
    for (Plan.RowStep rowStep : pass.rowSteps()) {
      rowStep(code, rowStep);
    }
    for (PlacedKernel measure : pass.measures()) {
      measures.clear(code, measure);
    }
    code.add(new ScheduleEmitter(context, pass).rows());
    for (PlacedKernel measure : pass.measures()) {
      measures.finish(code, measure);
    }
    if (pass.sink() == Sink.PLANES && needsSpare()) {
      code.addStatement("swap()");
    }
    return method("pass" + pass.number(), code.build()).toBuilder()
        .addJavadoc("$L.", Spelling.upperFirst(PlanPrinter.head(pass.head())))
        .build();
  }

  /** The method that opens the head, if other passes share it. */
  Optional<MethodSpec> opening() {
    return fields.opening(pass).map(name -> method(name, open()));
  }

  private CodeBlock open() {
    return switch (pass.head()) {
      case Plan.InPlace inPlace -> CodeBlock.of("");
      case Plan.Sampled sampled -> {
        String head = fields.head(pass);
        String pixels = sampled.image() ? "image" : "current";
        String accessor = sampled.image() ? "()" : "";
        yield CodeBlock.builder()
            .addStatement("$4L$1L.begin($2L.height$3L, $2L.width$3L)", head, pixels, accessor, steps(sampled))
            .add(new MoveEmitter(context.slots()).emit(sampled.moves()))
            .addStatement("$L.open($L, vector)", head, pixels)
            .build();
      }
      case Plan.Neighbourhood neighbourhood -> new StencilEmitter(context, pass).open(neighbourhood);
    };
  }

  private static CodeBlock steps(Plan.Sampled sampled) {
    return sampled.moves().isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of("$T $L = ", RuntimeNames.STEPS, MoveEmitter.STEPS);
  }

  private String image() {
    return pass.head().readsImage() ? "image" : "";
  }

  private MethodSpec method(String name, CodeBlock code) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
    if (pass.head().readsImage()) {
      method.addParameter(IMAGE, "image");
    }
    return method.addCode(code).build();
  }

  /** How long rows are, and how many where that is not the output's height. */
  private CodeBlock size() {
    return switch (pass.schedule()) {
      case ROWS, BANDS, COPY, STREAM -> pass.last() ? width() : CodeBlock.join(List.of(width(), height()), "");
      case ONE_BAND -> Statement.of("width = current.height * current.width");
      case MEASURE -> height();
      case LOOKUP -> Statement.of("width = $T.LEVELS", RuntimeNames.BYTE_TABLE);
      case ON_DEMAND -> erases() ? CodeBlock.join(List.of(width(), height()), "") : width();
      case BYTES_ON_DEMAND, FILTER_BYTES -> CodeBlock.of("");
    };
  }

  private boolean erases() {
    return pass.rowSteps().stream().anyMatch(Plan.Erased.class::isInstance);
  }

  private CodeBlock width() {
    return Statement.of("width = $L", side("width"));
  }

  private CodeBlock height() {
    return Statement.of("int height = $L", side("height"));
  }

  private String side(String name) {
    return switch (pass.head()) {
      case Plan.Sampled sampled -> fields.head(pass) + "." + name + "()";
      case Plan.InPlace inPlace -> "current." + name;
      case Plan.Neighbourhood neighbourhood -> "current." + name;
    };
  }

  private void scratch(CodeBlock.Builder code) {
    if (pass.sink() == Sink.PLANES) {
      code.addStatement("planes = $L", needsSpare() ? "spare" : "current");
      code.add(switch (pass.schedule()) {
        case BANDS, ONE_BAND -> Statement.of("planes.stack($L, height, width)", context.channels());
        case ROWS, MEASURE, COPY, LOOKUP, STREAM, FILTER_BYTES ->
            Statement.of("planes.reshape($L, height, width)", context.channels());
        case ON_DEMAND, BYTES_ON_DEMAND -> CodeBlock.of("");
      });
    }
    if (loops.scratch()) {
      code.addStatement("work.reserve($L, width)", context.channels());
    }
  }

  /** Whether a row is made from planes that later rows need, too, so that it must not replace any of them. */
  private boolean needsSpare() {
    return switch (pass.head()) {
      case Plan.InPlace inPlace -> false;
      case Plan.Sampled sampled -> !sampled.image();
      case Plan.Neighbourhood neighbourhood -> true;
    };
  }

  private void rowStep(CodeBlock.Builder code, Plan.RowStep rowStep) {
    switch (rowStep) {
      case Plan.Loop loop -> loop.kernels().forEach(placed -> coefficients(code, placed));
      case Plan.Variants variants -> variants.with().forEach(placed -> coefficients(code, placed));
      case Plan.Erased erased -> erasing.prepare(code, erased, pass);
      case Plan.Tabled tabled -> new TableEmitter(context).prepare(code, tabled);
    }
  }

  private void coefficients(CodeBlock.Builder code, PlacedKernel placed) {
    List<Expr.Coefficient> coefficients = Leaves.coefficients(placed);
    if (coefficients.isEmpty()) {
      return;
    }
    Step step = context.step(placed);
    ScalarPrinter printer = new ScalarPrinter(step).withLocals();
    code.add(printer.locals(coefficients.stream().map(Expr.Coefficient::value).toList()));
    boolean neutral = ((Kernel.Pointwise) placed.kernel()).neutral() && !placed.always();
    for (Expr.Coefficient coefficient : coefficients) {
      String name = fields.coefficient(placed, coefficient);
      String value = printer.single(coefficient.value());
      if (neutral) {
        code.addStatement("$L = $L ? $L : $L",
            name, Coin.acts(step), value, Literals.of(coefficient.neutral()));
      } else {
        code.addStatement("$L = $L", name, value);
      }
    }
  }
}
