package dev.augur.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ends a run of composed warps: what stands before is rendered to pixels before what follows looks at them.
 *
 * <p>Takes its place in source order, in a type's stack or in a stage's; on a stage without operations it is a stage of
 * its own.
 *
 * <p>Example: {@code @Rotate(degrees = 15) @Barrier @Scale(factor = {0.9, 1.1})}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Barrier {}
