package dev.augur.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.Model;
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
import dev.augur.data.ImageSource;
import dev.augur.integrations.Samples;
import java.lang.foreign.MemorySegment;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However a run ends, no thread, no lease and no native array stays behind. */
class DjlLifecycleTest {
  private final NDManager manager = NDManager.newBaseManager();
  private NDArray images;
  private MemorySegment view;

  @AfterEach
  void nothingIsLeft() {
    assertThat(Samples.workerThreads()).isEmpty();
    assertThat(images.isReleased()).as("the array is closed").isTrue();
    assertThat(view.scope().isAlive()).as("the lease lives").isFalse();
    assertThat(manager.getManagedArrays()).isEmpty();
    manager.close();
  }

  @Test
  void closingInTheMiddleOfAnEpoch() {
    DjlDataset dataset = DjlDataset.of(Samples.flow(Samples.of(1000)));
    Iterator<Batch> epoch = dataset.getData(manager).iterator();
    epoch.next();
    note(epoch.next());
    dataset.close();
    assertThat(epoch.hasNext()).isFalse();
  }

  @Test
  void closingTheManagerInTheMiddleOfAnEpoch() {
    DjlDataset dataset = DjlDataset.of(Samples.flow(Samples.of(1000)));
    NDManager trainers = manager.newSubManager();
    note(dataset.getData(trainers).iterator().next());
    trainers.close();
    assertThat(Samples.workerThreads()).isEmpty();
    dataset.close();
  }

  @Test
  void aFailingModelStep() throws Exception {
    SequentialBlock block = new SequentialBlock().add(Blocks.batchFlattenBlock())
        .add(Linear.builder().setUnits(Samples.CLASSES.size()).build());
    DjlDataset dataset = DjlDataset.of(Samples.flow(Samples.of(1000)));
    try (Model model = Model.newInstance("linear")) {
      model.setBlock(block);
      assertThatThrownBy(() -> {
        try (Trainer trainer = model.newTrainer(new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss()))) {
          trainer.initialize(new Shape(10, 3, 6, 8));
          int steps = 0;
          for (Batch batch : trainer.iterateDataset(dataset)) {
            note(batch);
            EasyTrain.trainBatch(trainer, batch);
            if (++steps == 3) {
              throw new ArithmeticException("the loss is not finite");
            }
            trainer.step();
            batch.close();
          }
        }
      }).isInstanceOf(ArithmeticException.class);
    }
  }

  @Test
  void anInterruptedThread() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    ImageSource stuck = Samples.beforeRead(Samples.of(100), index -> {
      if (index == 55) {
        reached.countDown();
        await(released);
      }
    });
    DjlDataset dataset = DjlDataset.of(Samples.flow(stuck));
    FutureTask<Boolean> training = new FutureTask<>(() -> {
      try {
        for (Batch batch : dataset.getData(manager)) {
          note(batch);
        }
        throw new AssertionError("the epoch ended");
      } catch (IllegalStateException e) {
        assertThat(e).hasMessageContaining("interrupted");
        return Thread.currentThread().isInterrupted();
      } finally {
        dataset.close();
      }
    });
    Thread thread = Thread.ofPlatform().start(training);
    reached.await();
    while (thread.getState() != Thread.State.WAITING) {
      Thread.sleep(1);
    }
    thread.interrupt();
    released.countDown();
    assertThat(training.get()).as("the thread stays interrupted").isTrue();
  }

  private void note(Batch batch) {
    images = batch.getData().singletonOrThrow();
    view = ((DjlBatch) batch).source().images();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
