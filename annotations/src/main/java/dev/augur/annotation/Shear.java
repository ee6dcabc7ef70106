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
 * Slants the picture about the frame's centre.
 *
 * <p>{@code out(c + (u, dy + tan(y) u)) = in(c + (dx, dy))} with {@code u = dx + tan(x) dy}: the horizontal shear first
 * where both are drawn.
 *
 * <p>Fuses with neighbouring warps of the same border, fill and interpolation into one resampling; the pixel
 * operations that follow run in the same pass.
 *
 * <p>Example: {@code @Shear(x = 10)}.
 */
@AugmentationOperation(family = Family.GEOMETRY)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Shear {
  /**
   * The angle by which columns lean, in degrees, {@code [-80, 80]}; one number {@code x} means {@code -x} to
   * {@code x}.
   */
  @Drawn(min = -80, max = 80, unit = "degrees", one = One.SYMMETRIC, neutral = 0)
  double[] x() default 0;

  /**
   * The angle by which rows lean, in degrees, {@code [-80, 80]}; one number {@code x} means {@code -x} to {@code x}.
   */
  @Drawn(min = -80, max = 80, unit = "degrees", one = One.SYMMETRIC, neutral = 0)
  double[] y() default 0;

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
