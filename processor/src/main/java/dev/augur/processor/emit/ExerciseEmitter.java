package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.augur.processor.plan.Plan;
import dev.augur.processor.plan.Sink;

/** Writes the calls that run every vector loop of a pass once, on the scratch that the last image left. */
final class ExerciseEmitter {
  private final Context context;
  private final Plan.Pass pass;
  private final PassLoops loops;

  ExerciseEmitter(Context context, Plan.Pass pass, PassLoops loops) {
    this.context = context;
    this.pass = pass;
    this.loops = loops;
  }

  void emit(MethodSpec.Builder method) {
    if (loops.all().isEmpty()) {
      return;
    }
    method.addCode(width());
    method.addStatement("work.reserve($L, width)", context.channels());
    boolean reads = loops.entries().stream().anyMatch(loop -> loop.entry() == Entry.ROWS);
    if (reads) {
      method.addStatement("row = work");
    }
    if (pass.sink() == Sink.PLANES) {
      method.addStatement("planes = spare");
      method.addStatement(pass.schedule().joinsRows()
          ? CodeBlock.of("planes.stack($L, current.height, current.width)", context.channels())
          : CodeBlock.of("planes.reshape($L, current.height, width)", context.channels()));
    }
    for (LoopMethod loop : loops.all()) {
      method.addStatement("$L.$L(this, $L)", LoopsEmitter.VECTOR, loop.name(), row());
    }
  }

  private CodeBlock width() {
    String head = context.fields().head(pass);
    CodeBlock.Builder code = CodeBlock.builder();
    return switch (pass.schedule()) {
      case BANDS -> code.addStatement("width = $L.bandWidth()", head).build();
      case ONE_BAND -> code.addStatement("width = current.height * current.width").build();
      case LOOKUP -> code
          .addStatement("$L.levels()", head)
          .addStatement("width = $T.LEVELS", RuntimeNames.BYTE_TABLE)
          .build();
      case ROWS, MEASURE, COPY, ON_DEMAND, STREAM, BYTES_ON_DEMAND, FILTER_BYTES -> code
          .addStatement("width = $L", pass.head() instanceof Plan.Sampled ? head + ".width()" : "current.width")
          .build();
    };
  }

  /** The row that loops run on. */
  private String row() {
    if (pass.schedule().joinsRows()) {
      return "0";
    }
    return pass.sink() == Sink.PLANES ? "Math.min(y, planes.height - 1)" : "y";
  }
}
