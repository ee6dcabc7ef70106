/** Numbers that follow from keys alone, and what is drawn with them. */
package dev.augur.support.random;
