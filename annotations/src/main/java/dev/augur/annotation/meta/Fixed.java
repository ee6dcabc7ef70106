package dev.augur.annotation.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number that belongs to the pipeline's structure: the same for every image, not tunable by the builder. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Fixed {
  /** The smallest value allowed. */
  double min();

  /** The largest value allowed. */
  double max();

  /**
   * What the number is measured in, for example {@code px}, or {@code fraction of the width}, which says what of; empty for
   * plain factors and counts.
   */
  String unit() default "";

  /** The value that changes nothing; NaN if none does. */
  double neutral() default Double.NaN;
}
