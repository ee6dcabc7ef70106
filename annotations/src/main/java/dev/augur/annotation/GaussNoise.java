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
 * Adds independent normal noise to every colour value.
 *
 * <p>{@code out = x + sigma M n} with the maximum {@code M} and {@code n} standard normal, a pure function of the
 * sample's key, channel and place in the output; clamped to 0..maximum. After Normalize or Rescale the noise is scaled
 * as pixel values are, so that it is as strong as before them, and nothing is clamped. Alpha stays as it is.
 *
 * <p>Fuses with every neighbouring pixel operation into one pass.
 *
 * <p>Example: {@code @GaussNoise(sigma = 0.05)}.
 */
@AugmentationOperation(family = Family.NOISE)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface GaussNoise {
  /** The standard deviation as a fraction of the maximum, {@code [0, 1]}; one number means exactly that. */
  @Drawn(min = 0, max = 1, unit = "fraction of the maximum", one = One.EXACTLY, neutral = 0)
  double[] sigma() default {0.02, 0.1};

  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
