package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Augmenter;
import dev.augur.DrawSchema;
import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.RandomSuite;
import dev.augur.processor.harness.Rendering;
import dev.augur.processor.harness.SettingsInUse;
import dev.augur.processor.harness.Trial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All coins missed give what the pipeline gives without the operations that have one (docs/adr/0004-a-missed-coin.md), for random
 * stacks. Where such an operation stands between two of geometry it may end the run of geometry although it misses; a barrier
 * does the same.
 */
class MissedOperationsTest {
  private static final int PIPELINES = 60;
  private static final int IMAGES = 3;
  private static final String BARRIER = "@Barrier";

  /** Geometry that misses still gives its border and interpolation to those that it composes with. */
  private static final String OWN_SAMPLING = ".*\\b(border|interpolation) = .*";


  @Test
  void allCoinsMissedEqualsThePipelineWithoutTheOperations() {
    Map<String, CompiledPipeline> whole = new LinkedHashMap<>();
    List<PipelineText> left = new ArrayList<>();
    for (CompiledPipeline pipeline : RandomSuite.pipelines()) {
      List<PipelineText> without = without(pipeline);
      if (pipeline.text().stages().isEmpty() && !without.isEmpty() && whole.size() < PIPELINES) {
        whole.put(pipeline.text().name(), pipeline);
        left.addAll(without);
      }
    }
    // What is left may change nothing, or leave the output without its size: such are refused.
    PipelineCompiler.Result result = PipelineCompiler.compileSound(left);
    assertThat(result.broken()).isEmpty();
    Map<String, List<CompiledPipeline>> pairs = result.pipelines().stream()
        .collect(Collectors.groupingBy(pipeline -> pipeline.text().name().substring(1)));
    List<String> differing = new ArrayList<>();
    pairs.forEach((name, without) -> {
      if (!alike(whole.get(name), without)) {
        differing.add(without + "\nis not what is left of\n" + whole.get(name));
      }
    });
    assertThat(differing).isEmpty();
    assertThat(pairs).hasSizeGreaterThan(whole.size() / 3);
  }

  /** The stack of operations that always act, and the same with barriers in the others' places; none if there are no others. */
  private static List<PipelineText> without(CompiledPipeline pipeline) {
    Set<String> missable = pipeline.create().draws().operations().stream()
        .filter(operation -> operation.actsSlot() >= 0)
        .map(DrawSchema.Operation::path)
        .collect(Collectors.toSet());
    List<String> lines = pipeline.text().annotations().lines().toList();
    if (lines.stream().skip(1).anyMatch(line -> line.matches(OWN_SAMPLING))) {
      return List.of();
    }
    List<String> left = new ArrayList<>();
    List<String> barred = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (!missable.contains(line.substring(1).replaceAll("\\(.*", ""))) {
        left.add(line);
        barred.add(line);
      } else if (!barred.isEmpty() && !barred.getLast().equals(BARRIER)) {
        barred.add(BARRIER);
      }
    }
    if (missable.isEmpty() || left.isEmpty()) {
      return List.of();
    }
    if (barred.getLast().equals(BARRIER)) {
      barred.removeLast();
    }
    String name = pipeline.text().name();
    String settings = SettingsInUse.of(lines.getFirst(), left);
    return Stream.of(PipelineText.stack("N" + name, settings, left), PipelineText.stack("B" + name, settings, barred))
        .limit(barred.equals(left) ? 1 : 2)
        .toList();
  }

  /** Whether images are alike, each with one of those that may be left, by either code. */
  private static boolean alike(CompiledPipeline pipeline, List<CompiledPipeline> without) {
    Augmenter never = pipeline.withEveryProbability(0);
    List<Augmenter> left = without.stream().map(CompiledPipeline::create).toList();
    for (Trial trial : Trial.of(never, IMAGES, RandomSuite.seed(pipeline))) {
      for (boolean vector : new boolean[] {false, true}) {
        byte[] found = trial.bytes(vector);
        if (left.stream().noneMatch(augmenter -> Arrays.equals(found, bytes(augmenter, trial, vector)))) {
          return false;
        }
      }
    }
    return true;
  }

  private static byte[] bytes(Augmenter augmenter, Trial trial, boolean vector) {
    return Rendering.bytes(augmenter, Rendering.worker(augmenter, vector), trial.key().bits(), trial.image());
  }
}
