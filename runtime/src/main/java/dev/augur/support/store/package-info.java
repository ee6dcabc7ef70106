/** How finished rows become the output: values to bytes, halves and interleaved pixels, levels to levels. For generated code, as {@link dev.augur.support}. */
package dev.augur.support.store;
