package dev.augur.view;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Text in the system's sans-serif font. */
final class SystemLettering implements Lettering {
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

  private final FontMetrics metrics;

  /** Fails in some way if the system has no fonts. */
  SystemLettering() {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    try {
      smooth(graphics);
      metrics = graphics.getFontMetrics(FONT);
      if (metrics.stringWidth("x") < 1) {
        throw new IllegalStateException("the system's font is empty");
      }
    } finally {
      graphics.dispose();
    }
  }

  private static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_OFF);
  }

  @Override
  public int width(String line) {
    return metrics.stringWidth(line);
  }

  @Override
  public int lineHeight() {
    return metrics.getHeight() + 1;
  }

  @Override
  public void draw(Graphics2D page, String line, int x, int top) {
    Graphics2D graphics = (Graphics2D) page.create(); // the page keeps its own font
    smooth(graphics);
    graphics.setFont(FONT);
    graphics.drawString(line, x, top + metrics.getAscent());
    graphics.dispose();
  }
}
