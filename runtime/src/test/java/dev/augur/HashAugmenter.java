package dev.augur;

import dev.augur.support.random.Mix;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A pipeline for tests: every output value is a hash of the key, the sample's pixels and the value's place, so that two
 * images are equal only if they come from the same sample under the same key.
 */
record HashAugmenter(TensorSpec output, SourceSpec source) implements Augmenter {
  static final int SAMPLE_SIDE = 2;

  HashAugmenter() {
    this(PixelType.FLOAT32, Layout.CHW);
  }

  HashAugmenter(PixelType type, Layout layout) {
    this(
        TensorSpec.ofPixelValues(3, 5, 3, type, layout, 255),
        new SourceSpec(SAMPLE_SIDE, SAMPLE_SIDE, 1, PixelType.UINT8, 255));
  }

  @Override
  public DrawSchema draws() {
    return DrawSchema.builder().build();
  }

  @Override
  public String plan() {
    return "hash";
  }

  @Override
  public Draw draw(SampleKey key, Image sample) {
    return new Draw(draws(), key.bits(), sample.height(), sample.width(), new double[0]);
  }

  @Override
  public Worker worker() {
    return new Worker() {
      @Override
      public void augment(long key, Image sample, MemorySegment out, long byteOffset) {
        source.check(sample);
        long hash = key;
        for (int i = 0; i < SAMPLE_SIDE * SAMPLE_SIDE; i++) {
          hash = Mix.mix(hash, sample.bytes()[sample.offset() + i]);
        }
        for (int i = 0; i < output.values(); i++) {
          long value = Mix.mix(hash, i);
          switch (output.type()) {
            case UINT8 -> out.set(ValueLayout.JAVA_BYTE, byteOffset + i, (byte) value);
            case FLOAT32 -> out.set(ValueLayout.JAVA_FLOAT, byteOffset + 4L * i, value >>> 40);
            case FLOAT16, BFLOAT16 -> out.set(ValueLayout.JAVA_SHORT, byteOffset + 2L * i, (short) value);
          }
        }
      }

      @Override
      public void apply(Draw draw, Image sample, MemorySegment out, long byteOffset) {
        augment(draw.key(), sample, out, byteOffset);
      }
    };
  }
}
