package dev.augur.support;

import dev.augur.Image;
import dev.augur.support.vector.Backend;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Decides, for one generated class, when vector code takes over from its scalar twin. Both give the same bytes; only
 * their speed differs.
 *
 * <p>Before the JIT has compiled it, vector code is hundreds of times slower than plain code. So the scalar twin serves
 * the first images while a {@link WarmUp} exercises the vector code in the background; when that is measured no slower
 * than the twin, workers switch. Should images become slow afterwards, as after a deoptimisation, the twin serves again and
 * the warm-up is repeated. A width forced by {@code augur.backend} skips all this.
 */
public final class Takeover {
  private static final int SLOW_FACTOR = 12;
  private static final int SLOW_IMAGES = 3;

  /** One image in so many is timed, and those that follow a slow one: the clock takes 2 % of an image of 2 us. */
  private static final int TIMED = 8;

  /** A worker that renders no more images than this is not worth a warm-up. */
  static final int FEW_IMAGES = 8;

  private final boolean vectorCode;
  private final AtomicBoolean warming = new AtomicBoolean();
  private volatile boolean ready;

  /** From here on an image is slow; nothing is before vector code has taken over. */
  private volatile long slowNanos = Long.MAX_VALUE;

  /**
   * The takeover of a generated class.
   *
   * @param vectorCode whether the class has vector code at all
   */
  public Takeover(boolean vectorCode) {
    this.vectorCode = vectorCode && Backend.vectors();
    this.ready = this.vectorCode && Backend.forced();
  }

  /** Whether vector code can run at all. */
  boolean possible() {
    return vectorCode;
  }

  /** Called by the warm-up when vector code is hot: from now on it serves. */
  void takeOver(long slowestNanos) {
    slowNanos = slowestNanos * SLOW_FACTOR;
    ready = true;
    warming.set(false);
  }

  /**
   * Renders an image. Takes the same branches whichever code serves: one that the JIT has not seen would throw the
   * worker's compiled code away just when vector code takes over.
   */
  void run(GeneratedWorker worker, Image image) {
    worker.vector = ready;
    if (worker.untilWarmUp > 0 && --worker.untilWarmUp == 0) {
      warmUp(worker, image);
    }
    if (worker.slowImages == 0 && ++worker.images % TIMED != 0) {
      worker.render(image);
      return;
    }
    long start = System.nanoTime();
    worker.render(image);
    watch(worker, System.nanoTime() - start);
  }

  private void warmUp(GeneratedWorker worker, Image image) {
    if (vectorCode && !ready && warming.compareAndSet(false, true)) {
      WarmUp.start(this, worker, image);
    }
  }

  private void watch(GeneratedWorker worker, long nanos) {
    if (nanos < slowNanos) {
      worker.slowImages = 0;
    } else if (++worker.slowImages >= SLOW_IMAGES) {
      worker.slowImages = 0;
      ready = false;
      slowNanos = Long.MAX_VALUE;
      worker.untilWarmUp = 1;
    }
  }
}
