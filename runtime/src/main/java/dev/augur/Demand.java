package dev.augur;

/** Tells a reader what a pipeline needs of a picture that is about to be decoded; see {@link Worker}. */
@FunctionalInterface
public interface Demand {
  /** Every pixel. */
  Demand WHOLE = (height, width) -> 1;

  /**
   * What a worker needs of the sample that it augments next. For loops of one's own; a {@link Flow} does this.
   *
   * @param key {@link SampleKey#bits} of the sample
   */
  static Demand of(Worker worker, long key) {
    WorkerDemand demand = new WorkerDemand(worker);
    demand.key = key;
    return demand;
  }

  /**
   * By how much both sides of the picture may be divided, as {@link Worker#shrink} says.
   *
   * @param height rows of the whole picture, upright
   * @param width columns of the whole picture, upright
   * @return below 2 if it must not be reduced
   */
  double shrink(int height, int width);

  /**
   * How many rows of the picture, from the top, are looked at, as {@link Worker#rowsNeeded} says; all unless overridden.
   *
   * @param height rows of the whole picture, upright
   * @param width columns of the whole picture, upright
   * @return 1 to {@code height}
   */
  default int rows(int height, int width) {
    return height;
  }
}
