/** Erasing: rectangles of a picture that are painted over. */
package dev.augur.support.erase;
