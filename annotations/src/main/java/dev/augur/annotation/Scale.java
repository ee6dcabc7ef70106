package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Chance;
import dev.augur.annotation.meta.Drawn;
import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.NotWith;
import dev.augur.annotation.meta.One;
import dev.augur.annotation.meta.OnlyWith;
import dev.augur.annotation.meta.PixelValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Enlarges or shrinks the picture about the frame's centre; the frame keeps its size.
 *
 * <p>{@code out(c + (sx dx, sy dy)) = in(c + (dx, dy))}: {@code factor} sets {@code sx = sy}, {@code x} and {@code y}
 * set one each and are drawn apart. A factor above 1 enlarges.
 *
 * <p>Fuses with neighbouring warps of the same border, fill and interpolation into one resampling; the pixel
 * operations that follow run in the same pass.
 *
 * <p>Example: {@code @Scale(factor = {0.9, 1.1})}.
 */
@AugmentationOperation(family = Family.GEOMETRY)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Scale {
  /** Both axes' factor, {@code [0.05, 20]}; one number means exactly that. Not together with {@code x} or {@code y}. */
  @NotWith({"x", "y"})
  @Drawn(min = 0.05, max = 20, one = One.EXACTLY, neutral = 1)
  double[] factor() default 1;

  /** The horizontal factor, {@code [0.05, 20]}; one number means exactly that. */
  @Drawn(min = 0.05, max = 20, one = One.EXACTLY, neutral = 1)
  double[] x() default 1;

  /** The vertical factor, {@code [0.05, 20]}; one number means exactly that. */
  @Drawn(min = 0.05, max = 20, one = One.EXACTLY, neutral = 1)
  double[] y() default 1;

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
