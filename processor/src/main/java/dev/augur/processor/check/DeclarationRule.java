package dev.augur.processor.check;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.problem.Problem;
import java.util.stream.Stream;

/** Judges a pipeline by what its operations are and do. */
interface DeclarationRule {

  /** Everything that is wrong, in source order. */
  Stream<Problem> check(Declaration declaration);
}
