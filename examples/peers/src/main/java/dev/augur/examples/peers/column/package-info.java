/**
 * The columns that run on the JVM.
 *
 * <p>A {@link dev.augur.examples.peers.column.Column} makes a {@link dev.augur.examples.peers.column.Contender} per
 * thread;
 * {@link dev.augur.examples.peers.column.ColumnProgram} is the child process that warms and times one column on one
 * row, asked over its standard input, as the Python programs are.
 */
package dev.augur.examples.peers.column;
