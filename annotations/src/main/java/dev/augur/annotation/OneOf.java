package dev.augur.annotation;

import dev.augur.annotation.meta.Chance;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a stage a choice: with chance {@code p}, exactly one of its operations acts.
 *
 * <p>The operation is picked in proportion to the operations' own {@code p} and then acts without a second coin. A
 * choice has at least two operations, all of which have a {@code p}: none that fixes a size or a format.
 *
 * <p>Example: {@code @OneOf(p = 0.3) @GaussianBlur(sigma = {0.5, 2}) @Sharpen void focus();}
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OneOf {
  /** The chance that one of the operations acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;
}
