package dev.augur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import dev.augur.data.SampleException;
import dev.augur.support.Requirements;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Skipped samples leave their batch and nothing else changes. */
class SkippingTest {
  private static final Set<Long> BROKEN = Set.of(0L, 3L, 4L, 10L, 11L, 12L, 13L, 14L, 29L);

  @Test
  void allOthersKeepPlaceIndexAndAugmentation() {
    List<Delivered> sound = Delivered.allOf(flow(new NumberedSource(30)));
    List<Delivered> expected = sound.stream().filter(image -> !BROKEN.contains(image.key().index())).toList();
    for (int threads : new int[] {1, 4}) {
      for (int batchSize : new int[] {1, 5, 7, 60}) {
        assertThat(Delivered.allOf(flow(broken()).threads(threads).batchSize(batchSize))).isEqualTo(expected);
      }
    }
  }

  @Test
  void batchesShrinkAndEmptyOnesAreLeftOut() {
    List<List<Long>> batchesSeen = new ArrayList<>();
    Flow flow = Flow.of(broken()).augment(new HashAugmenter()).onError(OnError.SKIP).batchSize(5);
    try (BatchIterator batches = flow.open()) {
      while (batches.hasNext()) {
        assertThat(batches.hasNext()).isTrue();
        Batch batch = batches.next();
        assertThat(batch.shape()[0]).isEqualTo(batch.size());
        batchesSeen.add(Delivered.in(batch).stream().map(image -> image.key().index()).toList());
      }
      assertThat(batches.images()).isEqualTo(21);
    }
    assertThat(batchesSeen).containsExactly(List.of(1L, 2L), List.of(5L, 6L, 7L, 8L, 9L),
        List.of(15L, 16L, 17L, 18L, 19L), List.of(20L, 21L, 22L, 23L, 24L), List.of(25L, 26L, 27L, 28L));
  }

  @Test
  void theNextEpochIsThatOfTheNextBatchThatComes() {
    NumberedSource brokenTail = new NumberedSource(10).beforeRead(index -> {
      if (index >= 5) {
        throw new SampleException("folder/" + index + ".png", index, "torn");
      }
    });
    Flow flow = Flow.of(brokenTail).augment(new HashAugmenter()).onError(OnError.SKIP).batchSize(5).epochs(2);
    try (BatchIterator batches = flow.open()) {
      assertThat(batches.nextEpoch()).isZero();
      Batch first = batches.next();
      assertThat(batches.nextEpoch()).isEqualTo(1);
      assertThat(first.images().byteSize()).isPositive();
      batches.next();
      assertThat(batches.nextEpoch()).isEqualTo(-1);
    }
  }

  @Test
  void skippedSamplesAreCountedAndListedOnce() {
    try (BatchIterator batches = flow(broken()).epochs(3).batchSize(7).open()) {
      assertThat(batches.skipped()).isEmpty();
      Delivered.rest(batches);
      assertThat(batches.skips()).isEqualTo(3L * BROKEN.size());
      assertThat(batches.skipped()).extracting(SampleException::index).containsExactlyInAnyOrderElementsOf(BROKEN);
      assertThat(batches.skipped()).extracting(SampleException::getMessage)
          .contains("folder/12.png (sample 12): torn");
    }
  }

  /** In endless epochs, waiting for a usable sample would never end. */
  @Test
  @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
  void anEpochWithoutAnyUsableSampleIsAnError() {
    NumberedSource source = new NumberedSource(30).beforeRead(index -> {
      throw new SampleException("folder/" + index + ".png", index, "torn");
    });
    Flow flow = Flow.of(source).augment(new HashAugmenter()).onError(OnError.SKIP).epochs(Long.MAX_VALUE);
    assertBarren(flow.batchSize(4), 30, 0);
    assertBarren(flow.batchSize(30).views(2), 60, 0);
    assertBarren(flow.batchSize(7).views(1).dropLast(), 28, 0);
    assertBarren(flow.batchSize(4).keepLast().shard(3, 4), 7, 3);
  }

