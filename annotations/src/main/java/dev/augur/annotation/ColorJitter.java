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
 * Brightness, contrast, saturation and hue, in this order, under one coin.
 *
 * <p>{@code a = clamp(brightness x)}, {@code b = clamp(m + contrast (a - m))},
 * {@code d = clamp(y + saturation (b - y))}, and {@code out} is {@code d} turned by {@code hue} as Hue does. Clamps
 * are to 0..maximum; {@code y} is the pixel's grey, {@code 0.299 R + 0.587 G + 0.114 B} of {@code b}, and {@code m}
 * the mean of that grey of {@code a} over the picture. A part fixed at what changes nothing (0, meaning a factor of 1
 * or no turn) is left out, and cannot be tuned by the builder. The picture needs colour channels unless saturation
 * and hue are both left out. Alpha stays as it is.
 *
 * <p>Fuses with every neighbouring pixel operation; the mean grey needs the picture before it to be rendered once,
 * unless contrast is fixed at 1.
 *
 * <p>Example: {@code @ColorJitter(brightness = 0.4, contrast = 0.4, saturation = 0.4, hue = 0.1)}.
 */
@AugmentationOperation(family = Family.COLOUR)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ColorJitter {
  /** The factor of Brightness, {@code [0, 10]}; one number {@code x} means {@code max(0, 1 - x)} to {@code 1 + x}. */
  @Drawn(min = 0, max = 10, one = One.AROUND_ONE, neutral = 1)
  double[] brightness() default 0.2;

  /** The factor of Contrast, {@code [0, 10]}; one number {@code x} means {@code max(0, 1 - x)} to {@code 1 + x}. */
  @Drawn(min = 0, max = 10, one = One.AROUND_ONE, neutral = 1)
  double[] contrast() default 0.2;

  /** The factor of Saturation, {@code [0, 10]}; one number {@code x} means {@code max(0, 1 - x)} to {@code 1 + x}. */
  @Drawn(min = 0, max = 10, one = One.AROUND_ONE, neutral = 1)
  double[] saturation() default 0.2;

  /** The turn of Hue, {@code [-0.5, 0.5]}; one number {@code x} means {@code -x} to {@code x}. */
  @Drawn(min = -0.5, max = 0.5, unit = "turns", one = One.SYMMETRIC, neutral = 0)
  double[] hue() default 0.05;

  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
