package dev.augur.support.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReflectionTest {

  @Test
  void edgePixelsAreNotRepeated() {
    int[] indices = IntStream.range(-7, 11).map(i -> Reflection.index(i, 4)).toArray();
    assertThat(indices).containsExactly(1, 0, 1, 2, 3, 2, 1, 0, 1, 2, 3, 2, 1, 0, 1, 2, 3, 2);
  }

  @Test
  void aSinglePixelShowsItself() {
    assertThat(IntStream.range(-5, 6).map(i -> Reflection.index(i, 1))).containsOnly(0);
  }

  @Test
  void twoPixelsAlternate() {
    assertThat(IntStream.range(-3, 4).map(i -> Reflection.index(i, 2)).toArray()).containsExactly(1, 0, 1, 0, 1, 0, 1);
  }

  @Test
  void farIndicesKeepThePeriod() {
    assertThat(Reflection.index(-1_000_000_000, 7)).isEqualTo(Reflection.index(-1_000_000_000 + 12_000_000, 7));
    assertThat(Reflection.index(Integer.MIN_VALUE, 3)).isBetween(0, 2);
  }
}
