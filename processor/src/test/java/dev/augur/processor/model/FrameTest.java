package dev.augur.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameTest {
  private static final Frame WIDE = new Frame(32, 48);
  private static final Frame TURNED = WIDE.perhapsTurned();

  @Test
  void turnedFrameIsOneOfTwo() {
    assertThat(TURNED).hasToString("of 32x48, either way up").isEqualTo(WIDE.or(new Frame(48, 32)));
    assertThat(TURNED.turned()).isTrue();
    assertThat(TURNED.known()).isFalse();
    assertThat(TURNED.perhapsTurned()).isEqualTo(TURNED);
    assertThat(TURNED.or(WIDE)).isEqualTo(TURNED);
    assertThat(new Frame(9, 9).perhapsTurned()).isEqualTo(new Frame(9, 9));
  }

  @Test
  void cropFitsATurnedFrameBothWaysOrNotAtAll() {
    assertThat(TURNED.mayHold(new Frame(32, 32))).isTrue();
    assertThat(TURNED.mayHold(new Frame(32, 33))).isFalse();
    assertThat(TURNED.mayHold(new Frame(33, 32))).isFalse();
    assertThat(TURNED.fitsInto(new Frame(48, 48))).isTrue();
    assertThat(TURNED.fitsInto(WIDE)).isFalse();
  }

  @Test
  void whatIsKnownOfEitherFrameIsItsLongestSide() {
    assertThat(WIDE.or(WIDE)).isEqualTo(WIDE);
    assertThat(WIDE.or(new Frame(16, 50))).isEqualTo(Frame.within(50));
    assertThat(TURNED.or(Frame.within(90))).isEqualTo(Frame.within(90));
    assertThat(WIDE.or(Frame.UNKNOWN)).isEqualTo(Frame.UNKNOWN);
    assertThat(WIDE.or(Frame.withShorter(32))).isEqualTo(Frame.UNKNOWN);
  }

  @Test
  void changeOfATurnedFrameIsToldForBothWays() {
    assertThat(TURNED.changed(known -> new Frame(known.height() * 2, known.width() * 2), Frame.UNKNOWN))
        .hasToString("of 64x96, either way up");
    assertThat(TURNED.changed(known -> new Frame(64, known.width()), Frame.UNKNOWN)).isEqualTo(Frame.within(64));
    assertThat(Frame.within(8).changed(known -> known, WIDE)).isEqualTo(WIDE);
  }
}
