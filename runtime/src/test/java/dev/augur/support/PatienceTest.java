package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final long START = 42;

  private final Patience patience = new Patience(START);

  @Test
  void doesNotRestInTheFirstMinute() {
    assertThat(patience.restAfter(after(Duration.ofSeconds(59)))).isZero();
  }

  @Test
  void takesATenthOfTheTimeLater() throws InterruptedException {
    patience.rest(after(Duration.ofSeconds(59)));
    assertThat(patience.restAfter(after(Duration.ofSeconds(61)))).isEqualTo(Duration.ofSeconds(18));
  }

  @Test
  void goesOnForHalfAnHour() {
    assertThat(patience.lasts(after(Duration.ofMinutes(29)))).isTrue();
    assertThat(patience.lasts(after(Duration.ofMinutes(30)))).isFalse();
  }

  @Test
  void thinksInDifferencesAsTheClockMayOverflow() {
    Patience late = new Patience(Long.MAX_VALUE - 1);
    assertThat(late.lasts(Long.MAX_VALUE - 1 + Duration.ofMinutes(1).toNanos())).isTrue();
  }

  private static long after(Duration time) {
    return START + time.toNanos();
  }
}
