/** Weighted means of neighbouring pixels: blurs and 3x3 convolutions, a few rows at a time. For generated code, as {@link dev.augur.support}. */
package dev.augur.support.stencil;
