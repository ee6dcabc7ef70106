package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.IMAGE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Lowered.Step;
import dev.augur.processor.plan.Plan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the method of a pass that prepares it and loops over its rows; {@link RowEmitter} writes the one per row. */
final class PassEmitter {
  /** The table of a pass that {@linkplain Plan.Pass#mapsBytes maps bytes}. */
  static final String BYTE_TABLE_FIELD = "table";

  private final Context context;
  private final Plan plan;
  private final Plan.Pass pass;
  private final PassLoops loops;
  private final Fields fields;
  private final Settings settings;
  private final MeasureEmitter measures;
  private final EraseEmitter erasing;

  PassEmitter(Context context, Plan.Pass pass, PassLoops loops) {
    this.context = context;
    this.plan = context.plan();
    this.pass = pass;
    this.loops = loops;
    this.fields = context.fields();
    this.settings = context.settings();
    this.measures = new MeasureEmitter(context);
    this.erasing = new EraseEmitter(context);
  }

  /** Prepares the pass: geometry, coefficients, scratch; then runs its rows. */
  MethodSpec method() {
    CodeBlock.Builder code = CodeBlock.builder();
    open(code);
    if (!plan.filtersBytes()) {
      body(code);
    }
    MethodSpec.Builder method = MethodSpec.methodBuilder("pass" + pass.number()).addModifiers(Modifier.PRIVATE);
    if (pass.readsImage()) {
      method.addParameter(IMAGE, "image");
    }
    return method.addCode(code.build()).build();
  }

  private void body(CodeBlock.Builder code) {
    scratch(code);
    for (Plan.Stage stage : pass.stages()) {
      stage(code, stage);
    }
    for (PlacedKernel measure : pass.measures()) {
      measures.clear(code, measure);
    }
    rows(code);
    for (PlacedKernel measure : pass.measures()) {
      measures.finish(code, measure);
    }
    if (!pass.last() && needsSpare()) {
      code.addStatement("swap()");
    }
  }

  private void erase(CodeBlock.Builder code) {
    for (Plan.Stage stage : pass.stages()) {
      if (stage instanceof Plan.Erased erased) {
        erasing.bytes(code, erased);
      }
    }
  }

  private void rows(CodeBlock.Builder code) {
    if (pass.movesBytes(settings)) {
      code.beginControlFlow("if ($L.copy(out, outAt))", fields.head(pass));
      erase(code);
      code.addStatement("return").endControlFlow();
    }
    if (pass.mapsBytes(settings)) {
      code.addStatement("row$L(0)", pass.number());
      code.addStatement("$L.copy($L, out, outAt)", fields.head(pass), BYTE_TABLE_FIELD);
      erase(code);
      return;
    }
    if (plan.streams() && !pass.last()) {
      return;
    }
    if (plan.streams()) {
      code.addStatement("int made = 0");
    }
    if (plan.bands()) {
      bands(code);
      return;
    }
    code.beginControlFlow("for (int y = 0; y < $L; y++)", lastRow());
    if (plan.streams()) {
      new StencilEmitter(context, pass).pull(code);
    }
    code.addStatement("row$L(y)", pass.number()).endControlFlow();
  }

  /** Several rows as one: as many as the warp loads, or all that the pass before left. */
  private void bands(CodeBlock.Builder code) {
    if (pass.head() instanceof Plan.InPlace) {
      code.addStatement("band$L(0)", pass.number());
      return;
    }
    code.beginControlFlow("for (int y = 0; y < $L; y += $L.loaded)", lastRow(), fields.head(pass));
    code.addStatement("band$L(y)", pass.number()).endControlFlow();
  }

  private Object lastRow() {
    return pass.last() ? settings.height() : "height";
  }

  private void open(CodeBlock.Builder code) {
    String head = fields.head(pass);
    switch (pass.head()) {
      case Plan.InPlace inPlace ->
          size(code, plan.bands() ? "current.height * current.width" : "current.width", "current.height");
      case Plan.Sampled sampled -> {
        String pixels = sampled.image() ? "image" : "current";
        String accessor = sampled.image() ? "()" : "";
        code.addStatement("$1L.begin($2L.height$3L, $2L.width$3L)", head, pixels, accessor);
        code.add(new MoveEmitter(context.slots(), head).emit(sampled.moves()));
        code.addStatement("$L.open($L, vector)", head, pixels);
        if (plan.filtersBytes()) {
          return;
        }
        if (pass.mapsBytes(settings)) {
          code.addStatement("width = $T.LEVELS", RuntimeNames.BYTE_TABLE);
        } else if (pass.onlyMeasures()) {
          code.addStatement("int height = $L.height()", head);
        } else {
          size(code, head + ".width()", head + ".height()");
        }
      }
      case Plan.Neighbourhood neighbourhood -> {
        StencilEmitter stencil = new StencilEmitter(context, pass);
        if (plan.filtersBytes()) {
          stencil.bytes(code, neighbourhood);
          return;
        }
        stencil.open(code, neighbourhood);
        size(code, "current.width", "current.height");
      }
    }
  }

  private void size(CodeBlock.Builder code, String width, String height) {
    code.addStatement("width = $L", width);
    boolean erases = pass.stages().stream().anyMatch(stage -> stage instanceof Plan.Erased);
    if (!pass.last() && (!plan.streams() || erases)) {
      code.addStatement("int height = $L", height);
    }
  }

  private void scratch(CodeBlock.Builder code) {
    if (pass.onlyMeasures()) {
      return;
    }
    if (!pass.last()) {
      code.addStatement("planes = $L", needsSpare() ? "spare" : "current");
      if (!plan.streams()) {
        code.addStatement("planes.$L($L, height, width)",
            plan.bands() ? "stack" : "reshape", context.channels());
      }
    }
    if (!pass.fused() || loops.storesRows() && !loops.direct()) {
      code.addStatement("reserve($L, width)", context.channels());
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

  private void stage(CodeBlock.Builder code, Plan.Stage stage) {
    switch (stage) {
      case Plan.Loop loop -> loop.kernels().forEach(placed -> coefficients(code, placed));
      case Plan.Variants variants -> variants.with().forEach(placed -> coefficients(code, placed));
      case Plan.Erased erased -> erasing.prepare(code, erased, pass);
      case Plan.Tabled tabled -> new TableEmitter(context).prepare(code, tabled);
    }
  }

  private void coefficients(CodeBlock.Builder code, PlacedKernel placed) {
    List<Expr.Coefficient> coefficients = Coefficients.of(placed);
    if (coefficients.isEmpty()) {
      return;
    }
    Step step = context.step(placed);
    ScalarPrinter printer = new ScalarPrinter(step);
    boolean neutral = ((Kernel.Pointwise) placed.kernel()).neutral() && !placed.always();
    for (Expr.Coefficient coefficient : coefficients) {
      String name = fields.coefficient(placed, coefficient);
      String value = printer.real(coefficient.value());
      if (neutral) {
        code.addStatement("$L = $L ? (float) ($L) : $L",
            name, Coin.acts(step), value, Literals.of(coefficient.neutral()));
      } else {
        code.addStatement("$L = (float) ($L)", name, value);
      }
    }
  }
}
