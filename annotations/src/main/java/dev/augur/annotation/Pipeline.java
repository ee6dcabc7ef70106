package dev.augur.annotation;

import dev.augur.annotation.meta.Fixed;
import dev.augur.annotation.meta.PixelValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an augmentation pipeline on an interface or abstract class: {@code CifarTrain} becomes
 * {@code CifarTrainAugmenter}, a nested {@code Outer.Inner} becomes {@code Outer_InnerAugmenter}.
 *
 * <p>The operations are stacked on the type itself, or on its stage methods (abstract, without parameters,
 * {@code void}), never on both; they act in source order. Between operations a pixel is a real number from 0 to the
 * source's maximum. {@code height} and {@code width} are the output's size and the default size of crops and resizes;
 * where no operation fixes the size, the source must declare exactly this one.
 *
 * <p>Example:
 *
 * <pre>{@code
 *   @Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))
 *   @RandomCrop(padding = 4)
 *   @HorizontalFlip
 *   @Normalize
 *   interface CifarTrain {}
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Pipeline {
  /** Rows of the output, {@code [1, 16384]} px. */
  @Fixed(min = 1, max = 16384, unit = "px")
  int height();

  /** Columns of the output, {@code [1, 16384]} px. */
  @Fixed(min = 1, max = 16384, unit = "px")
  int width();

  /** How an output value is stored; floats of 16 bits are rounded half to even. */
  PixelType type() default PixelType.FLOAT32;

  /** The order of the output's axes. */
  Layout layout() default Layout.CHW;

  /** What lies outside a frame, unless an operation says otherwise. */
  Border border() default Border.CONSTANT;

  /** The constant border's pixel value, one number or one per channel, in the source's units. */
  @PixelValue
  double[] fill() default 0;

  /** How warps find values between pixels, unless an operation says otherwise. */
  Interpolation interpolation() default Interpolation.BILINEAR;

  /**
   * Whether every warp is resampled on its own and clipped to its frame, instead of composing with its neighbours. The
   * declaration alone decides: two warps are resampled separately even on images on which only one of them acts.
   */
  boolean clip() default false;

  /** What images come in; by default 8-bit RGB of any size. */
  Source source() default @Source;
}
