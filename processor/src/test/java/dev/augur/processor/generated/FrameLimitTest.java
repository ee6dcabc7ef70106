package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Augmenter;
import dev.augur.Flow;
import dev.augur.Image;
import dev.augur.OnError;
import dev.augur.SampleKey;
import dev.augur.data.ImageSource;
import dev.augur.data.SampleException;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A frame has no larger sides for images of any size than for a declared one: such a sample is at fault, not the memory. */
class FrameLimitTest {
  private static final int ROWS = 10;
  private static final int COLUMNS = 30_000;
  private static final String REASON = ", 10x30000x3 uint8 is too long and narrow: @SmallestMaxSize makes its frame of "
      + "10x30000 one of 256x768000, but a side has at most 16384 px; crop the frame before it, use @Resize instead, or "
      + "skip such samples";

  private final Augmenter augmenter = compile("Narrow", "@SmallestMaxSize(size = 256)", "@Contrast", "@CenterCrop");
  private final Image narrow = Image.of(new byte[ROWS * COLUMNS * 3], ROWS, COLUMNS, 3);

  private static Augmenter compile(String name, String... operations) {
    return PipelineCompiler.compile(
        PipelineText.stack(name, "@Pipeline(height = 224, width = 224)", List.of(operations))).create();
  }

  @Test
  void theSampleIsNamed() {
    Image named = narrow.named("fence.png", 7);
    MemorySegment out = MemorySegment.ofArray(new byte[(int) augmenter.output().bytes()]);
    assertThatThrownBy(() -> augmenter.worker().augment(1, named, out, 0))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("fence.png (sample 7)" + REASON);
    assertThatThrownBy(() -> augmenter.draw(SampleKey.of(1, 0, 7), named)).hasMessage("fence.png (sample 7)" + REASON);
    assertThat(augmenter.worker().shrink(1, ROWS, COLUMNS)).isEqualTo(1);
  }

  @Test
  void theSampleCanBeSkipped() {
    ImageSource source = ImageSource.of(3, () -> (index, into) -> {
      int columns = index == 1 ? COLUMNS : 12;
      into.point(new byte[ROWS * columns * 3], 0, columns * 3, ROWS, columns, 3);
    });
    try (var batches = Flow.of(source).augment(augmenter).batchSize(3).onError(OnError.SKIP).open()) {
      assertThat(batches.next().indices()).containsExactly(0, 2);
      assertThat(batches.skipped()).singleElement().extracting(SampleException::getMessage)
          .isEqualTo("sample 1: " + REASON.substring(2));
    }
  }

  @Test
  void theLimitIsThatOfTheCompiler() {
    Augmenter thin = compile("Thin", "@SmallestMaxSize(size = 1)", "@Resize");
    assertThatCode(() -> draw(thin, 2 * 16_384)).doesNotThrowAnyException();
    assertThatThrownBy(() -> draw(thin, 2 * 16_385)).hasMessageContaining("1x16385");
  }

  private static void draw(Augmenter augmenter, int columns) {
    augmenter.draw(SampleKey.of(1, 0, 0), new Image().announce(2, columns, 3));
  }
}
