package dev.augur.annotation.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code double[]} member with one number for all colour channels, or one for each channel, in units of the
 * source's maximum.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PerChannel {
  /** The smallest value allowed. */
  double min();

  /** The largest value allowed. */
  double max();
}
