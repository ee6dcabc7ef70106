/** How finished rows become the output: values to bytes, halves and interleaved pixels, levels to levels. */
package dev.augur.support.store;
