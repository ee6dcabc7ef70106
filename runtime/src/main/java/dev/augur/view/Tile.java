package dev.augur.view;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * One place on a contact sheet.
 *
 * @param picture what is shown
 * @param caption its paragraphs, the first of which stands out; wrapped, never cut
 */
record Tile(BufferedImage picture, List<String> caption) {
  Tile {
    caption = caption.stream().map(String::strip).filter(paragraph -> !paragraph.isEmpty()).toList();
  }
}
