package dev.augur.annotation.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member that only counts while another one says something; writing it otherwise is an error.
 *
 * <p>Give either {@link #value()} or {@link #unless()}. Conditions chain: a member whose condition depends on a member
 * that does not count does not count either.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnlyWith {
  /** The other member's name. */
  String member();

  /** What the other member must be, as written: an enum constant or a number. */
  String value() default "";

  /** What the other member must not be, as written. */
  String unless() default "";
}
