/**
 * What can be wrong with a declaration: stable ids, and problems with their positions.
 *
 * <p>Every id has a page of its name in {@code docs/errors}, with a wrong and a right example.
 */
package dev.augur.processor.problem;
