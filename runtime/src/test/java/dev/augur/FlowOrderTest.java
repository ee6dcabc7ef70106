package dev.augur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which samples come, in which batches, under which view. */
class FlowOrderTest {

  @Test
  void unshuffledEpochsFollowTheSourceAndNeverShareABatch() {
    assertThat(batches(flow(7).batchSize(3).epochs(2))).containsExactly(
        keys(0, 0, 1, 2), keys(0, 3, 4, 5), keys(0, 6), keys(1, 0, 1, 2), keys(1, 3, 4, 5), keys(1, 6));
  }

  @Test
  void theLastBatchCanBeDropped() {
    assertThat(batches(flow(7).batchSize(3).dropLast().epochs(2)))
        .containsExactly(keys(0, 0, 1, 2), keys(0, 3, 4, 5), keys(1, 0, 1, 2), keys(1, 3, 4, 5));
    assertThat(batches(flow(7).batchSize(3).dropLast().keepLast())).hasSize(3);
    assertThat(batches(flow(6).batchSize(3).dropLast())).hasSize(2);
  }

  @Test
  void aShuffledEpochIsAPermutation() {
    List<Long> all =
        batches(flow(100).batchSize(9).shuffle()).stream().flatMap(List::stream).map(SampleKey::index).toList();
    assertThat(all).isNotEqualTo(LongStream.range(0, 100).boxed().toList());
    assertThat(all).containsExactlyInAnyOrderElementsOf(LongStream.range(0, 100).boxed().toList());
  }

  /** Orders must stay what they are, or runs could neither be repeated nor resumed by later versions. */
  @Test
  void ordersAreFrozen() {
    SampleOrder shuffled = new SampleOrder.Shuffled(50_000, 42);
    SampleOrder weighted = new WeightedOrder(new double[] {1, 2, 3, 4}, 42);
    assertThat(start(shuffled.epoch(0))).containsExactly(16261, 7505, 32872, 27897);
    assertThat(start(shuffled.epoch(1))).containsExactly(9137, 11117, 34174, 17025);
    assertThat(start(weighted.epoch(0))).containsExactly(2, 3, 1, 0);
    assertThat(start(weighted.epoch(1))).containsExactly(3, 3, 1, 2);
  }

  @Test
  void viewsOfASampleFollowOneAnother() {
    assertThat(batches(flow(3).batchSize(4).views(2)).stream().flatMap(List::stream))
        .containsExactly(new SampleKey(5, 0, 0, 0), new SampleKey(5, 0, 0, 1), new SampleKey(5, 0, 1, 0),
            new SampleKey(5, 0, 1, 1), new SampleKey(5, 0, 2, 0), new SampleKey(5, 0, 2, 1));
  }

  @Test
  void shardsPartitionTheOrder() {
    assertThat(batches(flow(8).batchSize(9).shard(0, 3))).containsExactly(keys(0, 0, 3, 6));
    assertThat(batches(flow(8).batchSize(9).shard(1, 3))).containsExactly(keys(0, 1, 4, 7));
    assertThat(batches(flow(8).batchSize(9).shard(2, 3))).containsExactly(keys(0, 2, 5));
  }

  @ParameterizedTest
  @CsvSource({"8, 3", "9, 3", "10, 7", "2, 5"})
  void paddedShardsAreEquallyLongAndRepeatAsNewViews(int samples, int shards) {
    Map<Long, List<Integer>> viewsOf = new HashMap<>();
    for (int index = 0; index < shards; index++) {
      List<SampleKey> shard = batches(flow(samples).shuffle().batchSize(100).paddedShard(index, shards)).getFirst();
      assertThat(shard).hasSize((samples + shards - 1) / shards);
      shard.forEach(key -> viewsOf.computeIfAbsent(key.index(), _ -> new ArrayList<>()).add(key.view()));
    }
    assertThat(viewsOf).hasSize(samples);
    assertThat(viewsOf.values()).allSatisfy(views -> {
      List<Integer> expected = IntStream.range(0, views.size()).boxed().toList();
      assertThat(views).containsExactlyInAnyOrderElementsOf(expected);
    });
  }

  @Test
  void weightedRepeatsAreCountedAcrossBatchesAndShards() {
    Map<Long, List<Integer>> viewsOf = new HashMap<>();
    for (int index = 0; index < 3; index++) {
      for (List<SampleKey> batch : batches(flow(5).batchSize(2).sampleWeights(1, 0, 9, 0, 1).paddedShard(index, 3))) {
        batch.forEach(key -> viewsOf.computeIfAbsent(key.index(), _ -> new ArrayList<>()).add(key.view()));
      }
    }
    assertThat(viewsOf.values().stream().mapToInt(List::size).sum()).isEqualTo(6);
    assertThat(viewsOf.values()).allSatisfy(views ->
        assertThat(views).doesNotHaveDuplicates().allMatch(view -> view < views.size()));
  }

  @Test
  void weightedViewsStayDistinct() {
    List<SampleKey> all = batches(flow(6).batchSize(4).sampleWeights(1, 0, 0, 0, 0, 0).views(2).epochs(2))
        .stream().flatMap(List::stream).toList();
    assertThat(all).hasSize(24).doesNotHaveDuplicates().allMatch(key -> key.index() == 0 && key.view() < 12);
  }

  private static long[] start(SampleOrder.Epoch order) {
    return LongStream.range(0, 4).map(order::index).toArray();
  }

  private static Flow flow(int size) {
    return Flow.of(new NumberedSource(size)).augment(new HashAugmenter()).seed(5).threads(2);
  }

  private static List<SampleKey> keys(long epoch, long... indices) {
    return LongStream.of(indices).mapToObj(index -> SampleKey.of(5, epoch, index)).toList();
  }

  private static List<List<SampleKey>> batches(Flow flow) {
    List<List<SampleKey>> keys = new ArrayList<>();
    try (BatchIterator batches = flow.open()) {
      for (Batch batch : batches) {
        keys.add(Delivered.in(batch).stream().map(Delivered::key).toList());
        assertThat(keys.getLast().stream().mapToLong(SampleKey::index)).containsExactly(box(batch.indices()));
        assertThat(keys.getLast()).allMatch(key -> key.epoch() == batch.epoch());
      }
    }
    return keys;
  }

  private static Long[] box(long... values) {
    return LongStream.of(values).boxed().toArray(Long[]::new);
  }
}
