package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Chance;
import dev.augur.annotation.meta.Drawn;
import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.Fixed;
import dev.augur.annotation.meta.One;
import dev.augur.annotation.meta.OnlyWith;
import dev.augur.annotation.meta.PixelValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bends the picture as if printed on rubber.
 *
 * <p>{@code out(q) = in(q + d(q))}, where the displacement {@code d} is a cubic B-spline over a grid of {@code cells}
 * by {@code cells}, whose control values are uniform within plus or minus {@code magnitude} of a cell's sides. The
 * bound of 0.24 keeps the map free of folds.
 *
 * <p>Fuses with neighbouring warps of the same border, fill and interpolation into one resampling; the pixel
 * operations that follow run in the same pass.
 *
 * <p>Example: {@code @ElasticTransform(cells = 6, magnitude = {0.1, 0.2})}.
 */
@AugmentationOperation(family = Family.GEOMETRY)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ElasticTransform {
  /** How many cells the grid has along each side, {@code [2, 32]}: few bend widely, many ripple. */
  @Fixed(min = 2, max = 32)
  int cells() default 4;

  /**
   * The greatest control displacement as a fraction of a cell's side, {@code [0, 0.24]}; one number means exactly that.
   */
  @Drawn(min = 0, max = 0.24, unit = "fraction of a cell's side", one = One.EXACTLY, neutral = 0)
  double[] magnitude() default 0.15;

  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;

  /** What lies outside the frame; the pipeline's border unless said otherwise. */
  Border border() default Border.INHERIT;

  /** The constant border's pixel value, one number or one per channel, in the source's units; empty: the pipeline's. */
  @PixelValue
  @OnlyWith(member = "border", value = "CONSTANT")
  double[] fill() default {};

  /** How values between pixels arise; the pipeline's interpolation unless said otherwise. */
  Interpolation interpolation() default Interpolation.INHERIT;
}
