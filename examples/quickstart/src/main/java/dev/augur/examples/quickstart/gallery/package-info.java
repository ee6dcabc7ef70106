/**
 * Writes a page that shows every operation: the original and several draws, with the numbers drawn.
 *
 * <p>The {@code *Rows} classes declare one tiny pipeline per operation; {@code Gallery} runs them on photographs;
 * {@code GalleryPage} writes the pictures and the page.
 */
package dev.augur.examples.quickstart.gallery;
