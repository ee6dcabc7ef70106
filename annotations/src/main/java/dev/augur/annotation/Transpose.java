package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Chance;
import dev.augur.annotation.meta.Family;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mirrors the picture about its main diagonal: rows become columns.
 *
 * <p>{@code out(x, y) = in(y, x)}; the frame's sides swap. On a frame that is not square, or whose size is not known,
 * a later operation must fix the size.
 *
 * <p>An exact copy, never a resampling; fuses with every neighbouring warp and crop.
 *
 * <p>Example: {@code @Transpose}.
 */
@AugmentationOperation(family = Family.GEOMETRY)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Transpose {
  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
