package dev.augur.processor.read;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.written.WrittenPipeline;
import java.util.List;
import java.util.Optional;

/** What came of reading a type. */
public sealed interface Reading {

  /** Something that the type names is not there yet; a later round may bring it. */
  record Deferred() implements Reading {}

  /**
   * The type could be read.
   *
   * @param pipeline as far as it was found; empty where there is none at all
   * @param problems of the declaration's shape
   */
  record Done(Optional<WrittenPipeline> pipeline, List<Problem> problems) implements Reading {

    /** Copies the list. */
    public Done {
      problems = List.copyOf(problems);
    }
  }
}
