package dev.augur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.data.ImageSource;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.FloatBuffer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Closing at any moment, from any thread, ends all waiting, stops the threads and frees the memory. */
class FlowClosingTest {

  @AfterEach
  void noThreadIsLeft() {
    assertThat(FlowFailureTest.workerThreads()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 7})
  void midway(int taken) {
    NumberedSource source = new NumberedSource(1000);
    FloatBuffer view = null;
    try (BatchIterator batches = flow(source).epochs(1000).open()) {
      for (int i = 0; i < taken; i++) {
        view = batches.next().floats();
      }
    }
    assertThat(FlowFailureTest.workerThreads()).isEmpty();
    assertThat(source.closed).hasValue(source.opened.get());
    if (view != null) {
      assertThatThrownBy(view::get).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void afterClosingNothingComes() {
    BatchIterator batches = flow(new NumberedSource(50)).open();
    batches.next();
    batches.close();
    batches.close();
    assertThat(batches.hasNext()).isFalse();
    assertThatThrownBy(batches::next).isInstanceOf(IllegalStateException.class)
        .hasMessage("the batches were closed; open the flow again for another run");
  }

  @Test
  void memoryIsFreedOnlyWhenTheLastWorkerHasLeft() throws Exception {
    Gate gate = new Gate(17);
    NumberedSource source = new NumberedSource(50).beforeRead(gate);
    FlowSettings settings = flow(source).threads(2).settings();
    BatchMemory memory = new BatchMemory(settings.batchBytes(), BatchMemory.Kind.SHARED);
    BatchMemory.Lease probe = memory.lease();
    BatchIterator batches = new BatchIterator(settings, null, memory);
    batches.next();
    gate.awaitReader();
    Thread closer = Thread.ofPlatform().start(batches::close);
    awaitParked(closer);
    probe.images().set(ValueLayout.JAVA_BYTE, 0, (byte) 1);
    gate.open();
    closer.join();
    assertThatThrownBy(() -> probe.images().get(ValueLayout.JAVA_BYTE, 0)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anotherThreadEndsTheConsumersWait() throws Exception {
    Gate gate = new Gate(17);
    BatchIterator batches = flow(new NumberedSource(50).beforeRead(gate)).open();
    batches.next();
    FutureTask<Throwable> consumer = consumer(batches);
    Thread thread = Thread.ofPlatform().start(consumer);
    gate.awaitReader();
    awaitParked(thread);
    Thread closer = Thread.ofPlatform().start(batches::close);
    Throwable seen = consumer.get();
    gate.open();
    closer.join();
    assertThat(seen).isInstanceOf(IllegalStateException.class)
        .hasMessage("the batches were closed; open the flow again for another run");
  }

  @Test
  void anInterruptedConsumerIsToldAndStaysInterrupted() throws Exception {
    Gate gate = new Gate(17);
    NumberedSource source = new NumberedSource(50).beforeRead(gate);
    try (BatchIterator batches = flow(source).open()) {
      batches.next();
      AtomicReference<Boolean> stillInterrupted = new AtomicReference<>();
      FutureTask<Throwable> consumer = consumer(batches);
      Thread thread = Thread.ofPlatform().start(() -> {
        consumer.run();
        stillInterrupted.set(Thread.currentThread().isInterrupted());
      });
      gate.awaitReader();
      awaitParked(thread);
      thread.interrupt();
      gate.open();
      thread.join();
      assertThat(consumer.get()).isInstanceOf(IllegalStateException.class)
          .hasMessage("interrupted while waiting for a batch; the iterator is closed")
          .hasCauseInstanceOf(InterruptedException.class);
      assertThat(stillInterrupted.get()).isTrue();
      assertThat(batches.hasNext()).isFalse();
      assertThat(source.closed).hasValue(source.opened.get());
    }
  }

  @Test
  void aReaderMayCloseTheIterator() {
    AtomicReference<BatchIterator> opened = new AtomicReference<>();
    CountDownLatch ready = new CountDownLatch(1);
    LongConsumer closing = index -> {
      if (index == 25) {
        Latches.await(ready);
        opened.get().close();
      }
    };
    BatchIterator batches = flow(new NumberedSource(50).beforeRead(closing)).threads(1).open();
    opened.set(batches);
    ready.countDown();
    assertThatThrownBy(() -> {
      while (true) {
        batches.next();
      }
    }).isInstanceOf(IllegalStateException.class);
    batches.close();
  }

  @Test
  void aReaderThatDoesNotCloseHarmsNobody() {
    ImageSource source = ImageSource.of(4, () -> new ImageSource.Reader() {
      @Override
      public void read(long index, Image into) {
        into.point(new byte[4], 0, 2, 2, 2, 1);
      }

      @Override
      public void close() {
        throw new IllegalStateException("stuck");
      }
    });
    assertThat(Delivered.allOf(Flow.of(source).augment(new HashAugmenter()).epochs(3))).hasSize(12);
  }

  /** What was looked at may still be in use: native code may have been given its address. */
  @Test
  void aLostIteratorStopsItsThreadsAndKeepsWhatWasSeen() throws Exception {
    try (LogLines log = new LogLines()) {
      NumberedSource source = new NumberedSource(1000);
      MemorySegment seen = lose(source);
      awaitNoThreads();
      assertThat(source.closed).hasValue(source.opened.get());
      assertThat(seen.toArray(ValueLayout.JAVA_BYTE)).isNotEmpty();
      assertThat(log.lines()).anyMatch(line -> line.contains("lost without being closed"));
    }
  }

  private static MemorySegment lose(NumberedSource source) {
    return flow(source).epochs(1000).open().next().images();
  }

  @Test
  void aBatchKeepsItsIterator() throws Exception {
    Batch batch = flow(new NumberedSource(1000)).epochs(1000).open().next();
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(FlowFailureTest.workerThreads()).isNotEmpty();
    assertThat(batch.images().byteSize()).isPositive();
    batch = null;
    awaitNoThreads();
  }

  private static void awaitNoThreads() throws InterruptedException {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!FlowFailureTest.workerThreads().isEmpty() && System.nanoTime() < deadline) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(FlowFailureTest.workerThreads()).isEmpty();
  }

  @Test
  void theWaitingShareIsReported() throws Exception {
    Gate gate = new Gate(17);
    try (BatchIterator batches = flow(new NumberedSource(50).beforeRead(gate)).open()) {
      assertThat(batches.waitedShare()).isZero();
      assertThat(batches.imagesPerSecond()).isZero();
      batches.next();
      double before = batches.waitedShare();
      assertThat(before).isBetween(0.0, 1.0);
      assertThat(batches.images()).isEqualTo(10);
      Thread consumer = Thread.ofPlatform().start(batches::next);
      gate.awaitReader();
      awaitParked(consumer);
      gate.open();
      consumer.join();
      assertThat(batches.images()).isEqualTo(20);
      assertThat(batches.waitedShare()).isGreaterThan(0).isLessThanOrEqualTo(1);
      assertThat(batches.imagesPerSecond()).isPositive();
      assertThat(batches.imagesPerEpoch()).isEqualTo(50);
    }
  }

  private static Flow flow(NumberedSource source) {
    return Flow.of(source).augment(new HashAugmenter()).batchSize(10).threads(3).prefetch(2);
  }

  private static FutureTask<Throwable> consumer(BatchIterator batches) {
    return new FutureTask<>(() -> {
      try {
        batches.next();
        return null;
      } catch (RuntimeException e) {
        return e;
      }
    });
  }

  private static void awaitParked(Thread thread) throws InterruptedException {
    while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.sleep(1);
    }
  }

  /** Holds up whoever reads one sample until it is opened. */
  private static final class Gate implements LongConsumer {
    private final long held;
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);

    Gate(long held) {
      this.held = held;
    }

    @Override
    public void accept(long index) {
      if (index == held) {
        arrived.countDown();
        Latches.await(opened);
      }
    }

    void awaitReader() {
      Latches.await(arrived);
    }

    void open() {
      opened.countDown();
    }
  }
}
