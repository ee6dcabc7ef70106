package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Chance;
import dev.augur.annotation.meta.Family;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Spreads each colour channel's levels so that all are about equally frequent.
 *
 * <p>{@code out = M / 255 min(255, floor((floor(s / 2) + n) / s))} with the maximum {@code M}, where {@code n} counts
 * the channel's pixels whose level is below the value's, and {@code s} is a 255th, rounded down, of those below its
 * highest level; the level is {@code round(255 x / M)} (half to even). Pillow's rule; where {@code s} is 0 levels
 * stay. The frame at this point is counted, fill included. Alpha stays as it is.
 *
 * <p>Looks at the whole picture first, so what stands before is rendered once; the pixel operations that follow share
 * its pass.
 *
 * <p>Example: {@code @Equalize(p = 0.2)}.
 */
@AugmentationOperation(family = Family.PIXEL)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Equalize {
  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
