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
 * Multiplies every colour value.
 *
 * <p>{@code out = clamp(f x)} to 0..maximum. Alpha stays as it is.
 *
 * <p>Fuses with every neighbouring pixel operation into one pass.
 *
 * <p>Example: {@code @Brightness(factor = {0.8, 1.2})}.
 */
@AugmentationOperation(family = Family.PIXEL)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Brightness {
  /**
   * The factor {@code f}, {@code [0, 10]}; above 1 brightens; one number means exactly that: for plus or minus 20 percent write
   * {@code {0.8, 1.2}}.
   */
  @Drawn(min = 0, max = 10, one = One.EXACTLY, neutral = 1)
  double[] factor() default {0.8, 1.2};

  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
