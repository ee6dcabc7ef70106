package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.Fixed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Multiplies and shifts every value, to leave the source's units.
 *
 * <p>{@code out = scale x + offset}; the default takes 0..255 to 0..1. Results are no longer pixel values: operations
 * that need 0..maximum must stand before. Always applies.
 *
 * <p>Fuses with every neighbouring pixel operation into one pass.
 *
 * <p>Example: {@code @Rescale(scale = 1 / 127.5, offset = -1)}.
 */
@AugmentationOperation(family = Family.OUTPUT)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Rescale {
  /** The factor, {@code [-1000000, 1000000]}, but not 0: {@code 1 / 255} would be, {@code 1 / 255.0} is not. */
  @Fixed(min = -1e6, max = 1e6, neutral = 1)
  double scale() default 1 / 255.0;

  /** What is added afterwards, {@code [-1000000, 1000000]}. */
  @Fixed(min = -1e6, max = 1e6, neutral = 0)
  double offset() default 0;
}
