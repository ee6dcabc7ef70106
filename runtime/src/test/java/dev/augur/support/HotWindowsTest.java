package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HotWindowsTest {
  private final HotWindows windows = new HotWindows(2);

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
    add(40, 9_000_000, 9_000_000);
    add(0.3, 700, 300);
    add(0.3, 300, 900);
    add(0.3, 800, 800);
    assertThat(windows.slowestNanos()).isEqualTo(900);
  }

  @Test
  void oneKindOfImagesThatIsColdInEachWindowIsNotHot() {
    boolean[] hot = new boolean[6];
    for (int i = 0; i < hot.length; i++) {
      windows.image(0, 10_000, 1000);
      windows.image(1, 1000, 4000);
      hot[i] = windows.end();
    }
    assertThat(hot).containsOnly(false);
  }

  @Test
  void anImageThatWaitedForAProcessorIsNoColdKind() {
    boolean hot = false;
    for (long nanos : new long[] {3500, 100, 3500}) {
      windows.image(0, 100_000, 10_000);
      windows.image(1, 1000, nanos);
      hot = windows.end();
    }
    assertThat(hot).isTrue();
  }

  private boolean[] adds(double... shares) {
    boolean[] hot = new boolean[shares.length];
    for (int i = 0; i < shares.length; i++) {
      hot[i] = add(shares[i], 1000, 1000);
    }
    return hot;
  }

  /** A window of an image of each kind, which took this share of their twins' time. */
  private boolean add(double share, long first, long second) {
    windows.image(0, Math.round(first / share), first);
    windows.image(1, Math.round(second / share), second);
    return windows.end();
  }
}
