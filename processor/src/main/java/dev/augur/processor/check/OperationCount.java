package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.WrittenPipeline;
import java.util.stream.Stream;

/**
 * A pipeline has no more operations than its class can hold, whichever they are: a method has at most 65535 bytes, of
 * which 128 times {@code @ChannelShuffle}, the largest one, takes 37000.
 */
final class OperationCount implements WrittenRule {
  private static final int MOST = 128;

  @Override
  public Stream<Problem> check(WrittenPipeline pipeline) {
    long count = pipeline.uses().filter(use -> use.spec().isOperation()).count();
    if (count <= MOST) {
      return Stream.empty();
    }
    return Stream.of(
        pipeline.pipeline().problem(
            ProblemId.PIPELINE_TOO_LARGE,
            pipeline.pipeline().position(),
            "there are " + count + " operations, but a generated class has room for " + MOST + "; remove "
                + (count - MOST) + " of them, or write two pipelines, the second one for the output of the first."));
  }
}
