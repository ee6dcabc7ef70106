package dev.augur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.data.ArraySource;
import dev.augur.data.ImageFiles;
import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import dev.augur.data.shard.ShardSource;
import dev.augur.data.shard.ShardWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Settings that make no sense are refused at once, with what to change. */
class FlowSettingsTest {

  @Test
  void countsStartAtOne() {
    refused(() -> flow().batchSize(0), "batchSize must be 1 or more, found 0");
    refused(() -> flow().epochs(-1), "epochs must be 1 or more, found -1");
    refused(() -> flow().views(0), "views must be 1 or more, found 0");
    refused(() -> flow().classes(0), "classes must be 1 or more, found 0");
    refused(() -> flow().threads(0), "threads must be 1 or more, found 0");
    refused(() -> flow().prefetch(0), "prefetch must be 1 or more, found 0");
  }

  /** Settings beyond all data must not fail, hang or take what they never need. */
  @Test
  void largeNumbersTakeNoMoreThanTheDataNeed() {
    refused(() -> flow().prefetch(Integer.MAX_VALUE),
        "prefetch must be 65536 or less, found 2147483647; every batch takes memory of its own");
    Flow huge = flow().prefetch(1 << 16).threads(Integer.MAX_VALUE).batchSize(Integer.MAX_VALUE).epochs(3);
    assertThat(huge.settings().batchBytes().images()).isEqualTo(5 * new HashAugmenter().output().bytes());
    assertThat(huge.settings().busyThreads()).isEqualTo(15);
    assertThat(Delivered.allOf(huge)).isEqualTo(Delivered.allOf(flow().epochs(3))).hasSize(15);
    assertThat(flow().threads(100).epochs(Long.MAX_VALUE).settings().busyThreads()).isEqualTo(15);
    assertThat(flow().threads(100).batchSize(2).prefetch(1).settings().busyThreads()).isEqualTo(4);
    assertThat(flow().threads(3).settings().busyThreads()).isEqualTo(3);
  }

  @Test
  void aBatchThatNoMemoryHoldsIsRefused() {
    ImageSource endless = ImageSource.of(1L << 40, () -> (index, into) -> into.point(new byte[4], 0, 2, 2, 2, 1),
        index -> Label.of(0), List.of());
    refused(() -> Flow.of(endless).augment(new HashAugmenter()).labels(LabelEncoding.ONE_HOT).classes(Integer.MAX_VALUE)
            .batchSize(Integer.MAX_VALUE).open(),
        "a batch of 2147483647 images of 180 bytes and their labels of 8589934588 fits no memory; make batchSize "
            + "smaller");
  }

  /** The JVM's own message names neither the batch nor what to change. */
  @Test
  void aBatchThatCannotBeLaidOutIsRefused() {
    Flow flow = Flow.of(new NumberedSource(1L << 31)).augment(new HashAugmenter()).batchSize(Integer.MAX_VALUE);
    assertThatThrownBy(flow::open).isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("a batch of 2147483647 images is too large: 12 bytes are noted on the heap of each, which has "
            + "room for \\d+; make batchSize smaller");
  }

  /** Where they were written, not when the flow runs; a policy of null did as it liked. */
  @Test
  void nullIsRefusedAtOnce() {
    Flow flow = flow();
    refusedNull(() -> flow.augment(null), "augment");
    refusedNull(() -> flow.onError(null), "onError");
    refusedNull(() -> flow.labels(null), "labels");
    refusedNull(() -> flow.resume(null), "resume");
    refusedNull(() -> flow.sampleWeights((double[]) null), "sampleWeights");
    refusedNull(() -> flow.classWeights((double[]) null), "classWeights");
    ArraySource source = ArraySource.of(new byte[2], 1, 1, 1);
    refusedNull(() -> source.withLabels((int[]) null), "withLabels");
    refusedNull(() -> source.withLabels((List<Label>) null), "withLabels");
    refusedNull(() -> source.withClassNames(null), "withClassNames");
    refusedNull(() -> source.withNames(null), "withNames");
    refusedNull(() -> ImageFiles.of(Path.of(""), List.of()).decoded(null), "decoded");
    ShardWriter writer = ShardWriter.to(Path.of("nowhere"));
    refusedNull(() -> writer.progress(null), "progress");
    refusedNull(() -> writer.skipBroken(null), "skipBroken");
    refusedNull(() -> ShardSource.open(Path.of("nowhere"), null), "verification");
  }

