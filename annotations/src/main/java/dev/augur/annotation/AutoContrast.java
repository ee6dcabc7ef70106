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
 * <p>{@code out = M / 255 floor(k v - k a)} with {@code k = 255 / (b - a)} and the maximum {@code M}, where
 * {@code v = round(255 x / M)} is the value's level (half to even), and {@code a} and {@code b} are the channel's
 * lowest and highest level in the frame at this point, fill included: Pillow's rule without cut-off. As products of
 * floats are rounded down, the brightest level may end one below the maximum. A channel of one level keeps it. Alpha
 * stays as it is.
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
