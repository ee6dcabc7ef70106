package dev.augur.djl;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Model;
import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.EasyTrain;
import ai.djl.training.Trainer;
import ai.djl.training.dataset.Batch;
import ai.djl.training.loss.Loss;
import dev.augur.Flow;
import dev.augur.data.ArraySource;
import dev.augur.integrations.FlatMemory;
import dev.augur.integrations.Samples;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Memory stays as it was over an hour's batches, at ten a second, over training, and over runs that end early. */
class DjlMemoryTest {
  private static final int WARM_UP = 4_000;
  private static final int BATCH_SIZE = 32;

  /** An hour's batches: 660 MB, so that one lost in twenty shows. */
  private static final int BATCHES = 36_000;

  /** Steps of training: 110 MB of batches. */
  private static final int STEPS = 6_000;

  /** Runs that end early: at least one batch each, 55 MB. */
  private static final int ABANDONED = 3_000;

  @Test
  @EnabledOnOs(OS.LINUX)
  void anHourOfBatchesRunsInFlatMemory() throws Exception {
    Flow flow = Samples.flow(Samples.of(320)).batchSize(BATCH_SIZE);
    try (NDManager manager = NDManager.newBaseManager(); DjlDataset dataset = DjlDataset.of(flow)) {
      run(dataset, manager, WARM_UP);
      FlatMemory.require(() -> run(dataset, manager, BATCHES));
      assertThat(manager.getManagedArrays()).isEmpty();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void trainingRunsInFlatMemory() throws Exception {
    SequentialBlock block = new SequentialBlock().add(Blocks.batchFlattenBlock())
        .add(Linear.builder().setUnits(Samples.CLASSES.size()).build());
    Flow flow = Samples.flow(Samples.of(320)).batchSize(BATCH_SIZE);
    try (DjlDataset dataset = DjlDataset.of(flow); Model model = Model.newInstance("linear")) {
      model.setBlock(block);
      try (Trainer trainer = model.newTrainer(new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss()))) {
        trainer.initialize(new Shape(BATCH_SIZE, 3, 6, 8));
        train(trainer, dataset, STEPS / 2);
        int arrays = trainer.getManager().getManagedArrays().size();
        FlatMemory.require(() -> train(trainer, dataset, STEPS));
        assertThat(trainer.getManager().getManagedArrays()).hasSize(arrays);
      }
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void runsThatEndInTheMiddleLeaveMemoryAsItWas() throws Exception {
    ArraySource samples = Samples.of(320);
    try (NDManager manager = NDManager.newBaseManager()) {
      abandon(samples, manager, ABANDONED / 2);
      FlatMemory.require(() ->
          assertThat(abandon(samples, manager, ABANDONED)).as("interruptions that were noticed").isPositive());
      assertThat(manager.getManagedArrays()).isEmpty();
    }
    assertThat(Samples.workerThreads()).isEmpty();
  }

  private static void train(Trainer trainer, DjlDataset dataset, int steps) throws Exception {
    for (int step = 0; step < steps;) {
      for (Batch batch : trainer.iterateDataset(dataset)) {
        EasyTrain.trainBatch(trainer, batch);
        trainer.step();
        batch.close();
        step++;
      }
    }
  }

  /** Runs that are closed in the middle of an epoch, fail in a step and are interrupted, in turn; counts the last. */
  private static int abandon(ArraySource samples, NDManager manager, int runs) {
    int interrupted = 0;
    for (int i = 0; i < runs; i++) {
      int kind = i % 3;
      try (DjlDataset dataset = DjlDataset.of(Samples.flow(samples).batchSize(BATCH_SIZE))) {
        Iterator<Batch> epoch = dataset.getData(manager).iterator();
        NDArray images = epoch.next().getData().singletonOrThrow();
        if (kind == 1) {
          images.reshape(1, 2);
        } else if (kind == 2) {
          Thread.currentThread().interrupt();
          epoch.forEachRemaining(_ -> {});
        }
      } catch (IllegalArgumentException | EngineException failedStep) {
        assertThat(kind).isEqualTo(1);
      } catch (IllegalStateException interruption) {
        assertThat(kind).isEqualTo(2);
        interrupted++;
      }
      Thread.interrupted();
    }
    return interrupted;
  }

  private static void run(DjlDataset dataset, NDManager manager, int batches) {
    Iterator<Batch> epoch = dataset.getData(manager).iterator();
    for (int i = 0; i < batches; i++) {
      if (!epoch.hasNext()) {
        epoch = dataset.getData(manager).iterator();
      }
      try (Batch batch = epoch.next()) {
        batch.getData().singletonOrThrow().getFloat(BATCH_SIZE - 1, 0, 0, 0);
      }
    }
    assertThat(epoch.hasNext()).as("whole epochs").isFalse();
  }
}
