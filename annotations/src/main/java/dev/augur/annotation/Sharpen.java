package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Chance;
import dev.augur.annotation.meta.Drawn;
import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.One;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Blends the picture with a sharpened copy of itself.
 *
 * <p>{@code out = clamp((1 - a) x + a s)} to 0..maximum, where {@code s} is the convolution with {@code 8 + l} in the
 * centre and -1 around it; the edges mirror without repeating (REFLECT_101). Alpha stays as it is.
 *
 * <p>Looks at neighbouring pixels, so what stands before is rendered first; the pixel operations that follow share
 * its pass.
 *
 * <p>Example: {@code @Sharpen(amount = {0.2, 0.5})}.
 */
@AugmentationOperation(family = Family.STENCIL)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Sharpen {
  /** The share {@code a} of the sharpened copy in the blend, {@code [0, 1]}; one number means exactly that. */
  @Drawn(min = 0, max = 1, unit = "fraction of the blend", one = One.EXACTLY, neutral = 0)
  double[] amount() default {0.2, 0.5};

  /** The brightness {@code l} of the sharpened copy, {@code [0, 5]}, 1 keeps it; one number means exactly that. */
  @Drawn(min = 0, max = 5, one = One.EXACTLY)
  double[] lightness() default {0.5, 1};

  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
