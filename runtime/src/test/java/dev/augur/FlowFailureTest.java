package dev.augur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.augur.data.ImageFiles;
import dev.augur.data.ImageSource;
import dev.augur.data.SampleException;
import dev.augur.data.SampleReader;
import dev.augur.data.Sneaky;
import dev.augur.data.decode.DecodeOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong in a worker reaches the consumer, names its sample, and leaves nothing behind. */
class FlowFailureTest {

  @AfterEach
  void noThreadIsLeft() {
    assertThat(workerThreads()).isEmpty();
  }

  static Set<Thread> workerThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("augur-worker-"))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 9, 10, 29})
  void aReadersExceptionNamesItsSample(long broken) {
    RuntimeException cause = new IllegalArgumentException("what is this?");
    assertReported(new NumberedSource(30).beforeRead(throwing(broken, cause)), new HashAugmenter(), broken, cause,
        "java.lang.IllegalArgumentException: what is this?");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 17, 29})
  void aSourcesOwnReportIsKept(long broken) {
    SampleException cause = new SampleException("folder/" + broken + ".png", broken, "not a PNG");
    assertReported(
        new NumberedSource(30).beforeRead(throwing(broken, cause)), new HashAugmenter(), broken, cause, "not a PNG");
  }

  @Test
  void aFaultOfAnImageWithoutANameNamesItsSample() {
    LongConsumer small = throwing(12, new SampleException("image", -1, "too small"));
    try (BatchIterator batches =
        Flow.of(new NumberedSource(30)).augment(BrokenAugmenter.onImage(small)).threads(1).open()) {
      assertThatThrownBy(batches::next).isInstanceOf(SampleException.class).hasMessage("folder/12.png (sample 12): too small");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 12, 29})
  void aWorkersExceptionNamesItsSample(long broken) {
    RuntimeException cause = new ArrayIndexOutOfBoundsException("3");
    assertReported(new NumberedSource(30), BrokenAugmenter.onImage(throwing(broken, cause)), broken, cause,
        "java.lang.ArrayIndexOutOfBoundsException: 3");
  }

  /** Languages without checked exceptions throw them through interfaces that declare none. */
  @ParameterizedTest
  @ValueSource(longs = {0, 3})
  void checkedExceptionsAreReportedToo(long broken) {
    ImageSource source = Sneaky.source(5, broken, new IOException("disk"));
    try (BatchIterator batches = Flow.of(source).augment(new HashAugmenter()).open()) {
      assertThatThrownBy(batches::next).isInstanceOf(SampleException.class)
          .hasMessage("sample " + broken + ": java.io.IOException: disk").hasCauseInstanceOf(IOException.class);
    }
  }

  @Test
  void aBrokenReaderBehindAnotherIsNotSkipped() {
    ImageSource broken = Sneaky.source(5, 3, new IOException("disk"));
    ImageSource source = ImageSource.of(5, () -> {
      SampleReader reader = new SampleReader(broken);
      return (index, into) -> {
        Image image = reader.read(index);
        into.point(image.bytes(), image.offset(), image.rowStride(), 2, 2, 1);
      };
    });
    try (BatchIterator batches = Flow.of(source).augment(new HashAugmenter()).onError(OnError.SKIP).open()) {
      assertThatThrownBy(batches::next).isInstanceOf(SampleException.class)
          .hasMessage("sample 3: java.io.IOException: disk");
    }
  }

  @Test
  void errorsAreReportedToo() {
    LongConsumer action = index -> {
      if (index == 3) {
        throw new StackOverflowError("deep");
      }
    };
    try (BatchIterator batches = Flow.of(new NumberedSource(5)).augment(BrokenAugmenter.onImage(action)).open()) {
      assertThatThrownBy(batches::next).isInstanceOf(SampleException.class)
          .hasMessage("folder/3.png (sample 3): java.lang.StackOverflowError: deep")
          .hasCauseInstanceOf(StackOverflowError.class);
    }
  }

  /** The batches before the faulty one arrive, and of several faults the first in sample order is reported. */
  private static void assertReported(
      NumberedSource source, Augmenter augmenter, long broken, Throwable cause, String reason) {
    for (int threads : new int[] {1, 4}) {
      Flow flow = Flow.of(source).augment(augmenter).batchSize(10).threads(threads).prefetch(3);
      try (BatchIterator batches = flow.open()) {
        for (int before = 0; before < broken / 10; before++) {
          assertThat(batches.next().indices()[0]).isEqualTo(before * 10L);
        }
        assertThat(batches.hasNext()).isTrue();
        Throwable thrown = catchThrowable(batches::next);
        assertThat(thrown).isInstanceOf(SampleException.class).hasCause(cause)
            .hasMessage("folder/" + broken + ".png (sample " + broken + "): " + reason);
        assertThat(((SampleException) thrown).index()).isEqualTo(broken);
        assertThat(((SampleException) thrown).name()).isEqualTo("folder/" + broken + ".png");
        assertThat(((SampleException) thrown).reason()).isEqualTo(reason);
        assertThat(workerThreads()).isEmpty();
        assertThat(batches.hasNext()).isFalse();
        assertThatThrownBy(batches::next).isInstanceOf(IllegalStateException.class);
        assertThat(source.closed).hasValue(source.opened.get());
      }
    }
  }

  @Test
  void ofSeveralFaultsTheFirstInSampleOrderIsReported() {
    LongConsumer manyBroken = index -> {
      if (index >= 13) {
        throw new IllegalStateException("broken " + index);
      }
    };
    for (int run = 0; run < 20; run++) {
      NumberedSource source = new NumberedSource(30).beforeRead(manyBroken);
      try (BatchIterator batches = Flow.of(source).augment(new HashAugmenter()).batchSize(10).threads(5).open()) {
        batches.next();
        assertThatThrownBy(batches::next).hasMessageContaining("folder/13.png (sample 13)");
      }
    }
  }

  @Test
  void aSampleThatDoesNotFitIsRefusedWhenOpening() {
    NumberedSource source = new NumberedSource(5);
    HashAugmenter augmenter = new HashAugmenter();
    Augmenter wider = new HashAugmenter(augmenter.output(), new SourceSpec(2, 3, 3, PixelType.UINT8, 255));
    assertThatThrownBy(() -> Flow.of(source).augment(wider).open()).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("folder/0.png (sample 0), 2x2x1 uint8 does not fit the pipeline, which accepts 2 x 3 x 3 uint8; "
            + "hand in 3 channels, which files have by DecodeOptions.withChannels(3), or write channels = 1 in "
            + "@Source");
    assertThat(source.closed).hasValue(source.opened.get());
  }

  /** Weights of 0 and other shards leave samples out, which then need not fit. */
  @Test
  void aSampleThatIsNeverDrawnIsNotLookedAt() {
    ImageSource source = ImageSource.of(4, () -> (index, into) ->
        into.point(new byte[16], 0, index == 0 ? 4 : 2, index == 0 ? 4 : 2, index == 0 ? 4 : 2, 1));
    Flow weighted = Flow.of(source).augment(new HashAugmenter()).sampleWeights(0, 1, 1, 1);
    assertThat(Delivered.allOf(weighted)).hasSize(4);
    assertThat(Delivered.allOf(Flow.of(source).augment(new HashAugmenter()).shard(1, 2))).hasSize(2);
    assertThatThrownBy(() -> Flow.of(source).augment(new HashAugmenter()).shard(0, 2).open())
        .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("sample 0, 4x4x1 uint8 does not fit");
  }

  @Test
  void aLaterSampleThatDoesNotFitIsReported() {
    ImageSource source = ImageSource.of(3, () -> (index, into) ->
        into.point(new byte[16], 0, index == 2 ? 4 : 2, index == 2 ? 4 : 2, index == 2 ? 4 : 2, 1));
    try (BatchIterator batches = Flow.of(source).augment(new HashAugmenter()).open()) {
      assertThatThrownBy(batches::next).isInstanceOf(SampleException.class)
          .hasMessage("sample 2: 4x4x1 uint8 does not fit the pipeline, which accepts 2 x 2 x 1 uint8; for "
              + "others leave their size out of @Source and begin with a resize or a crop");
    }
  }

  @Test
  void aNameIsNotRepeatedInTheReason() {
    ImageSource source = ImageSource.of(1, () -> (index, into) -> {
      into.point(new byte[9], 0, 3, 3, 3, 1);
      into.named("sample 0", index);
    });
    try (BatchIterator batches = Flow.of(source).augment(new HashAugmenter()).onError(OnError.SKIP).open()) {
      assertThatThrownBy(batches::hasNext).hasMessageStartingWith("epoch 0 gave no image, 1 of 1 skipped");
      assertThat(batches.skipped().getFirst())
          .hasMessage("sample 0: 3x3x1 uint8 does not fit the pipeline, which accepts 2 x 2 x 1 uint8; for "
              + "others leave their size out of @Source and begin with a resize or a crop");
    }
  }

  /** It must not show the pixels that the reader's thread read last. */
  @Test
  void aReaderThatPointsAtNothingIsReported() {
    for (boolean announces : new boolean[] {false, true}) {
      ImageSource source = ImageSource.of(9, () -> (index, into) -> {
        if (index != 7) {
          into.point(new byte[4], 0, 2, 2, 2, 1).named("of another sample", 3);
        } else if (announces) {
          into.announce(2, 2, 1);
        }
      });
      try (BatchIterator batches = Flow.of(source).augment(new HashAugmenter()).threads(1).open()) {
        assertThatThrownBy(batches::next).isInstanceOf(SampleException.class).hasMessage("sample 7: the reader left the "
            + "image without pixels; call into.point(...) for every sample, or throw a SampleException that says why "
            + "there are none");
      }
    }
  }

  @Test
  void aSourceThatMakesNoReaderIsRefusedWhenOpening() {
    for (OnError policy : OnError.values()) {
      Flow none = Flow.of(ImageSource.of(3, () -> null)).augment(new HashAugmenter()).onError(policy);
      assertThatThrownBy(none::open).hasMessage("the source's reader() returned null");
      RuntimeException cause = new IllegalStateException("no disk");
      Flow broken = Flow.of(ImageSource.of(5, () -> {
        throw cause;
      })).augment(new HashAugmenter()).onError(policy);
      assertThatThrownBy(broken::open).isSameAs(cause);
      ImageSource files = ImageFiles.of(Path.of(""), List.of(Path.of("a.jpg")))
          .decoded(DecodeOptions.standard().withJpegLibrary("none"));
      assertThatThrownBy(Flow.of(files).augment(new HashAugmenter()).onError(policy)::open)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("DecodeOptions.withJpegLibrary asks for the JPEG library \"none\"; known are ");
    }
  }

  @Test
  void aReaderThatCannotBeMadeLaterIsReported() {
    AtomicInteger made = new AtomicInteger();
    ImageSource source = ImageSource.of(5, () -> {
      if (made.incrementAndGet() > 1) {
        throw new IllegalStateException("no disk");
      }
      return (index, into) -> into.point(new byte[4], 0, 2, 2, 2, 1);
    });
    BatchIterator batches = Flow.of(source).augment(new HashAugmenter()).open();
    assertThatThrownBy(batches::next).isInstanceOf(IllegalStateException.class)
        .hasMessage("a worker thread cannot work: java.lang.IllegalStateException: no disk")
        .hasRootCauseMessage("no disk");
    assertThat(batches.hasNext()).isFalse();
  }

  @Test
  void aWorkerThatCannotBeMadeIsReportedAndItsReaderClosed() {
    NumberedSource source = new NumberedSource(5);
    Augmenter augmenter = BrokenAugmenter.onWorker(() -> {
      throw new OutOfMemoryError("scratch");
    });
    BatchIterator batches = Flow.of(source).augment(augmenter).threads(2).open();
    assertThatThrownBy(batches::next).isInstanceOf(IllegalStateException.class)
        .hasMessage("a worker thread cannot work: java.lang.OutOfMemoryError: scratch");
    assertThat(source.closed).hasValue(source.opened.get());
  }

  @Test
  void theEndAndASecondLoopAreRefused() {
    try (BatchIterator batches = Flow.of(new NumberedSource(5)).augment(new HashAugmenter()).epochs(2).open()) {
      int seen = 0;
      for (Batch batch : batches) {
        seen += batch.size();
      }
      assertThat(seen).isEqualTo(10);
      assertThat(batches.hasNext()).isFalse();
      assertThatThrownBy(batches::next).isInstanceOf(NoSuchElementException.class)
          .hasMessage("there are no more batches: all 2 epochs are over");
      assertThatThrownBy(batches::iterator).isInstanceOf(IllegalStateException.class)
          .hasMessage("these batches are iterated already; open the flow again for another run");
    }
  }

  @Test
  void theEndOfOneEpochIsRefused() {
    try (BatchIterator batches = Flow.of(new NumberedSource(5)).augment(new HashAugmenter()).open()) {
      batches.next();
      assertThatThrownBy(batches::next).hasMessage("there are no more batches: the only epoch is over");
    }
  }

  @Test
  void askingForTheNextBatchTwiceTakesNone() {
    try (BatchIterator batches = Flow.of(new NumberedSource(3)).augment(new HashAugmenter()).batchSize(1).open()) {
      for (int i = 0; i < 3; i++) {
        assertThat(batches.hasNext()).isTrue();
        assertThat(batches.hasNext()).isTrue();
        assertThat(batches.next().indices()).containsExactly(i);
      }
      assertThat(batches.hasNext()).isFalse();
    }
  }

  private static LongConsumer throwing(long broken, RuntimeException cause) {
    return index -> {
      if (index == broken) {
        throw cause;
      }
    };
  }
}
