package dev.augur.processor.harness;

import dev.augur.processor.random.RandomPipelines;
import java.util.ArrayList;
import java.util.List;

/**
 * The random pipelines of a build, compiled once for all tests. {@code -Daugur.random.seed} and
 * {@code -Daugur.random.count} choose others; a failing pipeline is named after its seed.
 */
public final class RandomSuite {
  private static final long SEED = Long.getLong("augur.random.seed", 20_000);
  private static final int COUNT = Integer.getInteger("augur.random.count", 450);
  private static final int AT_ONCE = 150;
  private static final Share WHOLE = new Share();

  private RandomSuite() {}

  /** What came of all compilations. */
  private static final class Share {
    final List<CompiledPipeline> pipelines = new ArrayList<>();
    final List<String> broken = new ArrayList<>();
    int refused;

    Share() {
      for (int from = 0; from < COUNT; from += AT_ONCE) {
        List<PipelineText> texts = new ArrayList<>();
        for (int i = from; i < Math.min(from + AT_ONCE, COUNT); i++) {
          texts.add(RandomPipelines.of("Seed" + (SEED + i), SEED + i));
        }
        PipelineCompiler.Result result = PipelineCompiler.compileSound(texts);
        pipelines.addAll(result.pipelines());
        refused += result.refused().size();
        result.broken().forEach((text, errors) -> broken.add(errors + "\nin what was generated for " + text));
      }
    }
  }

  /** The pipelines that the processor accepted. */
  public static List<CompiledPipeline> pipelines() {
    return WHOLE.pipelines;
  }

  /** What was generated and does not compile. */
  public static List<String> broken() {
    return WHOLE.broken;
  }

  /** How many declarations were written. */
  public static int written() {
    return COUNT;
  }

  /** The seed that a pipeline was written from. */
  public static long seed(CompiledPipeline pipeline) {
    return Long.parseLong(pipeline.text().name().substring("Seed".length()));
  }
}
