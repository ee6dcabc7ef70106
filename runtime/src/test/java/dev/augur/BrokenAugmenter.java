package dev.augur;

import java.lang.foreign.MemorySegment;
import java.util.function.LongConsumer;

/** A pipeline for tests that does harm before it augments. */
record BrokenAugmenter(HashAugmenter sound, LongConsumer beforeEach, Runnable beforeWorker) implements Augmenter {

  /** Calls an action with the sample's index before every image. */
  static BrokenAugmenter onImage(LongConsumer action) {
    return new BrokenAugmenter(new HashAugmenter(), action, () -> {});
  }

  /** Calls an action before a worker is made. */
  static BrokenAugmenter onWorker(Runnable action) {
    return new BrokenAugmenter(new HashAugmenter(), _ -> {}, action);
  }

  @Override
  public TensorSpec output() {
    return sound.output();
  }

  @Override
  public SourceSpec source() {
    return sound.source();
  }

  @Override
  public DrawSchema draws() {
    return sound.draws();
  }

  @Override
  public String plan() {
    return sound.plan();
  }

  @Override
  public Draw draw(SampleKey key, Image sample) {
    return sound.draw(key, sample);
  }

  @Override
  public Worker worker() {
    beforeWorker.run();
    Worker worker = sound.worker();
    return new Worker() {
      @Override
      public void augment(long key, Image sample, MemorySegment out, long byteOffset) {
        beforeEach.accept(sample.bytes()[3]);
        worker.augment(key, sample, out, byteOffset);
      }

      @Override
      public void apply(Draw draw, Image sample, MemorySegment out, long byteOffset) {
        worker.apply(draw, sample, out, byteOffset);
      }
    };
  }
}
