package dev.augur;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.data.ImageSource;
import dev.augur.data.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Threads, batch size, prefetch, shards and resumption change no byte and no order. */
class FlowDeterminismTest {
  private static final HashAugmenter AUGMENTER = new HashAugmenter();

  /** Orders of 47 samples, each as a fresh flow of 3 epochs. */
  static Stream<Arguments> orders() {
    return Stream.of(
        order("as stored", () -> flow()),
        order("shuffled", () -> flow().shuffle()),
        order("two views", () -> flow().shuffle().views(2)),
        order("class weights", () -> flow().classWeights(1, 5, 0)),
        order("sample weights, two views", () -> flow().balanceClasses().views(2)));
  }

  private static Arguments order(String name, Supplier<Flow> flow) {
    return Arguments.argumentSet(name, flow);
  }

  private static Flow flow() {
    return Flow.of(new NumberedSource(47)).augment(AUGMENTER).seed(42).epochs(3).batchSize(10).threads(1);
  }

  @ParameterizedTest
  @MethodSource("orders")
  void everyImageIsWhatItsKeySays(Supplier<Flow> flow) {
    ImageSource source = new NumberedSource(47);
    List<Delivered> all = Delivered.allOf(flow.get().threads(3));
    assertThat(all).hasSizeGreaterThanOrEqualTo(3 * 47).doesNotHaveDuplicates().allSatisfy(image -> {
      assertThat(image.pixels()).isEqualTo(Delivered.expectedPixels(AUGMENTER, source, image.key()));
      assertThat(image.label()).isEqualTo(source.label(image.key().index()));
    });
  }

  @ParameterizedTest
  @MethodSource("orders")
  void threadsBatchSizeAndPrefetchDoNotMatter(Supplier<Flow> flow) {
    List<Delivered> expected = Delivered.allOf(flow.get());
    for (int threads : new int[] {1, 2, 7}) {
      for (int batchSize : new int[] {2, 6, 46, 200}) {
        for (int prefetch : new int[] {1, 4}) {
          assertThat(Delivered.allOf(flow.get().threads(threads).batchSize(batchSize).prefetch(prefetch)))
              .as("%d threads, batch size %d, prefetch %d", threads, batchSize, prefetch)
              .isEqualTo(expected);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("orders")
  void shardsInterleaveToTheWholeOrder(Supplier<Flow> flow) {
    List<Delivered> whole = Delivered.allOf(flow.get().epochs(1));
    int views = whole.size() / 47;
    for (int count : new int[] {2, 5}) {
      List<Delivered> joined = new ArrayList<>(whole);
      for (int index = 0; index < count; index++) {
        List<Delivered> part = Delivered.allOf(flow.get().epochs(1).shard(index, count).batchSize(4).threads(2));
        for (int i = 0; i < part.size(); i++) {
          int draw = i / views * count + index;
          assertThat(joined.set(draw * views + i % views, null)).isEqualTo(part.get(i));
        }
      }
      assertThat(joined).containsOnlyNulls();
    }
  }

  @ParameterizedTest
  @MethodSource("orders")
  void resumingAfterAnyBatchGivesTheSameRest(Supplier<Flow> flow) {
    List<ResumeToken> tokens = new ArrayList<>();
    List<List<Delivered>> batchesSeen = new ArrayList<>();
    try (BatchIterator batches = flow.get().open()) {
      tokens.add(batches.resumeToken());
      for (Batch batch : batches) {
        batchesSeen.add(Delivered.in(batch));
        tokens.add(batch.resumeToken());
        assertThat(batches.resumeToken()).isEqualTo(batch.resumeToken());
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      List<Delivered> rest = batchesSeen.subList(i, batchesSeen.size()).stream().flatMap(List::stream).toList();
      ResumeToken token = ResumeToken.parse(tokens.get(i).toString());
      List<List<Delivered>> resumed = new ArrayList<>();
      try (BatchIterator batches = flow.get().threads(2).resume(token).open()) {
        batches.forEachRemaining(batch -> resumed.add(Delivered.in(batch)));
      }
      assertThat(resumed).as("after batch %d", i).isEqualTo(batchesSeen.subList(i, batchesSeen.size()));
      assertThat(Delivered.allOf(flow.get().batchSize(6).resume(token))).isEqualTo(rest);
    }
  }

  @Test
  void aShardResumesToo() {
    Supplier<Flow> flow = () -> flow().shuffle().paddedShard(2, 4);
    try (BatchIterator batches = flow.get().batchSize(5).open()) {
      batches.next();
      batches.next();
      batches.next();
      ResumeToken token = batches.resumeToken();
      assertThat(token.epoch()).isEqualTo(1);
      assertThat(token.position()).isZero();
      batches.next();
      ResumeToken inside = batches.resumeToken();
      assertThat(inside.position()).isEqualTo(5);
      assertThat(Delivered.allOf(flow.get().resume(inside))).isEqualTo(Delivered.rest(batches));
    }
  }

  @Test
  void aSampleKeepsItsAugmentationInEverySplit() {
    NumberedSource source = new NumberedSource(47);
    List<Delivered> whole = Delivered.allOf(flow().epochs(1));
    for (long seed = 0; seed < 3; seed++) {
      List<Delivered> parts = new ArrayList<>();
      for (ImageSource part : Split.byFractions(source, seed, 0.7, 0.3)) {
        parts.addAll(Delivered.allOf(Flow.of(part).augment(AUGMENTER).seed(42).shuffle()));
      }
      assertThat(parts).containsExactlyInAnyOrderElementsOf(whole);
    }
  }

  @Test
  void seedAndEpochChangeOrderAndImages() {
    List<Delivered> all = Delivered.allOf(flow().shuffle());
    List<Long> first = indices(all.subList(0, 47));
    List<Long> second = indices(all.subList(47, 94));
    List<Long> otherSeed = indices(Delivered.allOf(flow().shuffle().seed(43).epochs(1)));
    assertThat(first).containsExactlyInAnyOrderElementsOf(second).isNotEqualTo(second).isNotEqualTo(otherSeed);
    assertThat(all.stream().map(Delivered::pixels)).doesNotHaveDuplicates();
  }

  private static List<Long> indices(List<Delivered> images) {
    return images.stream().map(image -> image.key().index()).toList();
  }
}
