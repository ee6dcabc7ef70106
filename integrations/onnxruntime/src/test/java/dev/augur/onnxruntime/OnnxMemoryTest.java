package dev.augur.onnxruntime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.augur.Batch;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.data.ArraySource;
import dev.augur.data.ImageSource;
import dev.augur.integrations.FlatMemory;
import dev.augur.integrations.Samples;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Memory stays as it was over an hour's batches, at ten a second, and however a run ends nothing stays behind. */
class OnnxMemoryTest {
  private static final int WARM_UP = 4_000;
  private static final int BATCH_SIZE = 32;

  /** An hour's batches: 660 MB, so that one lost in twenty shows. */
  private static final int BATCHES = 36_000;

  /** Runs that end early: at least one batch each, 55 MB. */
  private static final int ABANDONED = 3_000;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final ArraySource samples = Samples.of(320);
  private OrtSession session;

  @BeforeEach
  void open() throws OrtException {
    session = environment.createSession(OnnxModel.of("GlobalAveragePool", OnnxModel.FLOAT));
  }

  @AfterEach
  void nothingIsLeft() throws OrtException {
    session.close();
    assertThat(Samples.workerThreads()).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void anHourOfBatchesRunsInFlatMemory() throws Exception {
    run(WARM_UP);
    FlatMemory.require(() -> run(BATCHES));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void runsThatEndInTheMiddleLeaveMemoryAsItWas() throws Exception {
    abandon(ABANDONED / 2);
    FlatMemory.require(() -> abandon(ABANDONED));
  }

  @Test
  void closingInTheMiddleOfAnEpoch() throws OrtException {
    List<MemorySegment> views = new ArrayList<>();
    closeInTheMiddle(views);
    assertEnded(views);
  }

  @Test
  void aFailingModelStep() {
    List<MemorySegment> views = new ArrayList<>();
    assertThatThrownBy(() -> failInAStep(views)).isInstanceOf(OrtException.class);
    assertEnded(views);
  }

  @Test
  void anInterruptedThread() {
    List<MemorySegment> views = new ArrayList<>();
    assertThatThrownBy(() -> interrupt(views)).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
    assertEnded(views);
  }

  private static void assertEnded(List<MemorySegment> views) {
    assertThat(Samples.workerThreads()).isEmpty();
    assertThat(views).isNotEmpty().allSatisfy(view -> assertThat(view.scope().isAlive()).isFalse());
  }

  private void run(int batches) throws OrtException {
    try (BatchIterator source = flow(samples).epochs(batches * BATCH_SIZE / (int) samples.size()).open()) {
      int ran = 0;
      for (Batch images : source) {
        try (OnnxBatch batch = OnnxBatch.of(images, environment);
            OrtSession.Result result = session.run(Map.of("input", batch.images()))) {
          assertThat(result.size()).isEqualTo(1);
        }
        ran++;
      }
      assertThat(ran).isEqualTo(batches);
    }
  }

  private void abandon(int runs) throws OrtException {
    for (int i = 0; i < runs; i += 3) {
      List<MemorySegment> views = new ArrayList<>();
      closeInTheMiddle(views);
      assertThatThrownBy(() -> failInAStep(views)).isInstanceOf(OrtException.class);
      assertThatThrownBy(() -> interrupt(views)).isInstanceOf(IllegalStateException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertEnded(views);
    }
  }

  private void closeInTheMiddle(List<MemorySegment> views) throws OrtException {
    try (BatchIterator source = flow(samples).open(); OnnxBatch batch = next(source, views)) {
      assertThat(batch.source().size()).isEqualTo(BATCH_SIZE);
    }
  }

  private void failInAStep(List<MemorySegment> views) throws OrtException {
    try (BatchIterator source = flow(samples).open(); OnnxBatch batch = next(source, views)) {
      session.run(Map.of("no such input", batch.images())).close();
    }
  }

  /** Workers read only while this thread waits, so that it has to wait for a batch when it is interrupted. */
  private void interrupt(List<MemorySegment> views) throws OrtException {
    Thread consumer = Thread.currentThread();
    ImageSource late = Samples.beforeRead(samples, _ -> {
      while (Thread.currentThread() != consumer && !isWaiting(consumer)) {
        Thread.onSpinWait();
      }
    });
    try (BatchIterator source = flow(late).open()) {
      while (source.hasNext()) {
        try (OnnxBatch batch = next(source, views)) {
          assertThat(batch.source().size()).isEqualTo(BATCH_SIZE);
          consumer.interrupt();
        }
      }
    }
  }

  /** For a batch, or, with a limit, for workers to end. */
  private static boolean isWaiting(Thread thread) {
    Thread.State state = thread.getState();
    return state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING;
  }

  private OnnxBatch next(BatchIterator source, List<MemorySegment> views) throws OrtException {
    Batch batch = source.next();
    views.add(batch.images());
    return OnnxBatch.of(batch, environment);
  }

  private static Flow flow(ImageSource source) {
    return Samples.flow(source).batchSize(BATCH_SIZE);
  }
}
