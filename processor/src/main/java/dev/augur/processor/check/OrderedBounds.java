package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Content;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.Optional;

/** Of two bounds the smaller comes first. */
final class OrderedBounds implements ValueRule {
  @Override
  public Optional<Problem> check(Use use, Value value, WrittenPipeline pipeline) {
    boolean ordered =
        !(value.meaning() instanceof Meaning.Drawn)
            || value.numbers().size() != 2
            || value.numbers().get(0) <= value.numbers().get(1);
    if (ordered) {
      return Optional.empty();
    }
    String finding =
        value.name() + " " + value.content() + " has its bounds reversed; write "
            + new Content.Numbers(value.numbers().reversed()) + ".";
    return Optional.of(use.problem(ProblemId.REVERSED_BOUNDS, value.position(), finding));
  }
}
