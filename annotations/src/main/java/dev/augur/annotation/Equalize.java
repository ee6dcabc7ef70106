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
 * <p>Values are rounded to 256 levels (half to even); each channel is mapped by its own cumulative histogram, by
 * Pillow's rule. The histogram sees the frame at this point, fill included. Alpha stays as it is.
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
