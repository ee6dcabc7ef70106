package dev.augur;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Shared memory is freed once, by the last to leave. */
class WorkerCrewTest {
  private final AtomicInteger freed = new AtomicInteger();

  @Test
  void aHungWorkerKeepsTheMemoryUntilItIsDone() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);
    Thread[] hung = new Thread[1];
    CountDownLatch running = new CountDownLatch(1);
    WorkerCrew crew = new WorkerCrew(1, () -> () -> {
      hung[0] = Thread.currentThread();
      running.countDown();
      Latches.await(release);
    }, freed::incrementAndGet, Duration.ZERO);
    crew.start();
    running.await();
    crew.await();
    crew.leave();
    assertThat(freed).hasValue(0);
    release.countDown();
    hung[0].join();
    assertThat(freed).hasValue(1);
  }

  /** A consumer that is interrupted closes once by itself and once at the end of its block. */
  @Test
  void aHungWorkerIsWaitedForOnce() {
    CountDownLatch release = new CountDownLatch(1);
    AtomicLong glances = new AtomicLong();
    // A millisecond passes at every glance.
    WorkerCrew crew = new WorkerCrew(1, () -> () -> Latches.await(release), freed::incrementAndGet,
        Duration.ofMillis(10), () -> glances.incrementAndGet() * 1_000_000);
    crew.start();
    crew.await();
    long before = glances.get();
    assertThat(before).isGreaterThan(5);
    crew.await();
    assertThat(glances).as("glances at a clock that has run out").hasValue(before + 2);
    release.countDown();
    crew.leave();
  }

  @Test
  void otherwiseItsMakerFreesIt() {
    WorkerCrew crew = new WorkerCrew(3, () -> () -> {}, freed::incrementAndGet);
    crew.start();
    crew.await();
    assertThat(freed).hasValue(0);
    crew.leave();
    assertThat(freed).hasValue(1);
  }

  @Test
  void aThrowingLoopLeavesToo() throws InterruptedException {
    WorkerCrew crew = new WorkerCrew(1, () -> () -> {
      Thread.currentThread().setUncaughtExceptionHandler((_, _) -> {});
      throw new IllegalStateException("thrown on purpose");
    }, freed::incrementAndGet);
    crew.start();
    crew.await();
    crew.leave();
    assertThat(freed).hasValue(1);
  }

  @Test
  void waitingSurvivesAnInterruption() {
    WorkerCrew crew = new WorkerCrew(2, () -> () -> {}, freed::incrementAndGet);
    crew.start();
    Thread.currentThread().interrupt();
    crew.await();
    assertThat(Thread.interrupted()).isTrue();
    crew.leave();
    assertThat(freed).hasValue(1);
  }

  /** The time limit only turns waiting for ever into a failure. */
  @Test
  @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
  void workersThatWaitForTheCrewDoNotWaitForEachOther() {
    CountDownLatch bothRunning = new CountDownLatch(2);
    WorkerCrew[] crew = new WorkerCrew[1];
    crew[0] = new WorkerCrew(2, () -> () -> {
      bothRunning.countDown();
      Latches.await(bothRunning);
      crew[0].await();
    }, freed::incrementAndGet, Duration.ofDays(1));
    crew[0].start();
    crew[0].await();
    crew[0].leave();
    assertThat(freed).hasValue(1);
  }
}
