package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Chance;
import dev.augur.annotation.meta.Drawn;
import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.One;
import dev.augur.annotation.meta.OnlyWith;
import dev.augur.annotation.meta.PixelValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Covers rectangles of the picture.
 *
 * <p>{@code out_c(x, y) = fill_c} in holes, {@code in_c(x, y)} elsewhere. The number of holes is drawn once, then
 * height, width and place of each; a hole has {@code max(1, floor(height H + 0.5))} rows and as many columns of
 * {@code width W}. Holes lie inside the frame, or, with {@code clip}, are centred anywhere in it and cut at its edge
 * (Cutout). Later warps and stencils see the covered picture. Alpha stays as it is. Legal after Normalize and
 * Rescale, where values and noise are scaled as pixel values are; a fill with the mean must stand before them.
 *
 * <p>Fuses with every neighbouring pixel operation into one pass.
 *
 * <p>Example: {@code @CoarseDropout(holes = {1, 4}, height = 0.25, width = 0.25)}.
 */
@AugmentationOperation(family = Family.DROPOUT)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface CoarseDropout {
  /** How many holes, {@code [1, 32]}, whole, both ends included; one number means exactly that. */
  @Drawn(min = 1, max = 32, one = One.EXACTLY, integer = true)
  double[] holes() default 1;

  /** A hole's height as a fraction of the frame's, {@code [0, 1]}; one number means exactly that. */
  @Drawn(min = 0, max = 1, unit = "fraction of the height", one = One.EXACTLY)
  double[] height() default {0.1, 0.2};

  /** A hole's width as a fraction of the frame's, {@code [0, 1]}; one number means exactly that. */
  @Drawn(min = 0, max = 1, unit = "fraction of the width", one = One.EXACTLY)
  double[] width() default {0.1, 0.2};

  /** Whether holes may reach beyond the frame and are cut at its edge. */
  boolean clip() default false;

  /** What holes show. */
  HoleFill holeFill() default HoleFill.CONSTANT;

  /**
   * The pixel value that holes show with {@code holeFill = CONSTANT}, one number or one per channel, in the source's
   * units.
   */
  @PixelValue
  @OnlyWith(member = "holeFill", value = "CONSTANT")
  double[] fill() default 0;

  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
