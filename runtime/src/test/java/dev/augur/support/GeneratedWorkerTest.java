package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Draw;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.Worker;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/** A size is enough for drawing; pixels are needed for more. */
class GeneratedWorkerTest {
  private final MemorySegment out = MemorySegment.ofArray(new byte[4]);
  private final Generated augmenter = new Generated();

  @Test
  void anImageWithoutPixelsIsRefused() {
    Worker worker = augmenter.worker();
    Image announced = new Image().announce(8, 9, 1).named("cat.png", 7);
    Draw draw = augmenter.draw(SampleKey.of(1, 0, 7), announced);
    String message = "cat.png (sample 7), 8x9x1 uint8 has no pixels to augment; point it at some";
    assertThatThrownBy(() -> worker.augment(1, announced, out, 0)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> worker.apply(draw, announced, out, 0)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> worker.augment(1, new Image(), out, 0)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("image, 0x0x0 uint8 has no pixels to augment; point it at some");
    worker.augment(1, announced.point(new byte[72], 0, 9, 8, 9, 1), out, 0);
    assertThat(augmenter.rendered).isEqualTo(1);
  }

  /** Counts what it renders. */
  private static final class Generated extends PlainAugmenter {
    private int rendered;

    @Override
    public Worker worker() {
      return new GeneratedWorker(this, new Takeover(false)) {
        @Override
        protected void render(Image image) {
          rendered++;
        }

        @Override
        protected void exercise(int y) {}
      };
    }
  }
}
