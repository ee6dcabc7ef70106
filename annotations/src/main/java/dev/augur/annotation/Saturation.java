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
 * Blends every pixel with its own grey.
 *
 * <p>{@code out = clamp(y + f (x - y))} to 0..maximum, with {@code y = 0.299 R + 0.587 G + 0.114 B}: 0 gives grey, 1
 * changes nothing. Needs colours. Alpha stays as it is.
 *
 * <p>Fuses with every neighbouring pixel operation into one pass.
 *
 * <p>Example: {@code @Saturation(factor = {0.5, 1.5})}.
 */
@AugmentationOperation(family = Family.COLOUR)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Saturation {
  /**
   * The factor {@code f}, {@code [0, 10]}; one number means exactly that: for plus or minus 20 percent write
   * {@code {0.8, 1.2}}.
   */
  @Drawn(min = 0, max = 10, one = One.EXACTLY, neutral = 1)
  double[] factor() default {0.8, 1.2};

  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
