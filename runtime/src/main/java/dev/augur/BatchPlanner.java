package dev.augur;

/** Lays out batch after batch: which samples it holds, under which keys. Not thread-safe. */
final class BatchPlanner {
  private final FlowSettings settings;
  private final long fingerprint;
  private final long imagesPerEpoch;
  private SampleOrder.Epoch order;
  private long epoch;
  private long position;

  /**
   * Starts a plan.
   *
   * @param start where an earlier run stopped; null for the beginning
   */
  BatchPlanner(FlowSettings settings, ResumeToken start) {
    this.settings = settings;
    this.fingerprint = settings.fingerprint();
    this.imagesPerEpoch = settings.imagesPerEpoch();
    ResumeToken from = start == null ? token(0, 0) : checked(start);
    moveTo(from.epoch(), from.position());
  }

  private ResumeToken checked(ResumeToken start) {
    if (start.order() != fingerprint) {
      throw new IllegalArgumentException(
          "the resume token " + start + " is of another order of samples; this flow has order "
              + token(0, 0).toString().replaceFirst(".*order=", "") + ": seed " + settings.seed() + ", "
              + settings.source().size() + " samples, " + settings.views() + " views, shard " + settings.shard()
              + "; the run that took the token differed in one of these, in shuffling, padding or weights");
    }
    if (start.position() > imagesPerEpoch || start.position() % settings.views() != 0) {
      throw new IllegalArgumentException(
          "the resume token " + start + " lies outside the epoch's " + imagesPerEpoch + " images or between the views "
              + "of a sample");
    }
    if (start.epoch() > settings.epochs()) {
      throw new IllegalArgumentException("the resume token " + start + " lies behind epochs(" + settings.epochs()
          + "), which counts those that are over; write epochs(" + (start.epoch() + 1) + ") or more");
    }
    return start;
  }

  /** Whether no batch is left. */
  boolean isAtEnd() {
    return epoch >= settings.epochs();
  }

  /** Where the next batch starts. */
  ResumeToken position() {
    return token(epoch, position);
  }

  private ResumeToken token(long epoch, long position) {
    return new ResumeToken(epoch, position, fingerprint);
  }

  /** The next batch, null after the last. */
  BatchTask next() {
    if (isAtEnd()) {
      return null;
    }
    if (order == null) {
      order = settings.order().epoch(epoch);
    }
    int size = (int) Math.min(settings.batchSize(), imagesPerEpoch - position);
    long[] samples = new long[size];
    int[] views = new int[size];
    for (int place = 0; place < size; place++) {
      long image = position + place;
      long draw = settings.shard().position(image / settings.views());
      samples[place] = order.index(draw);
      views[place] = Math.toIntExact(order.repeats(draw) * (long) settings.views() + image % settings.views());
    }
    long batchEpoch = epoch;
    moveTo(epoch, position + size);
    return new BatchTask(batchEpoch, samples, views, position());
  }

  /** Goes to a position, or to the next epoch if no batch starts there. */
  private void moveTo(long newEpoch, long newPosition) {
    long left = imagesPerEpoch - newPosition;
    boolean over = left == 0 || settings.dropLast() && left < settings.batchSize();
    epoch = over ? newEpoch + 1 : newEpoch;
    position = over ? 0 : newPosition;
    if (over) {
      order = null;
    }
  }
}
