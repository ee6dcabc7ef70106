package dev.augur.support.warp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Image;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.PixelRow;
import dev.augur.support.pixel.Planes;
import org.junit.jupiter.api.Test;

/** Generated warm-up runs every loop, whatever the image at hand needs. */
class WarpArraysTest {
  @Test
  void allArraysHoldABandWhateverKindOfRowsAreLoaded() {
    Warp warp = new Warp(3, Interpolation.BILINEAR, Border.CONSTANT, new float[3]);
    warp.begin(20, 37);
    warp.steps().flipHorizontal();
    warp.open(Image.of(new byte[20 * 37 * 3], 20, 37, 3), false);

    assertThat(warp.load(0)).isEqualTo(Warp.PIXELS);
    assertThat(new int[] {warp.fx.length, warp.fy.length, warp.cover.length, warp.top.length, warp.bottom.length})
        .containsOnly(Planes.padded(warp.bandWidth()));
    assertThat(warp.pixels).hasSizeGreaterThanOrEqualTo(3 * warp.bandWidth() + PixelRow.SLACK);
  }

  @Test
  void antialiasedRowsLeaveRoomToo() {
    Warp warp = new Warp(3, Interpolation.BILINEAR, Border.CONSTANT, new float[3]);
    warp.begin(20, 37);
    warp.steps().resize(10, 18, true);
    warp.open(Image.of(new byte[20 * 37 * 3], 20, 37, 3), false);

    assertThat(warp.load(0)).isEqualTo(Warp.ROWS);
    assertThat(warp.fx).hasSizeGreaterThanOrEqualTo(18);
  }
}
