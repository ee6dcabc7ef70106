package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Chance;
import dev.augur.annotation.meta.Drawn;
import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.Fixed;
import dev.augur.annotation.meta.One;
import dev.augur.annotation.meta.OnlyWith;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stretches or flattens values about a pivot.
 *
 * <p>{@code out = clamp(m + f (x - m))} to 0..maximum, where the pivot {@code m} is the image's mean grey (0.299 R +
 * 0.587 G + 0.114 B, averaged over the frame at this point, fill included), or fixed. Alpha stays as it is.
 *
 * <p>Fuses with every neighbouring pixel operation; a mean grey needs the picture before it to be rendered once.
 *
 * <p>Example: {@code @Contrast(factor = {0.7, 1.3}, pivot = Pivot.FIXED)}.
 */
@AugmentationOperation(family = Family.PIXEL)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Contrast {
  /**
   * The factor {@code f}, {@code [0, 10]}; above 1 stretches; one number means exactly that: for plus or minus 20 percent write
   * {@code {0.8, 1.2}}.
   */
  @Drawn(min = 0, max = 10, one = One.EXACTLY, neutral = 1)
  double[] factor() default {0.8, 1.2};

  /** Where the pivot lies. */
  Pivot pivot() default Pivot.MEAN_GREY;

  /** The fixed pivot as a fraction of the maximum, {@code [0, 1]}; only with {@code pivot = FIXED}. */
  @Fixed(min = 0, max = 1, unit = "fraction of the maximum")
  @OnlyWith(member = "pivot", value = "FIXED")
  double pivotAt() default 0.5;

  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
