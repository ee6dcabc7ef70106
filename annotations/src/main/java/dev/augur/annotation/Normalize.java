package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.PerChannel;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Subtracts the data set's mean and divides by its deviation, per channel.
 *
 * <p>{@code out = (x / M - mean) / std} with the maximum {@code M}; the default is ImageNet's statistics for RGB.
 * Results are no longer pixel values: operations that need 0..maximum must stand before. Always applies.
 *
 * <p>Fuses with every neighbouring pixel operation into one pass.
 *
 * <p>Example: {@code @Normalize(mean = 0.5, std = 0.5)}.
 */
@AugmentationOperation(family = Family.OUTPUT)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Normalize {
  /** The mean, one number or one per channel, in units of the maximum, {@code [0, 1]}. */
  @PerChannel(min = 0, max = 1)
  double[] mean() default {0.485, 0.456, 0.406};

  /** The standard deviation, one number or one per channel, in units of the maximum, {@code [0.000001, 1]}. */
  @PerChannel(min = 0.000001, max = 1)
  double[] std() default {0.229, 0.224, 0.225};
}
