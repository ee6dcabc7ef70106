package dev.augur.support;

import dev.augur.Image;
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
  private static final int FEW_IMAGES = 8;

  private final boolean vectorCode;
  private final boolean immediate;
  private final AtomicBoolean warming = new AtomicBoolean();
  private volatile boolean ready;
  private volatile long hotNanos;

  /**
   * The takeover of a generated class.
   *
   * @param vectorCode whether the class has vector code at all
   */
  public Takeover(boolean vectorCode) {
    this.vectorCode = vectorCode && Backend.vectors();
    this.immediate = this.vectorCode && Backend.forced();
    this.ready = immediate;
  }

  /** Whether vector code can run at all. */
  boolean possible() {
    return vectorCode;
  }

  /** Called by the warm-up when vector code is hot: from now on it serves. */
  void takeOver(long slowestNanos) {
    hotNanos = slowestNanos;
    ready = true;
    warming.set(false);
  }

  void run(GeneratedWorker worker, Image image) {
    if (immediate || !vectorCode) {
      worker.vector = vectorCode;
      worker.render(image);
      return;
    }
    if (!ready) {
      if (++worker.twinImages > FEW_IMAGES && !warming.get() && warming.compareAndSet(false, true)) {
        WarmUp.start(this, worker, image);
      }
      worker.vector = false;
      worker.render(image);
      return;
    }
    worker.vector = true;
    if (worker.slowImages == 0 && ++worker.vectorImages % TIMED != 0) {
      worker.render(image);
      return;
    }
    long start = System.nanoTime();
    worker.render(image);
    watch(worker, System.nanoTime() - start);
  }

  private void watch(GeneratedWorker worker, long nanos) {
    if (nanos < hotNanos * SLOW_FACTOR) {
      worker.slowImages = 0;
    } else if (++worker.slowImages >= SLOW_IMAGES) {
      worker.slowImages = 0;
      ready = false;
    }
  }
}
