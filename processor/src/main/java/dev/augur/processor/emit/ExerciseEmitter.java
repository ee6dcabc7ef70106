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
  private final Buffers buffers;

  ExerciseEmitter(Plan.Pass pass, PassLoops loops, Fields fields, Settings settings, Buffers buffers) {
    this.pass = pass;
    this.loops = loops;
    this.fields = fields;
    this.settings = settings;
    this.buffers = buffers;
  }

  void emit(MethodSpec.Builder method) {
    int channels = settings.source().channels();
    boolean ownWarp = pass.head() instanceof Plan.Sampled sampled && (sampled.image() || !sampled.moves().isEmpty());
    method.addStatement("width = $L", ownWarp ? fields.head(pass) + ".width()" : buffers.source(pass) + ".width");
    method.addStatement("reserve($L, width)", channels);
    boolean reads = loops.entries().stream().anyMatch(loop -> loop.entry() == Entry.ROWS);
    if (reads) {
      method.addStatement("takeWork()");
    }
    String row = "y";
    if (!pass.last()) {
      method.addStatement("planes = $L", buffers.result(pass));
      row = "Math.min(y, planes.height - 1)";
    }
    for (LoopMethod loop : loops.all()) {
      method.addStatement("$L.$L(this, $L)", LoopsEmitter.VECTOR, loop.name(), row);
    }
  }
}
