/**
 * Where pixels lie and what their numbers mean: rows, planes and levels; what a picture shows beyond its edges and
 * between its pixels.
 */
package dev.augur.support.pixel;
