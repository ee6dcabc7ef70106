package dev.augur.processor.oracle;

import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.Trial;
import java.util.ArrayList;
import java.util.List;

/** Compares what pipelines make of images with what the oracle says, and keeps the score. */
final class Agreement {
  final List<String> complaints = new ArrayList<>();
  int trials;
  private long values;
  private long tight;

  /** Runs some images through a pipeline; one complaint is enough. */
  void check(CompiledPipeline pipeline, int images, long seed) {
    for (Trial trial : Trial.of(pipeline.create(), images, seed)) {
      Comparison comparison =
          Comparison.of(pipeline, trial.augmenter(), trial.draw(), trial.image(), trial.bytes(false));
      trials++;
      values += comparison.values();
      tight += comparison.tight();
      if (!comparison.complaint().isEmpty()) {
        complaints.add(comparison.complaint() + "\nin " + trial + ", through\n" + pipeline);
        return;
      }
    }
  }

  /** The share of values that the oracle knows to a twentieth of a grey level; the others lie near thresholds. */
  double tightShare() {
    return (double) tight / values;
  }
}
