package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Image;
import dev.augur.Worker;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The way to vector code and the way back. Thresholds stand in for a clock: after a takeover whose slowest image took no time
 * every image is slow, after one whose slowest took years none is.
 */
class TakeoverTest {
  private static final long NEVER_SLOW = Long.MAX_VALUE / 100;
  private static final int TIMED = 8;
  private static final long PATIENCE_SECONDS = 60;

  private final Takeover takeover = new Takeover(true);
  private final Generated augmenter = new Generated();
  private final MemorySegment out = Arena.ofAuto().allocate(4);
  private final Image image = Image.of(new byte[4], 2, 2, 1);
  private final Generated.Recording worker = augmenter.worker();

  /** Made by the test; all further ones are the warm-ups'. */
  @BeforeEach
  void onlyWarmUpsMakeWorkers() {
    augmenter.made.set(0);
  }

  @AfterEach
  void letWarmUpsGo() {
    augmenter.released.countDown();
  }

  @Test
  void aWorkerOfFewImagesStartsNoWarmUp() {
    render(worker, Takeover.FEW_IMAGES);
    assertThat(augmenter.made).hasValue(0);
    render(worker, 1);
    assertThat(augmenter.made).hasValue(1);
    assertThat(worker.vector).isFalse();
  }

  @Test
  void oneWarmUpServesAllWorkers() {
    Generated.Recording other = augmenter.worker();
    augmenter.made.set(0);
    render(worker, 100);
    render(other, 100);
    assertThat(augmenter.made).hasValue(1);
  }

  @Test
  void threeSlowImagesInARowBringTheTwinBack() {
    takeover.takeOver(0);
    render(worker, TIMED - 1);
    assertThat(worker.slowImages).as("until one is timed").isZero();
    render(worker, 3);
    assertThat(worker.vector).isTrue();
    render(worker, 1);
    assertThat(worker.vector).isFalse();
  }

  @Test
  void aFastImageBetweenSlowOnesIsForgiven() {
    render(worker, TIMED - 1);
    for (int i = 0; i < 10; i++) {
      takeover.takeOver(0);
      render(worker, 2);
      assertThat(worker.slowImages).isEqualTo(2);
      takeover.takeOver(NEVER_SLOW);
      render(worker, 1);
      assertThat(worker.slowImages).isZero();
      render(worker, TIMED - worker.images % TIMED - 1);
    }
    assertThat(worker.vector).isTrue();
  }

  /** In all of a worker's life its first warm-up waits for a few images; later ones do not. */
  @Test
  void theWarmUpIsRepeatedAndTakesOverAgain() throws InterruptedException {
    render(worker, Takeover.FEW_IMAGES + 1);
    takeover.takeOver(0);
    renderUntilTheTwinServes();
    assertThat(augmenter.made).as("warm-ups by the first image that the twin serves").hasValue(2);

    augmenter.released.countDown();
    long start = System.nanoTime();
    while (!worker.vector && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
      Thread.sleep(1);
      render(worker, 1);
    }
    assertThat(worker.vector).as("vector code serves again").isTrue();
  }

  @Test
  void theTwinIsNotMeasuredByVectorCodesTimes() {
    takeover.takeOver(0);
    renderUntilTheTwinServes();
    for (int i = 0; i < 10 * TIMED; i++) {
      render(worker, 1);
      assertThat(worker.slowImages).isZero();
    }
    assertThat(augmenter.made).hasValue(1);
  }

  @Test
  void withoutVectorCodeNothingWarmsUp() {
    Takeover without = new Takeover(false);
    for (int i = 0; i < 100; i++) {
      without.run(worker, image);
    }
    assertThat(augmenter.made).hasValue(0);
    assertThat(worker.vector).isFalse();
  }

  private void renderUntilTheTwinServes() {
    render(worker, 1);
    assertThat(worker.vector).isTrue();
    for (int i = 0; worker.vector && i < 100; i++) {
      render(worker, 1);
    }
    assertThat(worker.vector).isFalse();
  }

  private void render(Worker by, int images) {
    for (int i = 0; i < images; i++) {
      by.augment(i, image, out, 0);
    }
  }

  /** Renders nothing; its "vector code" takes a quarter of its twin's time. Warm-ups wait until they are let go. */
  private final class Generated extends PlainAugmenter {
    private final AtomicInteger made = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);

    @Override
    public Recording worker() {
      made.incrementAndGet();
      return new Recording();
    }

    private final class Recording extends GeneratedWorker {
      private final Thread maker = Thread.currentThread();

      Recording() {
        super(Generated.this, takeover);
      }

      @Override
      protected void render(Image image) {
        if (Thread.currentThread() == maker) {
          return;
        }
        try {
          released.await();
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
        long start = System.nanoTime();
        while (System.nanoTime() - start < (vector ? 50_000 : 200_000)) {
          Thread.onSpinWait();
        }
      }

      @Override
      protected void exercise(int y) {}
    }
  }
}
