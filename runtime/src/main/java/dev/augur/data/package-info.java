/**
 * Where images come from.
 *
 * <ul>
 *   <li>{@link dev.augur.data.ImageSource} is a finite, indexed collection of images; write your own in a few lines;
 *   <li>{@link dev.augur.data.SampleReader} reads samples one by one, for loops of your own;
 *   <li>{@link dev.augur.data.Label} says what an image shows;
 *   <li>{@link dev.augur.data.ArraySource}, {@link dev.augur.data.ImageFolder}, {@link dev.augur.data.ImageFiles},
 *       {@link dev.augur.data.Cifar10}, {@link dev.augur.data.Cifar100} and {@link dev.augur.data.IdxFiles} are
 *       sources, {@link dev.augur.data.shard} has one of images decoded beforehand;
 *   <li>{@link dev.augur.data.Split} makes parts of a source, each a source itself;
 *   <li>{@link dev.augur.data.Statistics} measures what {@code @Normalize} needs;
 *   <li>{@link dev.augur.data.SampleException} names the sample that cannot be read, {@link
 *       dev.augur.data.SourceException} the file or folder that cannot be opened, and why.
 * </ul>
 */
package dev.augur.data;
