/** What is measured of a whole picture, and the tables that follow from it. For generated code, as {@link dev.augur.support}. */
package dev.augur.support.statistic;
