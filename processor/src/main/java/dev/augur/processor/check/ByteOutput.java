package dev.augur.processor.check;

import dev.augur.annotation.PixelType;
import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Trait;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.stream.Stream;

/** Only pixel values are stored as bytes. */
final class ByteOutput implements DeclarationRule {
  @Override
  public Stream<Problem> check(Declaration declaration) {
    if (declaration.settings().type() != PixelType.UINT8) {
      return Stream.empty();
    }
    return declaration.operations().stream()
        .filter(placed -> placed.operation().traits().contains(Trait.LEAVES_PIXEL_RANGE))
        .map(placed -> Wording.problem(
            ProblemId.BYTES_AFTER_NORMALIZE,
            declaration,
            placed,
            placed.position(),
            "its results are no pixel values any more, but the output is declared as bytes; write type ="
                + " PixelType.FLOAT32 in @Pipeline, or remove it."));
  }
}
