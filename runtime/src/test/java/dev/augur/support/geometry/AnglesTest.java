package dev.augur.support.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AnglesTest {
  private static final double LAST_PLACE = 3e-16;

  @Test
  void quarterTurnsAreExact() {
    for (int quarters = -8; quarters <= 8; quarters++) {
      double degrees = 90.0 * quarters;
      assertThat(Angles.cos(degrees)).isEqualTo(Math.rint(Math.cos(Math.toRadians(degrees))) + 0.0);
      assertThat(Angles.sin(degrees)).isEqualTo(Math.rint(Math.sin(Math.toRadians(degrees))) + 0.0);
    }
    assertThat(Angles.tan(0)).isEqualTo(0);
  }

  @Test
  void othersAreRightToTheLastPlace() {
    for (double degrees = -180; degrees <= 180; degrees += 0.37) {
      double radians = StrictMath.toRadians(degrees);
      assertThat(Angles.cos(degrees)).isCloseTo(StrictMath.cos(radians), within(LAST_PLACE));
      assertThat(Angles.sin(degrees)).isCloseTo(StrictMath.sin(radians), within(LAST_PLACE));
    }
    for (double degrees = -80; degrees <= 80; degrees += 0.37) {
      double tangent = StrictMath.tan(StrictMath.toRadians(degrees));
      assertThat(Angles.tan(degrees)).isCloseTo(tangent, within(4 * LAST_PLACE * (1 + tangent * tangent)));
    }
  }
}
