package dev.augur.view;

import java.awt.Graphics2D;

/** Draws text. The system's fonts if there are any, else strokes of our own: servers often have no fonts. */
sealed interface Lettering permits SystemLettering, StrokeLettering {

  /** The best lettering that this machine has. */
  static Lettering available() {
    try {
      return new SystemLettering();
    } catch (RuntimeException | LinkageError | InternalError noFonts) {
      return new StrokeLettering();
    }
  }

  /** How wide a line of text is, in pixels. */
  int width(String line);

  /** The distance from one line to the next, in pixels. */
  int lineHeight();

  /** Draws a line in the page's colour; {@code top} is the line's upper edge. */
  void draw(Graphics2D page, String line, int x, int top);
}
