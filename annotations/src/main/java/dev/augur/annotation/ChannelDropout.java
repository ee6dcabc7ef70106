package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Chance;
import dev.augur.annotation.meta.Drawn;
import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.One;
import dev.augur.annotation.meta.PixelValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Blanks one or two colour channels, so that a model does not rely on any one of them.
 *
 * <p>{@code out_c = fill_c} where {@code (c - first) mod 3 < channels}, else {@code in_c}, with {@code first} uniform
 * over the colour channels: every choice of that many channels is as likely. Needs colours. Alpha stays as it is.
 * Albumentations and Kornia have it under the same name.
 *
 * <p>Fuses with every neighbouring pixel operation into one pass.
 *
 * <p>Example: {@code @ChannelDropout(channels = {1, 2}, p = 0.1)}.
 */
@AugmentationOperation(family = Family.DROPOUT)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ChannelDropout {
  /** How many channels, {@code [1, 2]}, whole, both ends included; one number means exactly that. */
  @Drawn(min = 1, max = 2, one = One.EXACTLY, integer = true)
  double[] channels() default 1;

  /** The pixel value that blanked channels show, one number or one per channel, in the source's units. */
  @PixelValue
  double[] fill() default 0;

  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
