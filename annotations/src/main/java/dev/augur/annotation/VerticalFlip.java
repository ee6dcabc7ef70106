package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Chance;
import dev.augur.annotation.meta.Family;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mirrors the picture top to bottom.
 *
 * <p>{@code out(x, y) = in(x, H - 1 - y)} for a frame of height {@code H}.
 *
 * <p>An exact copy, never a resampling; fuses with every neighbouring warp and crop.
 *
 * <p>Example: {@code @VerticalFlip(p = 0.2)}.
 */
@AugmentationOperation(family = Family.GEOMETRY)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface VerticalFlip {
  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
