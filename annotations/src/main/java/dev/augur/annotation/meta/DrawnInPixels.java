package dev.augur.annotation.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The range of a {@link Drawn} member where the annotation's {@code unit} is {@code PIXELS}: whole numbers, both ends
 * included.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface DrawnInPixels {
  /** The smallest value allowed. */
  double min();

  /** The largest value allowed. */
  double max();
}
