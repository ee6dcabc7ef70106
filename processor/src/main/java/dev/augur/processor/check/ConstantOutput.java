package dev.augur.processor.check;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.OutputScale;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** No scale is 0, which leaves nothing of the pixels. */
final class ConstantOutput implements DeclarationRule {
  @Override
  public Stream<Problem> check(Declaration declaration) {
    int channels = declaration.settings().source().channels();
    double maximum = declaration.settings().source().maximum();
    OutputScale pixels = OutputScale.identity(channels);
    return declaration.operations().stream()
        .filter(placed -> constant(placed.operation().scale(pixels, channels, maximum), channels))
        .map(placed -> Wording.problem(
            ProblemId.OUT_OF_RANGE,
            declaration,
            placed,
            placed.position().member("scale"),
            "scale is 0, so every value becomes offset; write another scale."));
  }

  private static boolean constant(OutputScale scale, int channels) {
    return IntStream.range(0, channels).anyMatch(c -> scale.factor(c) == 0);
  }
}
