package dev.augur.view;

import dev.augur.Augmenter;
import dev.augur.Draw;
import dev.augur.DrawSchema;
import dev.augur.Image;
import dev.augur.Layout;
import dev.augur.PixelType;
import dev.augur.SampleKey;
import dev.augur.SourceSpec;
import dev.augur.TensorSpec;
import dev.augur.Worker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/** Flips every image whose key is odd, and normalises: float CHW, {@code v * 0.02 - 1.5}. */
public final class FlipAugmenter implements Augmenter {
  private static final double SCALE = 0.02;
  private static final double SHIFT = -1.5;

  private final SourceSpec source;
  private final TensorSpec output;
  private final DrawSchema draws = DrawSchema.builder().operation("HorizontalFlip", 0).build();

  public FlipAugmenter(int height, int width) {
    source = new SourceSpec(height, width, 3, PixelType.UINT8, 255);
    output = new TensorSpec(height, width, 3, PixelType.FLOAT32, Layout.CHW, 255,
        List.of(SCALE, SCALE, SCALE), List.of(SHIFT, SHIFT, SHIFT));
  }

  @Override
  public TensorSpec output() {
    return output;
  }

  @Override
  public SourceSpec source() {
    return source;
  }

  @Override
  public DrawSchema draws() {
    return draws;
  }

  @Override
  public String plan() {
    return "flip";
  }

  static boolean flips(long key) {
    return (key & 1) != 0;
  }

  @Override
  public Draw draw(SampleKey key, Image sample) {
    source.check(sample);
    return draw(key.bits(), sample);
  }

  private Draw draw(long key, Image sample) {
    return new Draw(draws, key, sample.height(), sample.width(), new double[] {flips(key) ? 1 : 0});
  }

  @Override
  public Worker worker() {
    return new Worker() {
      @Override
      public void augment(long key, Image sample, MemorySegment out, long byteOffset) {
        apply(draw(key, sample), sample, out, byteOffset);
      }

      @Override
      public void apply(Draw draw, Image sample, MemorySegment out, long byteOffset) {
        write(draw.acts("HorizontalFlip"), sample, out, byteOffset);
      }
    };
  }

  private void write(boolean flip, Image sample, MemorySegment out, long byteOffset) {
    int height = sample.height();
    int width = sample.width();
    for (int channel = 0; channel < 3; channel++) {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int from = flip ? width - 1 - x : x;
          int value = sample.bytes()[sample.offset() + y * sample.rowStride() + from * 3 + channel] & 255;
          long at = byteOffset + 4L * ((channel * height + y) * width + x);
          out.set(ValueLayout.JAVA_FLOAT, at, (float) (value * SCALE + SHIFT));
        }
      }
    }
  }
}
