/**
 * The program that the README starts: pipelines declared as a user would, batches streamed from photographs beside the
 * interpreted run of the same operations, a contact sheet, and a gallery of every operation.
 */
package dev.augur.examples.quickstart;
