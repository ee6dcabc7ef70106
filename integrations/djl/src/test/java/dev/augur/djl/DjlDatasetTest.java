package dev.augur.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.Model;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.EasyTrain;
import ai.djl.training.Trainer;
import ai.djl.training.dataset.Batch;
import ai.djl.training.evaluator.Accuracy;
import ai.djl.training.listener.EvaluatorTrainingListener;
import ai.djl.training.loss.Loss;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.OnError;
import dev.augur.ResumeToken;
import dev.augur.data.SampleException;
import dev.augur.integrations.FloatsAugmenter;
import dev.augur.integrations.Samples;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every pass of DJL over a data set is an epoch of the flow, and EasyTrain trains with it. */
class DjlDatasetTest {
  private final NDManager manager = NDManager.newBaseManager();

  @AfterEach
  void nothingIsLeft() {
    assertThat(manager.getManagedArrays()).isEmpty();
    manager.close();
    assertThat(Samples.workerThreads()).isEmpty();
  }

  @Test
  void epochsAreThoseOfTheFlow() {
    List<String> expected = new ArrayList<>();
    try (BatchIterator batches = Samples.flow(Samples.of(25)).epochs(3).open()) {
      batches.forEachRemaining(batch -> expected.add(Samples.hex(batch)));
    }
    List<String> seen = new ArrayList<>();
    try (DjlDataset dataset = DjlDataset.of(Samples.flow(Samples.of(25)))) {
      for (int epoch = 0; epoch < 3; epoch++) {
        seen.addAll(epoch(dataset));
        assertThat(dataset.resumeToken().epoch()).isEqualTo(epoch + 1);
      }
      assertThat(dataset.waitedShare()).isBetween(0.0, 1.0);
    }
    assertThat(seen).isEqualTo(expected).hasSize(9).doesNotHaveDuplicates();
  }

  @Test
  void easyTrainLearnsWithIt() throws Exception {
    manager.getEngine().setRandomSeed(1);
    Flow training = Samples.flow(Samples.of(30)).augment(CentreAugmenter.create());
    Flow validation = Flow.of(Samples.of(30)).augment(CentreAugmenter.create()).batchSize(16);
    SequentialBlock block = new SequentialBlock().add(Blocks.batchFlattenBlock())
        .add(Linear.builder().setUnits(Samples.CLASSES.size()).build());
    DefaultTrainingConfig config = new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
        .addEvaluator(new Accuracy()).addTrainingListeners(new EvaluatorTrainingListener());
    try (DjlDataset train = DjlDataset.of(training); DjlDataset validate = DjlDataset.of(validation);
        Model model = Model.newInstance("linear")) {
      model.setBlock(block);
      try (Trainer trainer = model.newTrainer(config)) {
        trainer.initialize(new Shape(10, 3, 6, 8));
        EasyTrain.fit(trainer, 60, train, validate);
        assertThat(trainer.getTrainingResult().getTrainEvaluation("Accuracy")).isGreaterThan(0.9f);
        assertThat(trainer.getTrainingResult().getValidateEvaluation("Accuracy")).isGreaterThan(0.9f);
      }
      assertThat(Samples.workerThreads()).as("the trainer was closed").isEmpty();
    }
  }

  @Test
  void progressCountsTheEpochsImages() {
    try (DjlDataset dataset = DjlDataset.of(Samples.flow(Samples.of(25)))) {
      List<Long> last = new ArrayList<>();
      for (int epoch = 0; epoch < 2; epoch++) {
        for (Batch batch : dataset.getData(manager)) {
          last.add(batch.getProgress());
          assertThat(batch.getProgressTotal()).isEqualTo(25);
          batch.close();
        }
      }
      assertThat(last).containsExactly(9L, 19L, 24L, 9L, 19L, 24L);
    }
  }

