/**
 * What is measured: the rows of {@code rows.json}, the photographs, and pinned numbers to compare columns on.
 *
 * <p>{@link dev.augur.examples.peers.row.Rows} reads the file, {@link dev.augur.examples.peers.row.Photographs} makes
 * the sources, {@link dev.augur.examples.peers.row.Pin} holds one image's numbers,
 * {@link dev.augur.examples.peers.row.Numbers} draws them for columns that have no pipelines of their own, and
 * {@link dev.augur.examples.peers.row.Npy} exchanges arrays with Python.
 */
package dev.augur.examples.peers.row;
