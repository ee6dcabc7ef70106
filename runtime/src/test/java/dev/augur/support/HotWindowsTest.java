package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HotWindowsTest {
  private final HotWindows windows = new HotWindows();

  @Test
  void threeHotWindowsInARowAreHot() {
    assertThat(adds(0.3, 0.3, 0.3)).containsExactly(false, false, true);
  }

  @Test
  void codeThatIsNoFasterCountsAsHotWhereBothCopy() {
    assertThat(adds(1.05, 1.0, 1.09)).containsExactly(false, false, true);
  }

  @Test
  void aColdWindowBeginsAnew() {
    assertThat(adds(0.3, 0.3, 40, 0.3, 0.3, 0.3)).containsExactly(false, false, false, false, false, true);
  }

  @Test
  void codeThatStillGetsFasterIsNotHotYet() {
    assertThat(adds(1.0, 0.6, 0.3, 0.3, 0.3)).containsExactly(false, false, false, false, true);
  }

  @Test
  void theSlowestImageIsThatOfTheHotWindows() {
    windows.add(40, 9_000_000);
    windows.add(0.3, 700);
    windows.add(0.3, 900);
    windows.add(0.3, 800);
    assertThat(windows.slowestNanos()).isEqualTo(900);
  }

  private boolean[] adds(double... shares) {
    boolean[] hot = new boolean[shares.length];
    for (int i = 0; i < shares.length; i++) {
      hot[i] = windows.add(shares[i], 1000);
    }
    return hot;
  }
}