  private static void refusedNull(ThrowingCallable call, String setter) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(setter);
  }

  @Test
  void shardsAreNumberedFromZero() {
    for (List<Integer> shard : List.of(List.of(3, 2), List.of(2, 2), List.of(-1, 2), List.of(0, 0))) {
      String message = "shard(index, count) needs 0 <= index < count, found shard(" + shard.get(0) + ", " + shard.get(1)
          + ")";
      refused(() -> flow().shard(shard.get(0), shard.get(1)), message);
      refused(() -> flow().paddedShard(shard.get(0), shard.get(1)), message);
    }
  }

  @Test
  void contradictionsAreRefusedWhenOpening() {
    refused(() -> Flow.of(new NumberedSource(5)).open(),
        "the flow has no pipeline; write augment(YourPipelineAugmenter.create())");
    refused(() -> Flow.of(new NumberedSource(0)).augment(new HashAugmenter()).open(),
        "the source has no samples; check its path, its filters and how it was split");
    refused(() -> flow().batchSize(5).views(2).open(),
        "batchSize must be a multiple of views, so that all views of a sample share a batch; found 5 and 2");
    refused(() -> flow().shard(6, 8).open(),
        "shard 6 of 8 is empty: an epoch has only 5 samples; use fewer shards or padded ones");
    refused(() -> flow().batchSize(6).dropLast().open(),
        "dropLast leaves no batch: an epoch has 5 images, fewer than batchSize 6");
    refused(() -> flow().batchSize(3).shard(0, 2).dropLast().views(3).batchSize(12).open(),
        "dropLast leaves no batch: an epoch has 9 images, fewer than batchSize 12");
  }

  /** A worker would blame a sample for it. */
  @Test
  void aBackendThatIsNoneIsRefusedWhenOpening() {
    String before = System.getProperty("augur.backend");
    try {
      System.setProperty("augur.backend", "avx2");
      refused(() -> flow().open(),
          "the system property augur.backend is 'avx2'; write one of auto, scalar, 128, 256, 512");
    } finally {
      if (before == null) {
        System.clearProperty("augur.backend");
      } else {
        System.setProperty("augur.backend", before);
      }
    }
  }

  @Test
  void thePlanShowsTheSourceAndThePipeline() {
    assertThat(flow().plan()).isEqualTo("source: 5 samples\nhash");
    refused(() -> Flow.of(new NumberedSource(5)).plan(),
        "the flow has no pipeline; write augment(YourPipelineAugmenter.create())");
  }

  @Test
  void tokensOfAnotherOrderAreRefused() {
    ResumeToken token;
    try (BatchIterator batches = flow().seed(1).shuffle().open()) {
      token = batches.resumeToken();
    }
    for (Flow other : List.of(flow().seed(2).shuffle(), flow().seed(1), flow().seed(1).shuffle().views(2),
        flow().seed(1).shuffle().shard(0, 2), flow().seed(1).shuffle().paddedShard(0, 1),
        flow().seed(1).sampleWeights(1, 1, 1, 1, 1),
        Flow.of(new NumberedSource(6)).augment(new HashAugmenter()).seed(1).shuffle())) {
      assertThatThrownBy(() -> other.resume(token).open()).isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("the resume token " + token + " is of another order of samples; this flow has order ")
          .hasMessageEndingWith("differed in one of these, in shuffling, padding or weights");
    }
    Flow weighted = flow().sampleWeights(1, 2, 3, 4, 5);
    try (BatchIterator batches = weighted.open()) {
      assertThatThrownBy(() -> flow().sampleWeights(1, 2, 3, 4, 6).resume(batches.resumeToken()).open())
          .hasMessageContaining("another order");
    }
  }

  @Test
  void tokensOutsideTheEpochAreRefused() {
    long order = flow().settings().fingerprint();
    refused(() -> flow().resume(new ResumeToken(0, 6, order)).open(), "the resume token "
        + new ResumeToken(0, 6, order) + " lies outside the epoch's 5 images or between the views of a sample");
    Flow twoViews = flow().views(2);
    ResumeToken between = new ResumeToken(0, 3, twoViews.settings().fingerprint());
    assertThatThrownBy(() -> twoViews.resume(between).open()).hasMessageContaining("between the views of a sample");
  }

  @Test
  void aTokenFromTheEndHasNothingLeft() {
    try (BatchIterator batches = flow().epochs(2).open()) {
      Delivered.rest(batches);
      assertThat(batches.resumeToken().epoch()).isEqualTo(2);
      assertThat(Delivered.allOf(flow().epochs(2).resume(batches.resumeToken()))).isEmpty();
      assertThat(Delivered.allOf(flow().epochs(3).resume(batches.resumeToken()))).hasSize(5);
      try (BatchIterator resumed = flow().epochs(2).resume(batches.resumeToken()).open()) {
        assertThatThrownBy(resumed::next).isInstanceOf(NoSuchElementException.class)
            .hasMessage("there are no more batches: all 2 epochs are over where the run resumes; to go on, write more than "
                + "epochs(2), which counts those that are over");
      }
      refused(() -> flow().resume(batches.resumeToken()).open(), "the resume token " + batches.resumeToken()
          + " lies behind epochs(1), which counts those that are over; write epochs(3) or more");
    }
  }

  @Test
  void tokensHaveATextForm() {
    ResumeToken token = new ResumeToken(3, 1280, 0x0123456789abcdefL);
    assertThat(token).hasToString("epoch=3,position=1280,order=0123456789abcdef");
    assertThat(ResumeToken.parse(token.toString())).isEqualTo(token);
    assertThat(ResumeToken.parse(" " + new ResumeToken(0, 0, -1) + "\n")).isEqualTo(new ResumeToken(0, 0, -1));
    for (String text : List.of("", "epoch=3", "epoch=-1,position=0,order=0123456789abcdef",
        "epoch=99999999999999999999,position=0,order=0123456789abcdef")) {
      refused(() -> ResumeToken.parse(text), "a resume token looks like epoch=3,position=1280,order=0123456789abcdef, "
          + "found \"" + text + "\"");
    }
    refused(() -> ResumeToken.parse(null),
        "a resume token looks like epoch=3,position=1280,order=0123456789abcdef, found null");
    refused(() -> new ResumeToken(-1, 0, 0),
        "a resume token needs an epoch and a position of 0 or more, found -1 and 0");
  }

  /** A run's tokens must be readable by later versions. */
  @Test
  void fingerprintsAreFrozen() {
    assertThat(flow().seed(1).settings().fingerprint()).isEqualTo(-336463348539822867L);
    assertThat(flow().seed(1).shuffle().settings().fingerprint()).isEqualTo(2611735684899657795L);
    assertThat(flow().seed(1).sampleWeights(1, 2, 3, 4, 5).settings().fingerprint()).isEqualTo(-6920690334061747932L);
  }

  @Test
  void aFlowOpensSeveralTimes() {
    Flow flow = flow().shuffle();
    assertThat(Delivered.allOf(flow)).isEqualTo(Delivered.allOf(flow)).hasSize(5);
  }

  private static Flow flow() {
    return Flow.of(new NumberedSource(5)).augment(new HashAugmenter());
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
