package dev.augur.support.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The numbers that all draws are made of, frozen: a change would change every image of every run. Computed apart from
 * the code, by a script of ten lines.
 */
class MixTest {
  private static final long KEY = 0xbef068a5671bab20L;

  @Test
  void mixing() {
    assertThat(Mix.mix(0, 0)).isEqualTo(0x48218226ff3cd4bfL);
    assertThat(Mix.mix(1, 2)).isEqualTo(0xf2826f98653e9e57L);
    assertThat(Mix.mix(2, 1)).isEqualTo(0x081a5c1377856b73L);
  }

  @Test
  void keys() {
    assertThat(Mix.key(0, 0, 0, 0)).isEqualTo(0xf94fdff886d97088L);
    assertThat(Mix.key(42, 1, 7, 0)).isEqualTo(KEY);
    assertThat(Mix.key(42, 1, 7, 1)).isEqualTo(0xe1286833d5f59561L);
    assertThat(Mix.key(-1, 0, -1, 2)).isEqualTo(0xa989f20390a01741L);
  }

  @Test
  void numbers() {
    assertThat(Mix.bits(KEY, 3, 4)).isEqualTo(0x5baf5fed002bbc36L);
    assertThat(Mix.unit(KEY, 3, 4)).isEqualTo(0.35814475570820903);
    assertThat(Mix.uniform(KEY, 3, 4, -15, 15)).isEqualTo(-15 + 0.35814475570820903 * 30);
    assertThat(Mix.integer(KEY, 3, 4, 5, 14)).isEqualTo(8);
    assertThat(Mix.coin(KEY, 3, 4, 0.3582)).isTrue();
    assertThat(Mix.coin(KEY, 3, 4, 0.3581)).isFalse();
  }

  @Test
  void ends() {
    assertThat(Mix.coin(KEY, 3, 4, 0)).isFalse();
    assertThat(Mix.coin(KEY, 3, 4, 1)).isTrue();
    assertThat(Mix.uniform(KEY, 3, 4, 0.1, 0.1)).isEqualTo(0.1);
    assertThat(Mix.integer(KEY, 3, 4, 9, 9)).isEqualTo(9);
  }
}
