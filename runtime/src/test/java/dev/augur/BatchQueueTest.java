package dev.augur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ends a consumer's wait for a batch, also if two causes meet. */
class BatchQueueTest {
  private final BatchQueue queue = queue();
  private final BatchTask first = queue.after(null).task();
  private final FutureTask<BatchTask> consumer = new FutureTask<>(queue::await);

  @Test
  void aReadyBatchEndsTheWait() throws Exception {
    startWaiting();
    queue.finished(first);
    assertThat(consumer.get()).isSameAs(first);
  }

  /** The waiting thread gets the lock back, and so goes on, only after both have happened. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anInterruptionIsNotedThoughTheBatchGetsReadyMeanwhile(boolean readyFirst) throws Exception {
    Thread thread = startWaiting();
    synchronized (queue) {
      if (readyFirst) {
        queue.finished(first);
        thread.interrupt();
      } else {
        thread.interrupt();
        queue.finished(first);
      }
    }
    assertThatThrownBy(consumer::get).hasCauseInstanceOf(InterruptedException.class);
    assertThat(queue.await()).isSameAs(first);
  }

  /** Another thread may have closed a batch and not yet given its memory back. */
  @Test
  void aBatchThatWaitsForMemoryComes() throws Exception {
    queue.finished(first);
    assertThat(queue.await()).isSameAs(first);
    queue.take();
    assertThat(queue.hasNext()).isTrue();
    startWaiting();
    queue.released();
    BatchTask second = queue.after(null).task();
    queue.finished(second);
    assertThat(consumer.get()).isSameAs(second).isNotSameAs(first);
    queue.take();
    assertThat(queue.hasNext()).as("all five samples are under way").isFalse();
    assertThat(queue.await()).isNull();
  }

  private Thread startWaiting() throws InterruptedException {
    Thread thread = Thread.ofPlatform().daemon().start(consumer);
    while (thread.getState() != Thread.State.WAITING) {
      Thread.sleep(1);
    }
    return thread;
  }

  private static BatchQueue queue() {
    FlowSettings settings = Flow.of(new NumberedSource(5)).augment(new HashAugmenter()).batchSize(3).settings();
    return new BatchQueue(new BatchPlanner(settings, null), 1);
  }
}
