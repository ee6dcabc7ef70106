package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Chance;
import dev.augur.annotation.meta.Family;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stretches each colour channel so that its darkest level becomes 0 and its brightest the maximum.
 *
 * <p>Values are rounded to 256 levels (half to even); the map is linear between the two extremes, by Pillow's rule
 * without cut-off. The histogram sees the frame at this point, fill included. Alpha stays as it is.
 *
 * <p>Looks at the whole picture first, so what stands before is rendered once; the pixel operations that follow share
 * its pass.
 *
 * <p>Example: {@code @AutoContrast(p = 0.2)}.
 */
@AugmentationOperation(family = Family.PIXEL)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AutoContrast {
  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
