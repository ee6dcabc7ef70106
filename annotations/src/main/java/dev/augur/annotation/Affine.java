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
 * Scales, turns, slants and moves the picture, in this order, about the frame's centre.
 *
 * <p>{@code out(c + t + K R f d) = in(c + d)}, where {@code c = ((W - 1) / 2, (H - 1) / 2)} is the centre, {@code f}
 * is {@code scale}, {@code R} turns by {@code degrees}, {@code K} slants by {@code shearX} and {@code shearY} as
 * Shear does, and {@code t = (translateX W, translateY H)}: Scale, Rotate, Shear and Translate one after the other,
 * under one coin.
 *
 * <p>Fuses with neighbouring warps of the same border, fill and interpolation into one resampling; the pixel
 * operations that follow run in the same pass.
 *
 * <p>Example: {@code @Affine(degrees = 10, scale = {0.9, 1.1}, translateX = 0.1)}.
 */
@AugmentationOperation(family = Family.GEOMETRY)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Affine {
  /**
   * The angle in degrees, positive counter-clockwise, {@code [-180, 180]}; one number {@code x} means {@code -x} to
   * {@code x}.
   */
  @Drawn(min = -180, max = 180, unit = "degrees", one = One.SYMMETRIC, neutral = 0)
  double[] degrees() default 0;

  /** The factor, above 1 enlarges, {@code [0.05, 20]}; one number means exactly that. */
  @Drawn(min = 0.05, max = 20, one = One.EXACTLY, neutral = 1)
  double[] scale() default 1;

  /**
   * The move to the right as a fraction of the width, {@code [-1, 1]}; one number {@code x} means {@code -x} to
   * {@code x}.
   */
  @Drawn(min = -1, max = 1, unit = "fraction of the width", one = One.SYMMETRIC, neutral = 0)
  double[] translateX() default 0;

  /**
   * The move downwards as a fraction of the height, {@code [-1, 1]}; one number {@code x} means {@code -x} to
   * {@code x}.
   */
  @Drawn(min = -1, max = 1, unit = "fraction of the height", one = One.SYMMETRIC, neutral = 0)
  double[] translateY() default 0;

  /**
   * The angle by which columns lean, in degrees, {@code [-80, 80]}; one number {@code x} means {@code -x} to
   * {@code x}.
   */
  @Drawn(min = -80, max = 80, unit = "degrees", one = One.SYMMETRIC, neutral = 0)
  double[] shearX() default 0;

  /**
   * The angle by which rows lean, in degrees, {@code [-80, 80]}; one number {@code x} means {@code -x} to {@code x}.
   */
  @Drawn(min = -80, max = 80, unit = "degrees", one = One.SYMMETRIC, neutral = 0)
  double[] shearY() default 0;

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
