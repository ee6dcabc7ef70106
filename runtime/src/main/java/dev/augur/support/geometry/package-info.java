/** What steps of geometry do to coordinates: maps, and the frames between them, and how they compose. */
package dev.augur.support.geometry;
