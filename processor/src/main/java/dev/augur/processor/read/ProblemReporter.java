package dev.augur.processor.read;

import dev.augur.processor.problem.Problem;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/**
 * Prints problems as the compiler's own errors, with the caret on the value, the annotation or the type.
 *
 * @param messager the compiler's output
 */
public record ProblemReporter(Messager messager) {

  /** Prints one problem. */
  public void report(Problem problem) {
    if (!(problem.position() instanceof MirrorPosition position)) {
      messager.printMessage(Diagnostic.Kind.ERROR, problem.text());
      return;
    }
    messager.printMessage(
        Diagnostic.Kind.ERROR,
        problem.text(),
        position.element(),
        position.annotation().orElse(null),
        position.value().orElse(null));
  }
}
