/** What steps of geometry do to coordinates: maps, frames and borders, and how they compose. For generated code, as {@link dev.augur.support}. */
package dev.augur.support.geometry;
