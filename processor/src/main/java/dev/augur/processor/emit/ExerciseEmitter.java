package dev.augur.processor.emit;

import com.palantir.javapoet.MethodSpec;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Plan;

/** Writes the calls that run every vector loop of a pass once, on the scratch that the last image left. */
final class ExerciseEmitter {
  private final Plan.Pass pass;
  private final PassLoops loops;
  private final Fields fields;
  private final Settings settings;

  ExerciseEmitter(Plan.Pass pass, PassLoops loops, Fields fields, Settings settings) {
    this.pass = pass;
    this.loops = loops;
    this.fields = fields;
    this.settings = settings;
  }

  void emit(MethodSpec.Builder method) {
    if (loops.all().isEmpty()) {
      return;
    }
    int channels = settings.source().channels();
    boolean ownWarp = pass.head() instanceof Plan.Sampled && !Skipping.inPlace(pass);
    if (pass.mapsBytes(settings)) {
      method.addStatement("$L.levels()", fields.head(pass));
      method.addStatement("width = $T.LEVELS", RuntimeNames.BYTE_TABLE);
    } else {
      method.addStatement("width = $L", ownWarp ? fields.head(pass) + ".width()" : "current.width");
    }
    method.addStatement("reserve($L, width)", channels);
    boolean reads = loops.entries().stream().anyMatch(loop -> loop.entry() == Entry.ROWS);
    if (reads) {
      method.addStatement("takeWork()");
    }
    String row = "y";
    if (!pass.last()) {
      method.addStatement("planes = spare");
      method.addStatement("planes.reshape($L, current.height, width)", channels);
      row = "Math.min(y, planes.height - 1)";
    }
    for (LoopMethod loop : loops.all()) {
      method.addStatement("$L.$L(this, $L)", LoopsEmitter.VECTOR, loop.name(), row);
    }
  }
}
