package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Chance;
import dev.augur.annotation.meta.Family;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Turns the picture by 0, 1, 2 or 3 quarter turns, each as likely.
 *
 * <p>One turn is counter-clockwise on screen: {@code out(x, y) = in(W - 1 - y, x)}; odd turns swap the frame's sides.
 * On a frame that is not square, or whose size is not known, a later operation must fix the size.
 *
 * <p>An exact copy, never a resampling; fuses with every neighbouring warp and crop.
 *
 * <p>Example: {@code @RandomRotate90}.
 */
@AugmentationOperation(family = Family.GEOMETRY)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RandomRotate90 {
  /** The chance that the number of turns is drawn at all, {@code [0, 1]}. */
  @Chance
  double p() default 1;
}
