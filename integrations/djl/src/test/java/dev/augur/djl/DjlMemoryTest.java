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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Memory stays as it was over an hour's batches, at ten a second, over training, and over runs that end early. */
class DjlMemoryTest {
  private static final int WARM_UP = 4_000;
  private static final int BATCHES = 36_000;
  private static final int BATCH_SIZE = 32;
  private static final int STEPS = 6_000;
  private static final int ABANDONED = 3_000;
  private static final long MEGABYTE = 1 << 20;

  /**
   * An hour's batches are 660 MB: one lost in twenty would show. Those of {@link #STEPS} are 110 MB, and
   * {@link #ABANDONED} runs lend at least one batch each, 55 MB.
   */
  private static final long TOLERATED = 30 * MEGABYTE;

  /** What leaks grows every time; what the process makes itself at home in does so once or twice. */
  private static final int TIMES = 3;

  /** Something that should leave memory as it was. */
  private interface Work {
    void run() throws Exception;
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void anHourOfBatchesRunsInFlatMemory() throws Exception {
    Flow flow = Samples.flow(Samples.of(320)).batchSize(BATCH_SIZE);
    try (NDManager manager = NDManager.newBaseManager(); DjlDataset dataset = DjlDataset.of(flow)) {
      run(dataset, manager, WARM_UP);
      requireFlatMemory(() -> run(dataset, manager, BATCHES));
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
        requireFlatMemory(() -> train(trainer, dataset, STEPS));
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
      requireFlatMemory(() ->
          assertThat(abandon(samples, manager, ABANDONED)).as("interruptions that were noticed").isPositive());
      assertThat(manager.getManagedArrays()).isEmpty();
    }
    assertThat(Samples.workerThreads()).isEmpty();
  }

  private static void requireFlatMemory(Work work) throws Exception {
    List<Long> growths = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      long heap = heapAfterCollection();
      long resident = resident();
      work.run();
      assertThat(heapAfterCollection() - heap).as("growth of the heap").isLessThan(2 * MEGABYTE);
      growths.add(resident() - resident);
      if (growths.getLast() < TOLERATED) {
        return;
      }
    }
    assertThat(growths).as("growth of the process").anyMatch(growth -> growth < TOLERATED);
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

  private static long heapAfterCollection() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Memory that the process uses, heap and native memory together. */
  private static long resident() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
      }
    }
    throw new AssertionError("the kernel does not say how much memory the process uses");
  }
}