  @Test
  void anEpochThatWasLeftEarlyIsOver() {
    List<String> whole = new ArrayList<>();
    try (DjlDataset dataset = DjlDataset.of(Samples.flow(Samples.of(25)))) {
      whole.addAll(epoch(dataset));
      whole.addAll(epoch(dataset));
    }
    try (DjlDataset dataset = DjlDataset.of(Samples.flow(Samples.of(25)))) {
      Iterator<Batch> first = dataset.getData(manager).iterator();
      first.next();
      assertThat(epoch(dataset)).isEqualTo(whole.subList(3, 6));
      assertThat(first.hasNext()).isFalse();
      assertThatThrownBy(first::next).isInstanceOf(NoSuchElementException.class).hasMessageContaining("getData");
    }
  }

  @Test
  void anEpochIsIteratedOnce() {
    try (DjlDataset dataset = DjlDataset.of(Samples.flow(Samples.of(25)))) {
      Iterable<Batch> epoch = dataset.getData(manager);
      epoch.iterator();
      assertThatThrownBy(epoch::iterator).isInstanceOf(IllegalStateException.class).hasMessageContaining("getData");
    }
  }

  @Test
  void theNextBatchClosesTheOneBefore() {
    try (DjlDataset dataset = DjlDataset.of(Samples.flow(Samples.of(25)))) {
      Iterator<Batch> epoch = dataset.getData(manager).iterator();
      Batch first = epoch.next();
      assertThat(epoch.hasNext()).isTrue();
      assertThat(first.getData().singletonOrThrow().isReleased()).isFalse();
      epoch.next();
      assertThat(first.getData().singletonOrThrow().isReleased()).isTrue();
    }
  }

  @Test
  void anEpochEndsWhereOnlyBrokenSamplesFollow() {
    var broken = Samples.beforeRead(Samples.of(20), index -> {
      if (index >= 10) {
        throw new SampleException("sample " + index, index, "torn");
      }
    });
    Flow flow = Flow.of(broken).augment(FloatsAugmenter.create()).batchSize(5).onError(OnError.SKIP);
    try (DjlDataset dataset = DjlDataset.of(flow)) {
      assertThat(epoch(dataset)).hasSize(2);
      assertThat(epoch(dataset)).hasSize(2);
      assertThat(dataset.skips()).isPositive();
    }
  }

  @Test
  void resumesAfterAnyBatchByteForByte() {
    List<String> all = new ArrayList<>();
    List<ResumeToken> tokens = new ArrayList<>();
    try (DjlDataset dataset = DjlDataset.of(Samples.flow(Samples.of(25)))) {
      tokens.add(dataset.resumeToken());
      for (int epoch = 0; epoch < 2; epoch++) {
        for (Batch batch : dataset.getData(manager)) {
          all.add(hex(batch));
          tokens.add(dataset.resumeToken());
          batch.close();
        }
      }
    }
    for (int stopped = 0; stopped < all.size(); stopped++) {
      ResumeToken saved = ResumeToken.parse(tokens.get(stopped).toString());
      try (DjlDataset dataset = DjlDataset.of(Samples.flow(Samples.of(25)).threads(1).prefetch(1).resume(saved))) {
        List<String> rest = new ArrayList<>();
        while (dataset.resumeToken().epoch() < 2) {
          rest.addAll(epoch(dataset));
        }
        assertThat(rest).as("after batch %d", stopped).isEqualTo(all.subList(stopped, all.size()));
      }
    }
  }

  @Test
  void goesOnWhereItWasClosed() {
    DjlDataset closed = DjlDataset.of(Samples.flow(Samples.of(25)));
    List<String> whole = new ArrayList<>(epoch(closed));
    closed.close();
    assertThat(Samples.workerThreads()).isEmpty();
    whole.addAll(epoch(closed));
    closed.close();
    List<String> unbroken = new ArrayList<>();
    try (DjlDataset dataset = DjlDataset.of(Samples.flow(Samples.of(25)))) {
      unbroken.addAll(epoch(dataset));
      unbroken.addAll(epoch(dataset));
    }
    assertThat(whole).isEqualTo(unbroken);
  }

  private List<String> epoch(DjlDataset dataset) {
    List<String> seen = new ArrayList<>();
    for (Batch batch : dataset.getData(manager)) {
      seen.add(hex(batch));
      batch.close();
    }
    return seen;
  }

  private static String hex(Batch batch) {
    return Samples.hex(((DjlBatch) batch).source());
  }
}
