package dev.augur.support.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlanesTest {
  private final Planes planes = new Planes();

  @Test
  void channelsOfARowArePaddedToSixteenFloatsAndFollowOneAnotherAfterAGap() {
    planes.reshape(3, 5, 17);
    assertThat(planes.planeStep).isEqualTo(32 + Planes.GAP);
    assertThat(planes.stride).isEqualTo(3 * 48);
    assertThat(planes.row(2, 4)).isEqualTo(2 * 48 + 4 * 144);
    assertThat(planes.data).hasSizeGreaterThanOrEqualTo(5 * 144);
    planes.reshape(1, 1, 16);
    assertThat(planes.stride).isEqualTo(16 + Planes.GAP);
  }

  @Test
  void aRingKeepsSuccessiveRowsApartAndNoMoreThanItNeeds() {
    planes.ring(3, 1000, 16, 5);
    assertThat(planes.data).hasSize(8 * planes.stride);
    for (int y = 0; y < 990; y++) {
      assertThat(planes.row(1, y + 4)).isNotEqualTo(planes.row(1, y));
      assertThat(planes.row(1, y + 8)).isEqualTo(planes.row(1, y));
    }
    planes.ring(3, 9, 16, 5);
    assertThat(planes.row(0, 8)).as("a small image is kept whole").isEqualTo(8 * planes.stride);
    planes.ring(3, 1000, 16, 5);
    planes.reshape(3, 100, 16);
    assertThat(planes.row(0, 99)).isEqualTo(99 * planes.stride);
  }

  @Test
  void memoryGrowsAndNeverShrinks() {
    planes.reshape(3, 8, 8);
    float[] first = planes.data;
    planes.reshape(1, 2, 2);
    planes.reshape(3, 8, 16);
    assertThat(planes.data).isSameAs(first);
    planes.reshape(3, 9, 16);
    assertThat(planes.data).isNotSameAs(first);
  }

  @Test
  void impossibleSizesAreRefused() {
    assertThatThrownBy(() -> planes.reshape(3, 0, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3x0x4");
    assertThatThrownBy(() -> planes.reshape(4, 50_000, 50_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4x50000x50000");
    assertThatThrownBy(() -> planes.reshape(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
