package dev.augur.annotation;

import dev.augur.annotation.meta.Fixed;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what images come into a {@link Pipeline}.
 *
 * <p>Example: {@code @Pipeline(height = 28, width = 28, source = @Source(height = 28, width = 28, channels = 1))}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Source {
  /** Rows, {@code [0, 16384]} px; 0, with a width of 0: any size. */
  @Fixed(min = 0, max = 16384, unit = "px")
  int height() default 0;

  /** Columns, {@code [0, 16384]} px; 0, with a height of 0: any size. */
  @Fixed(min = 0, max = 16384, unit = "px")
  int width() default 0;

  /** Channels: 1 is grey, 3 is RGB, 4 is RGB with alpha. */
  int channels() default 3;

  /** How a value is stored: {@link PixelType#UINT8} or {@link PixelType#FLOAT32}. */
  PixelType type() default PixelType.UINT8;

  /**
   * The value of full intensity, {@code [0, 65535]}, at least 0.000001; 0: 255 for 8-bit images (which allow no other),
   * 1 for floats. Images with floats outside 0 to the maximum, by more than a thousandth of it, are refused; by less,
   * they count as the nearer end.
   */
  @Fixed(min = 0, max = 65535)
  double maximum() default 0;
}
