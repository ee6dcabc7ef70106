package dev.augur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.ShortBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A batch's views show the same images, in the declared shape. */
class BatchTest {

  @ParameterizedTest
  @EnumSource(Layout.class)
  void viewsOfFloatImagesAgree(Layout layout) {
    try (BatchIterator batches = flow(new HashAugmenter(PixelType.FLOAT32, layout)).open()) {
      Batch batch = batches.next();
      assertThat(batch.shape()).containsExactly(
          layout == Layout.CHW ? new long[] {4, 3, 3, 5} : new long[] {4, 3, 5, 3});
      MemorySegment images = batch.images();
      assertThat(images.byteSize()).isEqualTo(4 * 45 * 4);
      assertThat(images.isNative()).isTrue();
      assertThat(images.address() % 64).isZero();
      ByteBuffer bytes = batch.bytes();
      FloatBuffer floats = batch.floats();
      assertThat(bytes.order()).isEqualTo(ByteOrder.nativeOrder());
      assertThat(bytes.isDirect()).isTrue();
      assertThat(floats.remaining()).isEqualTo(4 * 45);
      for (int i = 0; i < 4 * 45; i++) {
        float value = images.getAtIndex(ValueLayout.JAVA_FLOAT, i);
        assertThat(floats.get(i)).isEqualTo(value);
        assertThat(bytes.getFloat(4 * i)).isEqualTo(value);
        assertThat(batch.image(i / 45).getAtIndex(ValueLayout.JAVA_FLOAT, i % 45)).isEqualTo(value);
      }
      assertThat(floats.get(0)).isNotEqualTo(floats.get(1));
      Batch last = batches.next();
      assertThat(last.size()).isEqualTo(1);
      assertThat(last.shape()[0]).isEqualTo(1);
      assertThat(last.images().byteSize()).isEqualTo(45 * 4);
      assertThat(last.floats().remaining()).isEqualTo(45);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOAT16", "BFLOAT16"})
  void halvesAreReadAsShorts(PixelType type) {
    HashAugmenter augmenter = new HashAugmenter(type, Layout.HWC);
    try (BatchIterator batches = Flow.of(new NumberedSource(4)).augment(augmenter).batchSize(4).open()) {
      Batch batch = batches.next();
      ShortBuffer words = batch.shorts();
      assertThat(words.remaining()).isEqualTo(4 * 45);
      assertThat(words.get(50)).isEqualTo(batch.images().getAtIndex(ValueLayout.JAVA_SHORT, 50));
      assertThat(type.get(batch.images(), 50)).isNotZero();
      assertThatThrownBy(batch::floats).isInstanceOf(IllegalStateException.class)
          .hasMessage("the pipeline makes " + type + " images; read them with shorts(), or write another type in"
              + " @Pipeline");
    }
  }

  @Test
  void byteImagesAreReadAsBytes() {
    HashAugmenter augmenter = new HashAugmenter(PixelType.UINT8, Layout.HWC);
    try (BatchIterator batches = flow(augmenter).open()) {
      Batch batch = batches.next();
      assertThat(batch.images().byteSize()).isEqualTo(4 * 45);
      assertThat(batch.bytes().get(46)).isEqualTo(batch.images().get(ValueLayout.JAVA_BYTE, 46));
      assertThatThrownBy(batch::floats).isInstanceOf(IllegalStateException.class)
          .hasMessage("the pipeline makes UINT8 images; read them with bytes(), or write another type in @Pipeline");
    }
  }

  @Test
  void aBatchDescribesItsSamples() {
    NumberedSource source = new NumberedSource(5);
    HashAugmenter augmenter = new HashAugmenter();
    try (BatchIterator batches = Flow.of(source).augment(augmenter).seed(3).batchSize(4).open()) {
      batches.next();
      Batch batch = batches.next();
      assertThat(batch.indices()).containsExactly(4);
      assertThat(batch.name(0)).isEqualTo("folder/4.png");
      assertThat(batch.key(0)).isEqualTo(new SampleKey(3, 0, 4, 0));
      assertThat(batch.spec()).isEqualTo(augmenter.output());
      assertThat(batch).hasToString("batch of 1 x 3x3x5, epoch 0");
      assertThatThrownBy(() -> batch.key(1)).hasMessage("image 1 is outside 0 to 0");
      assertThatThrownBy(() -> batch.image(-1)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> batch.name(1)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> batch.label(1)).isInstanceOf(IndexOutOfBoundsException.class);

      Image sample = new Image();
      source.reader().read(4, sample);
      MemorySegment again = Arena.ofAuto().allocate(augmenter.output().bytes(), 4);
      augmenter.apply(augmenter.draw(batch.key(0), sample), sample, again);
      assertThat(again.mismatch(batch.image(0))).isEqualTo(-1);
    }
  }

  private static Flow flow(Augmenter augmenter) {
    return Flow.of(new NumberedSource(5)).augment(augmenter).batchSize(4);
  }
}
