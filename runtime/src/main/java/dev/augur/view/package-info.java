/**
 * What augmentation did, to look at.
 *
 * <ul>
 *   <li>{@link dev.augur.view.ContactSheet} lays out the images of a batch, or draws of one image, with captions;
 *   <li>{@link dev.augur.view.Picture} turns a single image or tensor into one that can be shown and written.
 * </ul>
 */
package dev.augur.view;
