/**
 * Where images come from.
 *
 * <ul>
 *   <li>{@link dev.augur.data.ImageSource} is a finite, indexed collection of images; write your own in a few lines;
 *   <li>{@link dev.augur.data.Split} divides a source into parts;
 *   <li>{@link dev.augur.data.Label} says what an image shows;
 *   <li>{@link dev.augur.data.SampleException} names the sample that cannot be read, and why.
 * </ul>
 */
package dev.augur.data;
