package dev.augur.djl;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import ai.djl.training.dataset.Batch;
import dev.augur.Flow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** As many batches as an hour of training takes, at ten a second, leave memory as it was. */
class DjlMemoryTest {
  private static final int WARM_UP = 4_000;
  private static final int BATCHES = 36_000;
  private static final int BATCH_SIZE = 32;
  private static final long MEGABYTE = 1 << 20;

  /** The images of all batches are 660 MB: one batch lost in twenty would show. */
  private static final long TOLERATED = 30 * MEGABYTE;

  @Test
  @EnabledOnOs(OS.LINUX)
  void anHourOfBatchesRunsInFlatMemory() throws IOException {
    Flow flow = Samples.flow(Samples.of(320)).batchSize(BATCH_SIZE);
    try (NDManager manager = NDManager.newBaseManager(); DjlDataset dataset = DjlDataset.of(flow)) {
      run(dataset, manager, WARM_UP);
      long heap = heapAfterCollection();
      long resident = resident();
      run(dataset, manager, BATCHES);
      assertThat(heapAfterCollection() - heap).as("growth of the heap").isLessThan(2 * MEGABYTE);
      assertThat(resident() - resident).as("growth of the process").isLessThan(TOLERATED);
      assertThat(manager.getManagedArrays()).isEmpty();
    }
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
