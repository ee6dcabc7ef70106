package dev.augur.support.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BorderTest {
  @Test
  void constantIsTheFillOutside() {
    assertThat(indices(Border.CONSTANT, -2, 6, 4)).containsExactly(-1, -1, 0, 1, 2, 3, -1, -1);
  }

  @Test
  void nearestRepeatsEdges() {
    assertThat(indices(Border.NEAREST, -2, 6, 4)).containsExactly(0, 0, 0, 1, 2, 3, 3, 3);
  }

  @Test
  void reflectRepeatsEdgePixelsInItsMirror() {
    assertThat(indices(Border.REFLECT, -5, 9, 4)).containsExactly(3, 3, 2, 1, 0, 0, 1, 2, 3, 3, 2, 1, 0, 0);
  }

  @Test
  void reflect101DoesNotRepeatEdgePixels() {
    assertThat(indices(Border.REFLECT_101, -7, 11, 4))
        .containsExactly(1, 0, 1, 2, 3, 2, 1, 0, 1, 2, 3, 2, 1, 0, 1, 2, 3, 2);
  }

  @Test
  void wrapBeginsAnew() {
    assertThat(indices(Border.WRAP, -5, 6, 4)).containsExactly(3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONSTANT")
  void aSinglePixelShowsItself(Border border) {
    assertThat(indices(border, -5, 6, 1)).containsOnly(0);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONSTANT")
  void theFurthestPositionsAreInside(Border border) {
    for (int n : new int[] {1, 2, 3, 7, 16_384, Integer.MAX_VALUE}) {
      assertThat(border.index(Integer.MIN_VALUE, n)).isBetween(0, n - 1);
      assertThat(border.index(Integer.MAX_VALUE, n)).isBetween(0, n - 1);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"CONSTANT", "WRAP"})
  void pointsFoldAsPixelsDo(Border border) {
    for (int n = 1; n < 6; n++) {
      for (int i = -20; i < 20; i++) {
        assertThat(border.fold(i, n)).as("%d of %d", i, n).isEqualTo(border.index(i, n));
      }
    }
  }

  @Test
  void pointsBetweenPixelsFoldAtTheMirror() {
    assertThat(Border.REFLECT_101.fold(-0.25, 4)).isEqualTo(0.25);
    assertThat(Border.REFLECT_101.fold(3.25, 4)).isEqualTo(2.75);
    assertThat(Border.REFLECT.fold(-0.75, 4)).isZero();
    assertThat(Border.REFLECT.fold(-1.25, 4)).isEqualTo(0.25);
  }

  @Test
  void pointsDoNotWrap() {
    assertThatThrownBy(() -> Border.WRAP.fold(-1, 4)).isInstanceOf(IllegalStateException.class);
  }

  private static int[] indices(Border border, int from, int to, int n) {
    return IntStream.range(from, to).map(i -> border.index(i, n)).toArray();
  }
}
