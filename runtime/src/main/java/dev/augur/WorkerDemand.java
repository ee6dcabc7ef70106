package dev.augur;

/** What a worker needs of a sample, for one key after the other. Used by the worker's thread alone. */
final class WorkerDemand implements Demand {
  private final Worker worker;

  /** {@link SampleKey#bits} of the sample that is read next. */
  long key;

  WorkerDemand(Worker worker) {
    this.worker = worker;
  }

  @Override
  public double shrink(int height, int width) {
    return worker.shrink(key, height, width);
  }

  @Override
  public int rows(int height, int width) {
    return worker.rowsNeeded(key, height, width);
  }
}
