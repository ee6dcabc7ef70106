package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.stream.Stream;

/** The pipeline's own border and interpolation are not inherited. */
final class PipelineInherits implements WrittenRule {
  @Override
  public Stream<Problem> check(WrittenPipeline pipeline) {
    return Stream.of("border", "interpolation")
        .map(pipeline.pipeline()::value)
        .filter(value -> value.content().inherits())
        .map(value -> pipeline.pipeline().problem(
            ProblemId.NOTHING_TO_INHERIT,
            value.position(),
            value.name() + " is INHERIT, but operations inherit from the pipeline, which has nothing to inherit from;"
                + " write another " + value.name() + ", or remove it for " + byDefault(value) + "."));
  }

  private static String byDefault(Value value) {
    return value.member().byDefault().map(Object::toString).orElse("the default");
  }
}
