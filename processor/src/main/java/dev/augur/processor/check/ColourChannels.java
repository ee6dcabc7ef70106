package dev.augur.processor.check;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Trait;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.stream.Stream;

/** Operations on colours meet colours. */
final class ColourChannels implements DeclarationRule {
  @Override
  public Stream<Problem> check(Declaration declaration) {
    if (declaration.settings().colours() >= 3) {
      return Stream.empty();
    }
    return declaration.operations().stream()
        .filter(placed -> placed.operation().traits().contains(Trait.COLOUR))
        .map(placed -> Wording.problem(
            ProblemId.COLOUR_NEEDED,
            declaration,
            placed,
            placed.position(),
            "it works on colours, but the source has " + declaration.settings().source().channels()
                + " channel; " + placed.operation().colourless().map(members -> "write " + members).orElse("remove it")
                + ", or write channels = 3 in @Source."));
  }
}
