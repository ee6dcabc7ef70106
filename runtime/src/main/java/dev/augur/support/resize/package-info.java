/** Antialiased resizing: triangle filters along both axes. */
package dev.augur.support.resize;
