package dev.augur.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetteringTest {
  private static final int MARGIN = 20;

  private static BufferedImage drawn(Lettering lettering, String line) {
    int width = lettering.width(line) + 2 * MARGIN;
    BufferedImage image =
        new BufferedImage(width, lettering.lineHeight() + 2 * MARGIN, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    lettering.draw(graphics, line, MARGIN, MARGIN);
    graphics.dispose();
    return image;
  }

  /** The smallest rectangle that holds all ink, null if there is none. */
  private static Rectangle ink(BufferedImage image) {
    Rectangle ink = null;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRaster().getSample(x, y, 0) > 40) {
          Rectangle pixel = new Rectangle(x, y, 1, 1);
          ink = ink == null ? pixel : ink.union(pixel);
        }
      }
    }
    return ink;
  }

  private static void assertDrawsWithinItsMeasure(Lettering lettering, String line) {
    Rectangle ink = ink(drawn(lettering, line));
    assertThat(ink).as(line).isNotNull();
    assertThat(ink.x).as(line).isGreaterThanOrEqualTo(MARGIN - 1);
    assertThat(ink.x + ink.width).as(line).isLessThanOrEqualTo(MARGIN + lettering.width(line) + 1);
    assertThat(ink.y).as(line).isGreaterThanOrEqualTo(MARGIN);
    assertThat(ink.y + ink.height).as(line).isLessThanOrEqualTo(MARGIN + lettering.lineHeight());
  }

  @Test
  void strokesDrawEveryCharacterDifferentlyAndWithinItsMeasure() {
    Lettering lettering = new StrokeLettering();
    Map<String, Character> seen = new HashMap<>();
    for (char letter = '!'; letter <= '~'; letter++) {
      String line = String.valueOf(letter);
      assertDrawsWithinItsMeasure(lettering, line);
      BufferedImage image = drawn(lettering, line);
      int[] pixels = image.getRaster().getPixels(0, 0, image.getWidth(), image.getHeight(), (int[]) null);
      Character twin = seen.put(image.getWidth() + Arrays.toString(pixels), letter);
      assertThat(twin).as("%s looks like %s", letter, twin).isNull();
    }
    assertThat(ink(drawn(lettering, " "))).isNull();
    assertThat(lettering.width(" ")).isPositive();
  }

  @Test
  void strokesShowUnknownCharactersAsBoxes() {
    Lettering lettering = new StrokeLettering();
    assertDrawsWithinItsMeasure(lettering, "\u00e9");
    assertThat(lettering.width("\ud835\udd38")).as("one box a code point").isEqualTo(lettering.width("\u00e9"));
    assertDrawsWithinItsMeasure(lettering, "Rotate(degrees=-7.31), index 17");
  }

  @Test
  void whatIsAvailableDrawsText() {
    Lettering lettering = Lettering.available();
    assertDrawsWithinItsMeasure(lettering, "Rotate(degrees=-7.31), index 17");
    assertThat(lettering.width("wide words")).isGreaterThan(lettering.width("wide"));
  }
}
