/** What is measured of a whole picture, and the tables that follow from it. */
package dev.augur.support.statistic;
