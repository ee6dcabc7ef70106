package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.WrittenPipeline;
import java.util.Set;
import java.util.stream.Stream;

/** Sources are grey, RGB, or RGB with alpha. */
final class SourceChannels implements WrittenRule {
  static final Set<Integer> SUPPORTED = Set.of(1, 3, 4);

  @Override
  public Stream<Problem> check(WrittenPipeline pipeline) {
    if (SUPPORTED.contains(pipeline.channels())) {
      return Stream.empty();
    }
    return Stream.of(
        pipeline.source().problem(
            ProblemId.SOURCE_CHANNELS,
            pipeline.source().value("channels").position(),
            "channels " + pipeline.channels() + " is not supported; write 1 (grey), 3 (RGB) or 4 (RGB with alpha)."));
  }
}
