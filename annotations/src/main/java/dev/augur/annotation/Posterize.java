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
 * Keeps the highest bits of every value.
 *
 * <p>{@code out = M / 255 2^k floor(round(255 x / M) / 2^k)} with {@code k = 8 - bits} and the maximum {@code M}: the
 * value is rounded to one of 256 levels (half to even), whose lower {@code k} bits are cleared. Alpha stays as it is.
 *
 * <p>Fuses with every neighbouring pixel operation into one pass.
 *
 * <p>Example: {@code @Posterize(bits = {3, 6})}.
 */
@AugmentationOperation(family = Family.PIXEL)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Posterize {
  /** How many bits are kept, {@code [1, 8]}, whole, both ends included; one number means exactly that. */
  @Drawn(min = 1, max = 8, unit = "bits", one = One.EXACTLY, integer = true)
  double[] bits() default 4;

  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
