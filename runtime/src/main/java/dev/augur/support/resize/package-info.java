/** Antialiased resizing: triangle filters along both axes. For generated code, as {@link dev.augur.support}. */
package dev.augur.support.resize;