  private static void assertBarren(Flow flow, int images, int first) {
    try (BatchIterator batches = flow.open()) {
      assertThatThrownBy(batches::hasNext).isInstanceOf(IllegalStateException.class)
          .hasMessage("epoch 0 gave no image, " + images + " of " + images + " skipped; the first: folder/" + first
              + ".png (sample " + first + "): torn")
          .hasCauseInstanceOf(SampleException.class);
      assertThat(batches.skips()).isEqualTo(images);
      assertThat(batches.hasNext()).isFalse();
      assertThatThrownBy(batches::next).hasMessageContaining("were closed");
    }
  }

  /** Fewer than an epoch's images without a usable one are no reason to give up, across the ends of epochs neither. */
  @Test
  void fewUsableSamplesAreEnough() {
    NumberedSource source = new NumberedSource(30).beforeRead(index -> {
      if (index != 29) {
        throw new SampleException("folder/" + index + ".png", index, "torn");
      }
    });
    for (int epochs = 1; epochs < 40; epochs++) {
      assertThat(Delivered.allOf(flow(source).batchSize(1).epochs(epochs))).hasSize(epochs);
    }
    ResumeToken late;
    try (BatchIterator batches = flow(source).batchSize(1).shuffle().epochs(1).open()) {
      batches.next();
      late = batches.resumeToken();
    }
    try (BatchIterator batches = flow(source).batchSize(1).epochs(1).resume(late).open()) {
      assertThat(batches.hasNext()).as("the rest of an epoch is no epoch").isFalse();
      assertThatThrownBy(batches::next).isInstanceOf(NoSuchElementException.class)
          .hasMessage("there are no more batches: the only epoch is over, and every image was skipped; see skipped()");
    }
  }

  @Test
  void resumingCountsSkippedPlaces() {
    Supplier<Flow> flow = () -> flow(broken()).batchSize(4);
    List<Delivered> all = Delivered.allOf(flow.get());
    try (BatchIterator batches = flow.get().open()) {
      int seen = 0;
      while (batches.hasNext()) {
        seen += batches.next().size();
        assertThat(Delivered.allOf(flow.get().resume(batches.resumeToken()))).isEqualTo(all.subList(seen, all.size()));
      }
    }
  }

  @Test
  void samplesAndLabelsThatDoNotFitAreSkipped() {
    Augmenter fussy = BrokenAugmenter.onImage(index -> {
      if (index == 2) {
        throw new IllegalArgumentException("image, 9x9x1 uint8 is smaller than its crop");
      }
    });
    NumberedSource source = new NumberedSource(5, i -> Label.of(i == 4 ? 7 : 0), List.of("a", "b"));
    try (BatchIterator batches = Flow.of(source).augment(fussy).onError(OnError.SKIP).open()) {
      assertThat(batches.next().indices()).containsExactly(0, 1, 3);
      assertThat(batches.skipped()).extracting(SampleException::getMessage).containsExactly(
          "folder/2.png (sample 2): 9x9x1 uint8 is smaller than its crop",
          "folder/4.png (sample 4): class 7 is outside 0 to 1; write classes(8) or more, or name as many classes in "
              + "the source");
    }
  }

  /** Whatever the policy: it names the sample and its number, which the worker does not know. */
  @Test
  void whatIsTooSmallForACropIsNamedAndSkipped() {
    Augmenter cropping = BrokenAugmenter.onImage(index -> {
      if (index == 2) {
        Requirements.atLeast(Image.of(new byte[4], 2, 2, 1), "RandomCrop", 2, 2, 3, 3);
      }
    });
    String message = "folder/2.png (sample 2): 2x2x1 uint8 is too small: @RandomCrop needs a frame of at least 3x3, found "
        + "2x2; put @SmallestMaxSize, @Resize or @PadIfNeeded before it, or skip such samples";
    Flow flow = Flow.of(new NumberedSource(5)).augment(cropping);
    try (BatchIterator batches = flow.open()) {
      assertThatThrownBy(batches::next).isInstanceOf(SampleException.class).hasMessage(message);
    }
    try (BatchIterator batches = flow.onError(OnError.SKIP).open()) {
      assertThat(batches.next().indices()).containsExactly(0, 1, 3, 4);
      assertThat(batches.skipped()).extracting(SampleException::getMessage).containsExactly(message);
    }
  }

