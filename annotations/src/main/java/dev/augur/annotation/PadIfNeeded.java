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
 * Enlarges the frame to at least a fixed size; the picture stays in the middle.
 *
 * <p>{@code out(x, y) = in(x - floor(m / 2), y - floor(n / 2))} with {@code m = max(0, width - W)} and
 * {@code n = max(0, height - H)}: where a side is too short, half of what is missing, rounded down, goes before and
 * the rest behind. Always applies.
 *
 * <p>Costs nothing by itself: neighbouring warps and pixel operations read the padded frame directly.
 *
 * <p>Example: {@code @PadIfNeeded(fill = 114)}.
 */
@AugmentationOperation(family = Family.CROP)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface PadIfNeeded {
  /** Rows at least, {@code [0, 16384]} px; 0: the pipeline's height. */
  @Fixed(min = 0, max = 16384, unit = "px")
  int height() default 0;

  /** Columns at least, {@code [0, 16384]} px; 0: the pipeline's width. */
  @Fixed(min = 0, max = 16384, unit = "px")
  int width() default 0;

  /** What the new pixels show; the pipeline's border unless said otherwise. */
  Border border() default Border.INHERIT;

  /** The constant border's pixel value, one number or one per channel, in the source's units; empty: the pipeline's. */
  @PixelValue
  @OnlyWith(member = "border", value = "CONSTANT")
  double[] fill() default {};
}
