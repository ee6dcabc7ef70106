package dev.augur.annotation.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A member that cannot be written together with the named ones. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NotWith {
  /** The other members' names. */
  String[] value();
}