  @Test
  void bugsAreNotSkipped() {
    NumberedSource source = new NumberedSource(5).beforeRead(index -> {
      if (index == 1) {
        throw new SampleException("folder/1.png", 1, "torn");
      }
      if (index == 3) {
        throw new NullPointerException("oops");
      }
    });
    try (BatchIterator batches = Flow.of(source).augment(new HashAugmenter()).onError(OnError.SKIP).open()) {
      assertThat(batches.hasNext()).isTrue();
      assertThatThrownBy(batches::next).hasMessage("folder/3.png (sample 3): java.lang.NullPointerException: oops");
      assertThat(batches.hasNext()).isFalse();
    }
  }

  @Test
  void anIllegalArgumentInAReaderIsABug() {
    NumberedSource source = new NumberedSource(5).beforeRead(index -> {
      throw new IllegalArgumentException("bad call");
    });
    try (BatchIterator batches = Flow.of(source).augment(new HashAugmenter()).onError(OnError.SKIP).open()) {
      assertThatThrownBy(batches::next).hasMessageContaining("bad call");
    }
  }

  /** Neither says anything about the sample. */
  @Test
  void aSourceThatFailsAtALabelIsABug() {
    assertBug(new NumberedSource(5, index -> Label.of(Integer.parseInt(index == 3 ? "cat" : "0")), List.of("a", "b")),
        "folder/3.png (sample 3): the source's label() threw java.lang.NumberFormatException: For input string: \"cat\"");
    assertBug(new NumberedSource(5, index -> index == 3 ? null : Label.of(0), List.of("a", "b")),
        "folder/3.png (sample 3): the source's label() returned null; return Label.none() where nothing is known");
  }

  @Test
  void whatFailsAtASampleWithoutANameIsNamedByItsPlace() {
    ImageSource nameless = new ImageSource() {
      @Override
      public long size() {
        return 2;
      }

      @Override
      public String name(long index) {
        return null;
      }

      @Override
      public long originalIndex(long index) {
        throw new IllegalStateException("no database");
      }

      @Override
      public Reader reader() {
        return (index, into) -> into.point(new byte[1], 0, 1, 1, 1, 1);
      }
    };
    assertBug(nameless, "sample 0: java.lang.IllegalStateException: no database");
  }

  private static void assertBug(ImageSource source, String message) {
    try (BatchIterator batches = Flow.of(source).augment(new HashAugmenter()).onError(OnError.SKIP).open()) {
      assertThatThrownBy(batches::next).isInstanceOf(SampleException.class).hasMessage(message);
    }
  }

  /** What was delivered before the run began counts as well, though the batches that are left are as many as an epoch's. */
  @Test
  void theRestOfAnEpochMayBeBarren() {
    NumberedSource source = new NumberedSource(17).beforeRead(index -> {
      if (index >= 2) {
        throw new SampleException("folder/" + index + ".png", index, "torn");
      }
    });
    Flow flow = Flow.of(source).augment(new HashAugmenter()).onError(OnError.SKIP).epochs(1).dropLast();
    ResumeToken second;
    try (BatchIterator batches = flow.batchSize(2).open()) {
      assertThat(batches.next().size()).isEqualTo(2);
      second = batches.resumeToken();
    }
    try (BatchIterator batches = flow.batchSize(5).resume(second).open()) {
      assertThat(batches.hasNext()).isFalse();
      assertThat(batches.skips()).isEqualTo(15);
    }
  }

  private static Flow flow(NumberedSource source) {
    return Flow.of(source).augment(new HashAugmenter()).onError(OnError.SKIP).shuffle().seed(8).epochs(2);
  }

  private static NumberedSource broken() {
    return new NumberedSource(30).beforeRead(index -> {
      if (BROKEN.contains(index)) {
        throw new SampleException("folder/" + index + ".png", index, "torn");
      }
    });
  }
}
