package dev.augur.examples.benchmarks;

import dev.augur.Worker;
import dev.augur.support.GeneratedAugmenter;
import dev.augur.support.GeneratedWorker;

/** What makes the output: the columns of the tables. */
public enum Engine {
  /** Generated, vector code. */
  GENERATED_VECTOR,
  /** Generated, the scalar twin. */
  GENERATED_SCALAR,
  /** Operation by operation, vector code. */
  INTERPRETED_VECTOR,
  /** As before, colour jitter joined by hand into two passes. */
  INTERPRETED_JOINED,
  /** Operation by operation, plain code. */
  INTERPRETED_SCALAR,
  /** Nothing but a copy of finished output to the batch. */
  COPY,
  /** A copy that stays in the cache. */
  COPY_CACHED;

  /** Whether it augments at all. */
  boolean augments() {
    return this != COPY && this != COPY_CACHED;
  }

  /** A worker for one thread. */
  Worker worker(Workload workload, GeneratedAugmenter generated) {
    return switch (this) {
      case GENERATED_VECTOR -> pinned(generated, true);
      case GENERATED_SCALAR -> pinned(generated, false);
      case INTERPRETED_VECTOR -> workload.interpreted(generated, true, false).worker();
      case INTERPRETED_JOINED -> workload.interpreted(generated, true, true).worker();
      case INTERPRETED_SCALAR -> workload.interpreted(generated, false, false).worker();
      case COPY, COPY_CACHED -> throw new IllegalArgumentException(this + " does not augment");
    };
  }

  private static Worker pinned(GeneratedAugmenter generated, boolean vector) {
    GeneratedWorker worker = (GeneratedWorker) generated.worker();
    worker.pin(vector);
    return worker;
  }
}
