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
 * Turns every pixel's hue on the colour wheel.
 *
 * <p>{@code out_c = V - C max(0, min(k_c, 4 - k_c, 1))} with {@code k_c = (n_c + 6 (h + turns)) mod 6}, where
 * {@code V} is the pixel's largest colour value, {@code C} that less its smallest, {@code h} its hue, 0 at red, 1/3
 * at green and 2/3 at blue, and {@code n_c} 5, 3 and 1 for red, green and blue: the hue of the hue-saturation-value
 * model moves, saturation and value stay. Needs colours. Alpha stays as it is.
 *
 * <p>Fuses with every neighbouring pixel operation into one pass.
 *
 * <p>Example: {@code @Hue(turns = 0.1)}.
 */
@AugmentationOperation(family = Family.COLOUR)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Hue {
  /**
   * The turn as a fraction of the whole wheel, {@code [-0.5, 0.5]}; one number {@code x} means {@code -x} to
   * {@code x}.
   */
  @Drawn(min = -0.5, max = 0.5, unit = "turns", one = One.SYMMETRIC, neutral = 0)
  double[] turns() default 0.05;

  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
