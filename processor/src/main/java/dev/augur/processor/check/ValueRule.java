package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.Optional;

/** Judges the numbers of one member. */
interface ValueRule {

  /** What is wrong, if anything; rules listed earlier found nothing. */
  Optional<Problem> check(Use use, Value value, WrittenPipeline pipeline);
}
