package dev.augur.processor.check;

import dev.augur.annotation.PixelType;
import dev.augur.processor.model.Decimal;
import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.OutputScale;
import dev.augur.processor.model.PipelineWalk;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What pixel values become in the output fits a float of 16 bits. */
final class Float16Range implements DeclarationRule {
  private static final double LARGEST = 65504;

  @Override
  public Stream<Problem> check(Declaration declaration) {
    if (declaration.settings().type() != PixelType.FLOAT16) {
      return Stream.empty();
    }
    int channels = declaration.settings().source().channels();
    double maximum = declaration.settings().source().maximum();
    double farthest = farthest(PipelineWalk.of(declaration).scale(), channels, maximum);
    if (farthest <= LARGEST) {
      return Stream.empty();
    }
    return Stream.of(
        Problem.of(
            ProblemId.FLOAT16_RANGE,
            declaration.position().member("type"),
            "Pipeline",
            declaration.typeName(),
            "pixel values become numbers up to " + text(farthest) + " in size, but float16 ends at 65504;"
                + " write PixelType.BFLOAT16 or PixelType.FLOAT32, or scale them down with @Normalize or @Rescale."));
  }

  /** Three digits of a number, or more where these would not be beyond the limit. */
  private static String text(double farthest) {
    String rough = Decimal.rough(farthest);
    return Double.parseDouble(rough) > LARGEST ? rough : Decimal.text(Math.ceil(farthest));
  }

  /** The largest size of a value that black or full intensity becomes. */
  private static double farthest(OutputScale scale, int channels, double maximum) {
    return IntStream.range(0, channels)
        .mapToDouble(c -> Math.max(Math.abs(scale.summand(c)), Math.abs(maximum * scale.factor(c) + scale.summand(c))))
        .max().orElse(0);
  }
}
