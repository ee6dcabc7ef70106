package dev.augur.processor.problem;

import dev.augur.processor.model.Position;

/**
 * One mistake in a declaration.
 *
 * @param id what kind of mistake
 * @param position where the compiler points
 * @param message where, what was found, what is allowed, what to write
 */
public record Problem(ProblemId id, Position position, String message) {

  /**
   * A mistake that has to do with one annotation.
   *
   * @param annotation the annotation's simple name
   * @param on what carries it, {@code CifarTrain} or {@code Train.colour()}
   */
  public static Problem of(ProblemId id, Position position, String annotation, String on, String finding) {
    return new Problem(id, position, "@" + annotation + " on " + on + ": " + finding);
  }

  /** The whole text, id first. */
  public String text() {
    return "[" + id.text() + "] " + message;
  }
}
