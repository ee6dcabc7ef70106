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
 * Resizes the picture so that its shorter side has a fixed length; the aspect ratio stays.
 *
 * <p>The result has {@code h = max(1, round(H size / min(H, W)))} rows and as many columns of {@code W}, rounded half
 * to even; the maps are those of Resize. Followed by CenterCrop it is the usual validation pipeline.
 *
 * <p>Always applies. Without antialiasing it fuses with neighbouring warps into one resampling; with it, a shrink is
 * a separable pass of its own.
 *
 * <p>Example: {@code @SmallestMaxSize(size = 256)}.
 */
@AugmentationOperation(family = Family.CROP)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SmallestMaxSize {
  /** The shorter side of the result, {@code [0, 16384]} px; 0: the longer side of the pipeline's output. */
  @Fixed(min = 0, max = 16384, unit = "px")
  int size() default 0;

  /** Whether a triangle filter that widens with the shrink averages what would be skipped; not with NEAREST. */
  @OnlyWith(member = "interpolation", unless = "NEAREST")
  boolean antialias() default true;

  /** How values between pixels arise; the pipeline's interpolation unless said otherwise. */
  Interpolation interpolation() default Interpolation.INHERIT;
}
