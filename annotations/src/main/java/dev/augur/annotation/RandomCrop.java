package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.Fixed;
import dev.augur.annotation.meta.OnlyWith;
import dev.augur.annotation.meta.PixelValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a window of fixed size at a random place.
 *
 * <p>{@code out(x, y) = in(x + dx, y + dy)}, with {@code dx} and {@code dy} uniform over the places where the window
 * fits into the frame, which is first enlarged by {@code padding} on all four sides. Always applies; the padded image
 * must be at least as large as the crop.
 *
 * <p>Costs nothing by itself: neighbouring warps and pixel operations read the cropped frame directly.
 *
 * <p>Example: {@code @RandomCrop(padding = 4)}.
 */
@AugmentationOperation(family = Family.CROP)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RandomCrop {
  /** Rows kept, {@code [0, 16384]} px; 0: the pipeline's height. */
  @Fixed(min = 0, max = 16384, unit = "px")
  int height() default 0;

  /** Columns kept, {@code [0, 16384]} px; 0: the pipeline's width. */
  @Fixed(min = 0, max = 16384, unit = "px")
  int width() default 0;

  /** Pixels added on each side before cropping, {@code [0, 4096]} px. */
  @Fixed(min = 0, max = 4096, unit = "px")
  int padding() default 0;

  /** What the padding shows; the pipeline's border unless said otherwise. */
  @OnlyWith(member = "padding", unless = "0")
  Border border() default Border.INHERIT;

  /** The constant border's pixel value, one number or one per channel, in the source's units; empty: the pipeline's. */
  @PixelValue
  @OnlyWith(member = "border", value = "CONSTANT")
  double[] fill() default {};
}
