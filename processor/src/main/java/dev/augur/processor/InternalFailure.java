package dev.augur.processor;

import dev.augur.processor.model.Position;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What is said when the processor itself is at fault. */
final class InternalFailure {
  private InternalFailure() {}

  /** The failure with its stack trace, which a report needs. */
  static Problem at(Position position, String type, Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    return new Problem(
        ProblemId.INTERNAL_FAILURE,
        position,
        type + ": the processor failed where it should not; please report this, with the annotated type and these"
            + " lines:\n" + trace);
  }
}
