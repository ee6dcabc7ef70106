package dev.augur.processor.emit;

import static dev.augur.processor.kernel.Maths.add;
import static dev.augur.processor.kernel.Maths.bits;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.named;
import static dev.augur.processor.kernel.Maths.number;
import static dev.augur.processor.kernel.Maths.shiftLeft;
import static dev.augur.processor.kernel.Maths.sub;
import static dev.augur.processor.kernel.Maths.whole;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Maths;

/**
 * A pixel's levels in one int, channel c in the bits 8c and up.
 *
 * <p>{@link Maths#ROUNDER} leaves each rounded value in the lowest bits. What the rounders' own bits add up to is taken
 * off at the end, all at once.
 */
final class PackedPixel {
  private PackedPixel() {}

  static Expr of(int channels) {
    Expr pixel = null;
    int rounders = 0;
    for (int c = 0; c < channels; c++) {
      Expr rounded = named(Channels.name(c, channels) + "Level", bits(add(input(c), number(Maths.ROUNDER))));
      pixel = c == 0 ? rounded : add(pixel, shiftLeft(rounded, 8 * c));
      rounders += Float.floatToRawIntBits(Maths.ROUNDER) << 8 * c;
    }
    return sub(pixel, whole(rounders));
  }
}
