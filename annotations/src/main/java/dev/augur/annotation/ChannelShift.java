package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Chance;
import dev.augur.annotation.meta.Drawn;
import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.One;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a number of its own to each colour channel.
 *
 * <p>{@code out_c = clamp(x_c + d_c M)} to 0..maximum {@code M}, with {@code d_c} drawn per channel. Alpha stays as
 * it is.
 *
 * <p>Fuses with every neighbouring pixel operation into one pass.
 *
 * <p>Example: {@code @ChannelShift(shift = 0.1)}.
 */
@AugmentationOperation(family = Family.PIXEL)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ChannelShift {
  /** The shift as a fraction of the maximum, {@code [-1, 1]}; one number {@code x} means {@code -x} to {@code x}. */
  @Drawn(min = -1, max = 1, unit = "fraction of the maximum", one = One.SYMMETRIC, neutral = 0)
  double[] shift() default 0.05;

  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
