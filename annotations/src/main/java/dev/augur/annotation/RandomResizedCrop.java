package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Drawn;
import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.Fixed;
import dev.augur.annotation.meta.One;
import dev.augur.annotation.meta.OnlyWith;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Cuts out a window of random area, shape and place, and resizes it to a fixed size.
 *
 * <p>The window has {@code h = round(sqrt(scale H W / ratio))} rows and {@code w = round(sqrt(scale H W ratio))}
 * columns: {@code scale} of the frame's area, and the aspect ratio {@code ratio}, whose logarithm is uniform. Its
 * place is uniform. Up to ten windows are tried; if none fits, the largest central one within the bounds of
 * {@code ratio} is taken. Resizing maps {@code (i + 0.5) s - 0.5}. Always applies.
 *
 * <p>Without antialiasing it fuses with neighbouring warps into one resampling; with it, a shrink is a separable pass
 * of its own. Pixel operations that follow run in the same pass.
 *
 * <p>Example: {@code @RandomResizedCrop(scale = {0.2, 1})}.
 */
@AugmentationOperation(family = Family.CROP)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RandomResizedCrop {
  /** Rows of the result, {@code [0, 16384]} px; 0: the pipeline's height. */
  @Fixed(min = 0, max = 16384, unit = "px")
  int height() default 0;

  /** Columns of the result, {@code [0, 16384]} px; 0: the pipeline's width. */
  @Fixed(min = 0, max = 16384, unit = "px")
  int width() default 0;

  /** The window's share of the frame's area, {@code [0.0001, 1]}; one number means exactly that. */
  @Drawn(min = 0.0001, max = 1, unit = "fraction of the area", one = One.EXACTLY)
  double[] scale() default {0.08, 1};

  /** The window's width by its height, {@code [0.05, 20]}; one number means exactly that. */
  @Drawn(min = 0.05, max = 20, one = One.EXACTLY)
  double[] ratio() default {0.75, 1.3333333333333333};

  /** Whether a triangle filter that widens with the shrink averages what would be skipped; not with NEAREST. */
  @OnlyWith(member = "interpolation", unless = "NEAREST")
  boolean antialias() default true;

  /** How values between pixels arise; the pipeline's interpolation unless said otherwise. */
  Interpolation interpolation() default Interpolation.INHERIT;
}
