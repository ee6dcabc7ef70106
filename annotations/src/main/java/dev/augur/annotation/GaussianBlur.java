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
 * Averages every pixel with its neighbourhood, weighted by a bell curve.
 *
 * <p>{@code out = G * in}, a separable convolution with weights in proportion to {@code exp(-d^2 / (2 sigma^2))} at
 * whole distances {@code d} up to {@code ceil(3.5 sigma)}; the edges mirror without repeating (REFLECT_101). Alpha stays as
 * it is.
 *
 * <p>Looks at neighbouring pixels, so what stands before is rendered first; the pixel operations that follow share
 * its pass.
 *
 * <p>Example: {@code @GaussianBlur(sigma = {0.1, 2}, p = 0.3)}.
 */
@AugmentationOperation(family = Family.STENCIL)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface GaussianBlur {
  /** The bell's standard deviation in pixels, {@code [0, 20]}; one number means exactly that. */
  @Drawn(min = 0, max = 20, unit = "px", one = One.EXACTLY, neutral = 0)
  double[] sigma() default {0.5, 2};

  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
