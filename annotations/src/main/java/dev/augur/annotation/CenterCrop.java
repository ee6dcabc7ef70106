package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.Fixed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the middle of the picture, at a fixed size.
 *
 * <p>{@code out(x, y) = in(x + floor((W - w) / 2), y + floor((H - h) / 2))}. What lies outside the crop no longer
 * exists: later borders start at its edge. Always applies; the image must be at least as large as the crop.
 *
 * <p>Costs nothing by itself: neighbouring warps and pixel operations read the cropped frame directly.
 *
 * <p>Example: {@code @CenterCrop(height = 224, width = 224)}.
 */
@AugmentationOperation(family = Family.CROP)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface CenterCrop {
  /** Rows kept, {@code [0, 16384]} px; 0: the pipeline's height. */
  @Fixed(min = 0, max = 16384, unit = "px")
  int height() default 0;

  /** Columns kept, {@code [0, 16384]} px; 0: the pipeline's width. */
  @Fixed(min = 0, max = 16384, unit = "px")
  int width() default 0;
}
