/** The rows of the bench as Augur declares them; a test compares them with the row file. */
package dev.augur.examples.peers.pipeline;
