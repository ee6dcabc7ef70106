package dev.augur.processor.peers;

import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a case's pipeline made of the image.
 *
 * @param expected what the peer made of it
 * @param found what Augur did, channel after channel
 */
record PeerRun(PeerCase peerCase, PeerGolden expected, CompiledPipeline pipeline, double[] found) {

  /**
   * Compiles the pipelines of all cases in one run of javac, equal ones once, and runs them: scalar code, whose bits vector
   * code has, too.
   */
  static List<PeerRun> of(Map<PeerGolden, PeerCase> cases) {
    Map<String, PipelineText> texts = new LinkedHashMap<>();
    cases.forEach((expected, peerCase) -> texts.computeIfAbsent(peerCase.declaration("", expected).annotations(),
        declared -> peerCase.declaration("Peer" + texts.size(), expected)));
    Map<String, CompiledPipeline> pipelines = new HashMap<>();
    for (CompiledPipeline pipeline : PipelineCompiler.compile(List.copyOf(texts.values()), "-Aaugur.backend=scalar")) {
      pipelines.put(pipeline.text().annotations(), pipeline);
    }
    List<PeerRun> runs = new ArrayList<>();
    cases.forEach((expected, peerCase) -> {
      CompiledPipeline pipeline = pipelines.get(peerCase.declaration("", expected).annotations());
      runs.add(new PeerRun(peerCase, expected, pipeline, peerCase.output(pipeline, expected.image())));
    });
    return runs;
  }

  /** Whether a result is what was found. */
  boolean agreesWith(PeerGolden golden) {
    return peerCase.tolerance().allows(found, golden.values());
  }

  /** How the expected result compares, and where it is furthest off. */
  String difference() {
    double sum = 0;
    int worst = 0;
    for (int i = 0; i < found.length; i++) {
      sum += off(i);
      worst = off(i) > off(worst) ? i : worst;
    }
    Tolerance tolerance = peerCase.tolerance();
    int pixel = worst % (expected.height() * expected.width());
    return "%d of %d values are off by more than %s (%s), the mean by %.2g, the worst by %.2g: ".formatted(
            tolerance.beyond(found, expected.values()), found.length, tolerance.levels(), tolerance.why(),
            sum / found.length, off(worst))
        + "row %d, column %d, found %.3f, expected %.3f".formatted(
            pixel / expected.width(), pixel % expected.width(), found[worst], expected.values()[worst]);
  }

  private double off(int i) {
    return Math.abs(found[i] - expected.values()[i]);
  }

  @Override
  public String toString() {
    return expected.toString();
  }
}
