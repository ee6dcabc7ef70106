package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.written.WrittenPipeline;
import java.util.stream.Stream;

/** Judges a pipeline as written. */
interface WrittenRule {

  /** Everything that is wrong, in source order. */
  Stream<Problem> check(WrittenPipeline pipeline);
}
