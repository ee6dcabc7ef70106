/** Erasing: rectangles of a picture that are painted over. For generated code, as {@link dev.augur.support}. */
package dev.augur.support.erase;
