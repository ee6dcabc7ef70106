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
 * Inverts the bright values only.
 *
 * <p>{@code out = x < t M ? x : M - x} with the maximum {@code M} and the threshold {@code t}. Alpha stays as it is.
 *
 * <p>Fuses with every neighbouring pixel operation into one pass.
 *
 * <p>Example: {@code @Solarize(threshold = {0.4, 0.8})}.
 */
@AugmentationOperation(family = Family.PIXEL)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Solarize {
  /** The threshold {@code t} as a fraction of the maximum, {@code [0, 1]}; one number means exactly that. */
  @Drawn(min = 0, max = 1, unit = "fraction of the maximum", one = One.EXACTLY)
  double[] threshold() default 0.5;

  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
