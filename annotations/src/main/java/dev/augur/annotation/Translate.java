package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Chance;
import dev.augur.annotation.meta.Drawn;
import dev.augur.annotation.meta.DrawnInPixels;
import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.One;
import dev.augur.annotation.meta.OnlyWith;
import dev.augur.annotation.meta.PixelValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Moves the picture; positive moves go right and down.
 *
 * <p>{@code out(x, y) = in(x - dx, y - dy)}, where {@code dx = a W} and {@code dy = b H} for moves {@code a} and
 * {@code b}, drawn from the members {@code x} and {@code y}, that are fractions. Moves in pixels are whole and
 * therefore exact copies.
 *
 * <p>Fuses with neighbouring warps of the same border, fill and interpolation into one resampling; the pixel
 * operations that follow run in the same pass.
 *
 * <p>Example: {@code @Translate(x = 0.1, y = {0, 0.05})}.
 */
@AugmentationOperation(family = Family.GEOMETRY)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Translate {
  /**
   * The move to the right, {@code [-1, 1]} of the frame's width, or {@code [-4096, 4096]} whole pixels where
   * {@code unit} says so; one number {@code x} means {@code -x} to {@code x}.
   */
  @Drawn(min = -1, max = 1, unit = "fraction of the width", one = One.SYMMETRIC, neutral = 0)
  @DrawnInPixels(min = -4096, max = 4096)
  double[] x() default 0;

  /**
   * The move downwards, {@code [-1, 1]} of the frame's height, or {@code [-4096, 4096]} whole pixels where
   * {@code unit} says so; one number {@code x} means {@code -x} to {@code x}.
   */
  @Drawn(min = -1, max = 1, unit = "fraction of the height", one = One.SYMMETRIC, neutral = 0)
  @DrawnInPixels(min = -4096, max = 4096)
  double[] y() default 0;

  /** Whether {@code x} and {@code y} are fractions of the frame or whole pixels. */
  LengthUnit unit() default LengthUnit.FRACTION;

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
