package dev.augur.examples.quickstart.gallery;

import java.awt.image.BufferedImage;

/**
 * A picture and what stands under it.
 *
 * @param picture shown in its own size
 * @param caption plain text
 */
record Shot(BufferedImage picture, String caption) {}
