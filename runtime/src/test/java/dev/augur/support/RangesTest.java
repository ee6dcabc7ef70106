package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What a builder is given is refused with what was found, once if it is one number. */
class RangesTest {

  @Test
  void whatIsOutsideIsShownWithWhatIsAllowed() {
    refused(2, 2, "rotateP is 2, allowed is 0 to 1");
    refused(-0.5, 0.5, "rotateP is -0.5 to 0.5, allowed is 0 to 1");
    refused(Double.NaN, Double.NaN, "rotateP is NaN, allowed is 0 to 1");
    refused(0, Double.NaN, "rotateP is 0 to NaN, allowed is 0 to 1");
    refused(0.5, 0.25, "rotateP goes from 0.5 down to 0.25; write the smaller number first");
    assertThatCode(() -> Ranges.check("rotateP", 0, 1, 0, 1)).doesNotThrowAnyException();
  }

  @Test
  void aChoiceOfNothingIsRefused() {
    assertThat(Ranges.weights("focus", 0.5, 0, 0.25)).containsExactly(0, 0.25);
    assertThat(Ranges.weights("focus", 0, 0, 0)).containsExactly(0, 0);
    assertThatThrownBy(() -> Ranges.weights("focus", 0.5, 0, 0)).isInstanceOf(IllegalArgumentException.class).hasMessage(
        "all weights of focus are 0, so that there is nothing to choose; give one a weight, or focus a p of 0");
  }

  private static void refused(double min, double max, String message) {
    assertThatThrownBy(() -> Ranges.check("rotateP", min, max, 0, 1)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
