/** Java2D's pictures as Augur's images and back: {@link dev.augur.bufferedimage.BufferedImages}. */
package dev.augur.bufferedimage;
