package dev.augur;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.data.ImageSource;
import dev.augur.data.Split;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/** Readers ask the worker that will augment the sample, and for the key that it will be augmented with. */
class FlowDemandTest {
  private static final int SAMPLES = 20;

  @Test
  void everySampleIsReadAsItsOwnKeyDemands() {
    ImageSource source = ImageSource.of(SAMPLES, Reduced::new);
    try (BatchIterator batches = Flow.of(Split.select(source, 3, 7, 11, 12)).augment(new Demanding())
        .views(2).batchSize(4).shuffle().epochs(5).threads(2).open()) {
      int images = 0;
      for (Batch batch : batches) {
        images += batch.size();
      }
      assertThat(images).isEqualTo(4 * 2 * 5);
    }
  }

  private static int reduction(long key) {
    return 1 + (int) (key >>> 60);
  }

  private static int rows(long key) {
    return 1 + (int) (key & 31);
  }

  private static final class Reduced implements ImageSource.Reader {
    @Override
    public void read(long index, Image into) {
      read(index, into, Demand.WHOLE); // as the check of the first sample does
    }

    @Override
    public void read(long index, Image into, Demand demand) {
      int by = (int) demand.shrink(32, 48);
      int rows = demand.rows(32, 48);
      into.pointTop(new byte[32 * 48], 0, 48, Math.ceilDiv(rows, by), 32, 48, 1, by);
    }
  }

  /** Refuses what is not reduced as its key says. */
  private record Demanding(TensorSpec output, SourceSpec source) implements Augmenter, Worker {
    Demanding() {
      this(TensorSpec.ofPixelValues(1, 1, 1, PixelType.UINT8, Layout.CHW, 255),
          new SourceSpec(0, 0, 1, PixelType.UINT8, 255));
    }

    @Override
    public double shrink(long key, int height, int width) {
      assertThat(height).isEqualTo(32);
      assertThat(width).isEqualTo(48);
      return reduction(key);
    }

    @Override
    public int rowsNeeded(long key, int height, int width) {
      assertThat(height).isEqualTo(32);
      assertThat(width).isEqualTo(48);
      return rows(key);
    }

    @Override
    public void augment(long key, Image sample, MemorySegment out, long byteOffset) {
      assertThat(sample.reduction()).isEqualTo(reduction(key));
      assertThat(sample.rows()).isEqualTo(Math.ceilDiv(rows(key), reduction(key)));
    }

    @Override
    public void apply(Draw draw, Image sample, MemorySegment out, long byteOffset) {
      augment(draw.key(), sample, out, byteOffset);
    }

    @Override
    public DrawSchema draws() {
      return DrawSchema.builder().build();
    }

    @Override
    public String plan() {
      return "demanding";
    }

    @Override
    public Worker worker() {
      return this;
    }

    @Override
    public Draw draw(SampleKey key, Image sample) {
      return new Draw(draws(), key.bits(), sample.height(), sample.width(), new double[0]);
    }
  }
}
