package dev.augur.annotation.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A probability, from 0 to 1. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Chance {}
