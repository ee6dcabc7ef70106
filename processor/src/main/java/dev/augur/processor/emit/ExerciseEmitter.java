package dev.augur.processor.emit;

import com.palantir.javapoet.MethodSpec;
import dev.augur.processor.plan.Plan;

/** Writes the calls that run every vector loop of a pass once, on the scratch that the last image left. */
final class ExerciseEmitter {
  private final Context context;
  private final Plan plan;
  private final Plan.Pass pass;
  private final PassLoops loops;

  ExerciseEmitter(Context context, Plan.Pass pass, PassLoops loops) {
    this.context = context;
    this.plan = context.plan();
    this.pass = pass;
    this.loops = loops;
  }

  void emit(MethodSpec.Builder method) {
    if (loops.all().isEmpty()) {
      return;
    }
    int channels = context.channels();
    String head = context.fields().head(pass);
    boolean ownWarp = pass.head() instanceof Plan.Sampled;
    if (pass.mapsBytes(context.settings())) {
      method.addStatement("$L.levels()", head);
      method.addStatement("width = $T.LEVELS", RuntimeNames.BYTE_TABLE);
    } else {
      method.addStatement("width = $L", ownWarp
          ? head + (plan.bands() ? ".bandWidth()" : ".width()")
          : (plan.bands() ? "current.height * " : "") + "current.width");
    }
    method.addStatement("reserve($L, width)", channels);
    boolean reads = loops.entries().stream().anyMatch(loop -> loop.entry() == Entry.ROWS);
    if (reads) {
      method.addStatement("takeWork()");
    }
    String row = plan.bands() ? "0" : "y";
    if (!pass.last()) {
      method.addStatement("planes = spare");
      if (plan.bands()) {
        method.addStatement("planes.stack($L, current.height, current.width)", channels);
      } else {
        method.addStatement("planes.reshape($L, current.height, width)", channels);
        row = "Math.min(y, planes.height - 1)";
      }
    }
    for (LoopMethod loop : loops.all()) {
      method.addStatement("$L.$L(this, $L)", LoopsEmitter.VECTOR, loop.name(), row);
    }
  }
}
