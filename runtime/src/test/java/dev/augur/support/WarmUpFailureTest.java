package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Image;
import dev.augur.LogLines;
import dev.augur.Worker;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A warm-up that fails, whatever at, costs no image: scalar code goes on, and the log says so once. */
class WarmUpFailureTest {
  private static final int IMAGES = 5 * Takeover.FEW_IMAGES;

  @Test
  void noMemoryToBeginWithHarmsNoImage() {
    assertScalarGoesOn(new Failing(true), "OutOfMemoryError: thrown by worker()", "-Xmx");
  }

  @Test
  void anErrorInTheBackgroundIsLogged() {
    assertScalarGoesOn(new Failing(false), "StackOverflowError: thrown by render()", "please report");
  }

  private static void assertScalarGoesOn(Failing augmenter, String... said) {
    try (LogLines log = new LogLines()) {
      // Two workers: what one could not begin, the other does not try again.
      Worker first = augmenter.worker();
      Worker second = augmenter.worker();
      augmentAll(first);
      augmentAll(second);
      assertThat(log.awaitLines()).singleElement().asString().startsWith("WARNING").contains(said)
          .contains("scalar code goes on");
      augmentAll(first);
      assertThat(augmenter.rendered).hasValue(3 * IMAGES);
      assertThat(log.lines()).hasSize(1);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void augmentAll(Worker worker) {
    Image image = Image.of(new byte[72], 8, 9, 1);
    for (int i = 0; i < IMAGES; i++) {
      worker.augment(i, image, MemorySegment.ofArray(new byte[4]), 0);
    }
  }

  /** Makes two workers; what is made or rendered for the warm-up fails. */
  private static final class Failing extends PlainAugmenter {
    private static final int SERVING = 2;

    private final boolean atOnce;
    private final Takeover takeover = new Takeover(true);
    private final AtomicInteger workers = new AtomicInteger();
    private final AtomicInteger rendered = new AtomicInteger();

    Failing(boolean atOnce) {
      this.atOnce = atOnce;
    }

    @Override
    public Worker worker() {
      boolean serving = workers.incrementAndGet() <= SERVING;
      if (!serving && atOnce) {
        throw new OutOfMemoryError("thrown by worker()");
      }
      return new GeneratedWorker(this, takeover) {
        @Override
        protected void render(Image image) {
          if (!serving) {
            throw new StackOverflowError("thrown by render()");
          }
          rendered.incrementAndGet();
        }

        @Override
        protected void exercise(int y) {}
      };
    }
  }
}
