package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.augur.processor.plan.Plan;
import java.util.List;

/** Writes how a prepared pass runs its rows. */
final class ScheduleEmitter {
  private final Context context;
  private final Plan.Pass pass;
  private final String head;

  ScheduleEmitter(Context context, Plan.Pass pass) {
    this.context = context;
    this.pass = pass;
    this.head = context.fields().head(pass);
  }

  /** The calls of the pass's method for a row, or what there is instead. */
  CodeBlock rows() {
    return switch (pass.schedule()) {
      case ROWS, MEASURE -> each(row("y"));
      case BANDS -> CodeBlock.builder()
          .beginControlFlow("for (int y = 0; y < $L; y += $L.loaded)", end(), head)
          .add(row("y"))
          .endControlFlow()
          .build();
      case ONE_BAND -> row("0");
      case COPY -> CodeBlock.builder()
          .beginControlFlow("if ($L.copy(out, outAt))", head)
          .add(erase())
          .addStatement("return")
          .endControlFlow()
          .add(each(row("y")))
          .build();
      case LOOKUP -> CodeBlock.builder()
          .add(row("0"))
          .addStatement("$L.copy($L, out, outAt)", head, StoreEmitter.TABLE_FIELD)
          .add(erase())
          .build();
      case ON_DEMAND, BYTES_ON_DEMAND -> CodeBlock.of("");
      case STREAM -> CodeBlock.builder()
          .addStatement("int made = 0")
          .add(each(CodeBlock.join(List.of(new StencilEmitter(context, pass).pull(), row("y")), "")))
          .build();
      case FILTER_BYTES -> CodeBlock.builder()
          .add(new StencilEmitter(context, pass).copy())
          .add(each(row("y")))
          .build();
    };
  }

  private CodeBlock each(CodeBlock row) {
    return CodeBlock.builder()
        .beginControlFlow("for (int y = 0; y < $L; y++)", end())
        .add(row)
        .endControlFlow()
        .build();
  }

  private CodeBlock row(String y) {
    return Statement.of("$L($L)", RowEmitter.name(pass), y);
  }

  private Object end() {
    return pass.last() ? context.settings().height() : "height";
  }

  /** Paints over finished bytes of the output. */
  private CodeBlock erase() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Plan.RowStep rowStep : pass.rowSteps()) {
      if (rowStep instanceof Plan.Erased erased) {
        new EraseEmitter(context).bytes(code, erased);
      }
    }
    return code.build();
  }
}
