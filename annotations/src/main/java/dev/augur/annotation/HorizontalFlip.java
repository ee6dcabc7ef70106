package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Chance;
import dev.augur.annotation.meta.Family;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mirrors the picture left to right.
 *
 * <p>{@code out(x, y) = in(W - 1 - x, y)} for a frame of width {@code W}.
 *
 * <p>An exact copy, never a resampling; fuses with every neighbouring warp and crop.
 *
 * <p>Example: {@code @HorizontalFlip}.
 */
@AugmentationOperation(family = Family.GEOMETRY)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface HorizontalFlip {
  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
