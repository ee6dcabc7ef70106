/**
 * How outputs are compared before anything is timed.
 *
 * <p>A {@link dev.augur.examples.peers.check.Difference} takes one image after the other and says how far apart two
 * makers lie: by pixels where numbers can be pinned, else by what an operation must do whatever was drawn. A maker that
 * leaves an operation out is far apart in every row; a test says so.
 */
package dev.augur.examples.peers.check;
