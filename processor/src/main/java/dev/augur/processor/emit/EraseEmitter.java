package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Lowered.Step;
import dev.augur.processor.plan.Plan;
import java.util.List;

/** Writes rectangles: drawn once per image, painted row by row. */
final class EraseEmitter {
  private final Context context;
  private final FieldNames fields;
  private final Settings settings;

  EraseEmitter(Context context) {
    this.context = context;
    this.fields = context.fields();
    this.settings = context.settings();
  }

  void prepare(CodeBlock.Builder code, Plan.Erased erased, Plan.Pass pass) {
    Kernel.Erase erase = (Kernel.Erase) erased.kernel().kernel();
    Step step = context.step(erased.kernel());
    ScalarPrinter printer = new ScalarPrinter(step);
    List<String> ends = List.of(
        printer.real(erase.height().get(0)), printer.real(erase.height().get(1)),
        printer.real(erase.width().get(0)), printer.real(erase.width().get(1)));
    String name = fields.operation(erased.kernel());
    String height = pass.last() ? Integer.toString(settings.height()) : "height";
    String width = pass.last() ? Integer.toString(settings.width()) : "width";
    CodeBlock draw = CodeBlock.of("$LHoles.draw(key, $L, $L, $L, $L, $L, $L);\n", name, Slots.stream(step), height, width,
        printer.whole(erase.count()), String.join(", ", ends), erase.clip());
    if (!erased.kernel().always()) {
      code.addStatement("$LHoles.clear()", name);
    }
    code.add(Coin.guard(erased.kernel(), step, draw));
  }

  void row(CodeBlock.Builder code, Plan.Erased erased) {
    Kernel.Erase erase = (Kernel.Erase) erased.kernel().kernel();
    String name = fields.operation(erased.kernel());
    int colours = settings.colours();
    switch (erase.fill()) {
      case Kernel.Erase.Fill.Value value ->
          code.addStatement("$1LHoles.erase(work, y, $2L, $1LFill)", name, colours);
      case Kernel.Erase.Fill.Mean mean ->
          code.addStatement("$1LHoles.erase(work, y, $2L, $1LMean)", name, colours);
      case Kernel.Erase.Fill.Noise noise ->
          code.addStatement("$1LHoles.eraseNoise(work, y, $2L, $3T.mix(key, $4L), $1LFrom, $1LTo)",
              name, colours, RuntimeNames.MIX, fields.stream(erased.kernel()));
    }
  }

  /** In finished bytes of the output. */
  void bytes(CodeBlock.Builder code, Plan.Erased erased) {
    code.addStatement("$1LHoles.erase(out, outAt, $2L, $3L, $1LFill)",
        fields.operation(erased.kernel()), settings.width(), context.channels());
  }

  /** The fields: the rectangles and what they show. */
  List<FieldSpec> fields(Plan.Erased erased) {
    Kernel.Erase erase = (Kernel.Erase) erased.kernel().kernel();
    String name = fields.operation(erased.kernel());
    FieldSpec holes = WorkerFields.of(
        RuntimeNames.HOLES, name + "Holes", CodeBlock.of("new $T($L)", RuntimeNames.HOLES, erase.most()));
    return switch (erase.fill()) {
      case Kernel.Erase.Fill.Value value -> List.of(holes, WorkerFields.floats(name + "Fill", value.values()));
      case Kernel.Erase.Fill.Mean mean -> List.of(holes,
          WorkerFields.of(float[].class, name + "Mean", CodeBlock.of("new float[$L]", context.channels())));
      case Kernel.Erase.Fill.Noise noise -> List.of(holes,
          WorkerFields.floats(name + "From", noise.from()), WorkerFields.floats(name + "To", noise.to()));
    };
  }
}
