package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.Fixed;
import dev.augur.annotation.meta.OnlyWith;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Resizes the whole picture to a fixed size, whatever its aspect ratio.
 *
 * <p>{@code out(i) = in((i + 0.5) s - 0.5)} along each axis, with {@code s} the old side by the new one; beyond the
 * edge the edge repeats.
 *
 * <p>Always applies. Without antialiasing it fuses with neighbouring warps into one resampling; with it, a shrink is
 * a separable pass of its own.
 *
 * <p>Example: {@code @Resize(height = 256, width = 256)}.
 */
@AugmentationOperation(family = Family.CROP)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Resize {
  /** Rows of the result, {@code [0, 16384]} px; 0: the pipeline's height. */
  @Fixed(min = 0, max = 16384, unit = "px")
  int height() default 0;

  /** Columns of the result, {@code [0, 16384]} px; 0: the pipeline's width. */
  @Fixed(min = 0, max = 16384, unit = "px")
  int width() default 0;

  /** Whether a triangle filter that widens with the shrink averages what would be skipped; not with NEAREST. */
  @OnlyWith(member = "interpolation", unless = "NEAREST")
  boolean antialias() default true;

  /** How values between pixels arise; the pipeline's interpolation unless said otherwise. */
  Interpolation interpolation() default Interpolation.INHERIT;
}
