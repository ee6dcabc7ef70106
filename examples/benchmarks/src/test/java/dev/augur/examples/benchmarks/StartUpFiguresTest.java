package dev.augur.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StartUpFiguresTest {
  private static final long MILLI = 1_000_000;

  @Test
  void findsWhenARunReachedFullSpeed() {
    StartUpFigures figures = StartUpFigures.of(slowThenFast(), 32, new long[] {10, 10, 11, 40, 10},
        new long[] {9, 9, 9, 18, 9});

    assertThat(figures.firstBatchMillis()).isEqualTo(100);
    assertThat(figures.imagesPerSecond()).isCloseTo(3200, within(1.0));
    assertThat(figures.fullSpeedMillis()).as("a window of 250 ms after second 2").isBetween(2200.0, 2300.0);
    assertThat(figures.slowest()).isEqualTo(4);
    assertThat(figures.mostWork()).isEqualTo(2);
  }

  @Test
  void printsAndReadsItself() {
    StartUpFigures figures = new StartUpFigures(12.5, 1500.25, 3000, 2.125, 1.5);

    assertThat(StartUpFigures.parse(figures.line())).isEqualTo(figures);
  }

  @Test
  void saysWhenNothingTookOver() {
    assertThat(StartUpFigures.of(slowThenFast(), 32, new long[0], new long[0]).slowest()).isNaN();
  }

  /** A batch every 100 ms for two seconds, then one every 10 ms for eight. */
  private static long[] slowThenFast() {
    long[] times = new long[820];
    Arrays.setAll(times, i -> (i < 20 ? 100L * (i + 1) : 2000L + 10L * (i - 19)) * MILLI);
    return times;
  }
}
