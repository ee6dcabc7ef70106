/** Numbers that follow from keys alone, and what is drawn with them. For generated code, as {@link dev.augur.support}. */
package dev.augur.support.random;
