/** Weighted means of neighbouring pixels: blurs and 3x3 convolutions, a few rows at a time. */
package dev.augur.support.stencil;
