/**
 * The bench: Augur beside its peers, in one run.
 *
 * <p>{@link dev.augur.examples.peers.Peers} reads the options and goes through the rows; for each, every column's
 * program is a child process that is asked over JSON lines. Rows and their parameters lie in {@code rows.json},
 * columns in
 * {@code columns.json}; {@code row} holds what is measured, {@code column} the columns on the JVM, {@code pipeline} the
 * rows as Augur declares them, and {@code src/main/python} the columns in Python.
 */
package dev.augur.examples.peers;
