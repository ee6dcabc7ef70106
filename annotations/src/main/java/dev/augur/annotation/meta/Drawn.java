package dev.augur.annotation.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code double[]} member that is drawn anew for every image: {@code {a, b}} is uniform from {@code a} to {@code b},
 * one number means what {@link #one()} says.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Drawn {
  /** The smallest value allowed. */
  double min();

  /** The largest value allowed. */
  double max();

  /**
   * What the numbers are measured in, for example {@code px}, or {@code fraction of the width}, which says what of; empty for
   * plain factors and counts.
   */
  String unit() default "";

  /** What one number means. */
  One one();

  /** The value at which the member changes nothing; NaN if there is none. */
  double neutral() default Double.NaN;

  /** Whether only whole numbers are allowed and drawn, both ends included. */
  boolean integer() default false;
}
