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
 * Bends the tone curve.
 *
 * <p>{@code out = M (x / M)^g} with the maximum {@code M}. Above 1 darkens, below 1 brightens; black and white stay.
 * Alpha stays as it is.
 *
 * <p>Fuses with every neighbouring pixel operation into one pass.
 *
 * <p>Example: {@code @Gamma(gamma = {0.7, 1.5})}.
 */
@AugmentationOperation(family = Family.PIXEL)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Gamma {
  /** The exponent {@code g}, {@code [0.1, 10]}; one number means exactly that. */
  @Drawn(min = 0.1, max = 10, one = One.EXACTLY, neutral = 1)
  double[] gamma() default {0.8, 1.2};

  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
