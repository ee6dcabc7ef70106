package dev.augur.examples.peers.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When a column counts as warm. */
class WarmUpTest {
  private final WarmUp progress = new WarmUp(2, 30);

  @Test
  void waitsWhileItBecomesFaster() {
    progress.window(0.1, 100, true);
    progress.window(1.9, 110, true);
    assertThat(progress.ended(2.2)).isFalse();
    assertThat(progress.ended(3.9)).isTrue();
  }

  @Test
  void chanceAndSlowWindowsDoNotProlongIt() {
    progress.window(0.1, 100, true);
    progress.window(1.5, 102, true);
    progress.window(1.8, 20, true);
    assertThat(progress.ended(2.1)).isTrue();
  }

  @Test
  void countsFromWhenItIsReady() {
    progress.window(0.1, 100, false);
    progress.window(5, 100, false);
    progress.window(5.1, 90, true);
    assertThat(progress.ended(7)).isFalse();
    assertThat(progress.ended(7.1)).isTrue();
  }

  @Test
  void endsWithItsPatience() {
    progress.window(29.9, 100, false);
    assertThat(progress.ended(30)).isTrue();
  }
}
