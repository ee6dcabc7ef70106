package dev.augur.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetPainterTest {
  private static final int PAPER = 0xfffafaf8;
  private static final Lettering LETTERING = new StrokeLettering();

  private static BufferedImage picture(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, x * 37 % 256 << 16 | y * 91 % 256 << 8 | (x + y) * 13 % 256);
      }
    }
    return picture;
  }

  private static SheetPainter painter(List<Tile> tiles, int columns, int side) {
    return new SheetPainter(tiles, "", columns, side, LETTERING);
  }

  @Test
  void smallPicturesAreEnlargedByWholeFactors() {
    Tile tile = new Tile(picture(7, 5), List.of());
    BufferedImage sheet = painter(List.of(tile), 1, 64).paint();
    for (int y = 0; y < 5 * 9; y++) {
      for (int x = 0; x < 7 * 9; x++) {
        assertThat(sheet.getRGB(SheetPainter.MARGIN + x, SheetPainter.MARGIN + y))
            .isEqualTo(tile.picture().getRGB(x / 9, y / 9));
      }
    }
    assertThat(sheet.getHeight()).isEqualTo(2 * SheetPainter.MARGIN + 5 * 9);
    assertThat(sheet.getWidth()).isEqualTo(2 * SheetPainter.MARGIN + SheetPainter.LEAST_WIDTH);
  }

  @Test
  void picturesThatFitKeepTheirSizeAndLargeOnesAreShrunk() {
    SheetPainter painter = painter(List.of(new Tile(picture(2, 2), List.of())), 1, 100);
    assertThat(painter.shown(new Tile(picture(100, 70), List.of()))).isEqualTo(new Dimension(100, 70));
    assertThat(painter.shown(new Tile(picture(51, 10), List.of()))).isEqualTo(new Dimension(51, 10));
    assertThat(painter.shown(new Tile(picture(50, 10), List.of()))).isEqualTo(new Dimension(100, 20));
    assertThat(painter.shown(new Tile(picture(400, 100), List.of()))).isEqualTo(new Dimension(100, 25));
    assertThat(painter.shown(new Tile(picture(1000, 1), List.of()))).isEqualTo(new Dimension(100, 1));
    assertThat(painter(List.of(new Tile(picture(2, 2), List.of())), 1, 60_000)
        .shown(new Tile(picture(70_000, 2), List.of()))).isEqualTo(new Dimension(60_000, 1));
  }

  @Test
  void aShrunkPictureKeepsItsMean() {
    BufferedImage stripes = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 400; y++) {
      for (int x = 0; x < 400; x += 2) {
        stripes.setRGB(x, y, 0xffffff);
      }
    }
    BufferedImage sheet = painter(List.of(new Tile(stripes, List.of())), 1, 100).paint();
    for (int at = 5; at < 95; at += 10) {
      assertThat(sheet.getRGB(SheetPainter.MARGIN + at, SheetPainter.MARGIN + at) & 255).isBetween(126, 129);
    }
  }

  /** Means of palette indices are indices of other colours, and pictures of 16 bits have a type that has no name. */
  @Test
  void picturesOfAnyKindAreShrunkByTheirColours() {
    byte[] full = {0, (byte) 255, 0};
    byte[] none = new byte[3];
    IndexColorModel palette = new IndexColorModel(8, 3, full, none, new byte[] {0, 0, (byte) 255});
    BufferedImage indexed = new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_INDEXED, palette);
    ColorModel wide = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false,
        Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
    BufferedImage custom = new BufferedImage(wide, wide.createCompatibleWritableRaster(400, 400), false, null);
    assertThat(custom.getType()).isEqualTo(BufferedImage.TYPE_CUSTOM);
    for (BufferedImage picture : List.of(indexed, custom)) {
      for (int y = 0; y < 400; y++) {
        for (int x = 0; x < 400; x++) {
          picture.setRGB(x, y, x % 2 == 0 ? 0xff0000ff : 0xff000000);
        }
      }
      BufferedImage sheet = painter(List.of(new Tile(picture, List.of())), 1, 100).paint();
      int blue = sheet.getRGB(SheetPainter.MARGIN + 50, SheetPainter.MARGIN + 50);
      assertThat(blue & 0xffff00).isZero();
      assertThat(blue & 255).isBetween(126, 129);
    }
  }

  @Test
  void tilesStandInRowsAndCaptionsBelowThem() {
    List<Tile> tiles = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String caption = "HorizontalFlip, Rotate(degrees=-7.31) ".repeat(i % 2 == 0 ? 1 : 6);
      tiles.add(new Tile(picture(150, 40), List.of("label", caption)));
    }
    BufferedImage sheet = painter(tiles, 2, 150).paint();
    assertThat(sheet.getWidth()).isEqualTo(2 * SheetPainter.MARGIN + 2 * 150 + SheetPainter.GAP);
    // Three rows of pictures, wherever the captions let them start: their first column is nowhere paper.
    int left = SheetPainter.MARGIN + 10;
    List<Integer> tops = new ArrayList<>();
    for (int y = 1; y + 40 < sheet.getHeight(); y++) {
      if (sheet.getRGB(left, y) == picture(150, 40).getRGB(10, 0)
          && sheet.getRGB(left, y + 39) == picture(150, 40).getRGB(10, 39)) {
        tops.add(y);
      }
    }
    assertThat(tops).hasSize(3).startsWith(SheetPainter.MARGIN);
    int longCaption = tops.get(1) - tops.get(0) - 40;
    int shortCaption = sheet.getHeight() - tops.get(2) - 40;
    assertThat(longCaption).as("the longest caption of a row makes its height").isGreaterThan(2 * shortCaption);
  }

  @Test
  void noInkReachesTheMarginsOrTheGaps() {
    String caption = "a_long_name_without_any_break_" + "x".repeat(80) + ", Rotate(degrees=-7.31), Posterize(bits=3)";
    List<Tile> tiles = Collections.nCopies(6, new Tile(picture(10, 10), List.of(caption, caption)));
    BufferedImage sheet = new SheetPainter(tiles, "title ".repeat(100), 3, 150, LETTERING).paint();
    int cell = 150 + SheetPainter.GAP;
    for (int y = 0; y < sheet.getHeight(); y++) {
      for (int x = 0; x < sheet.getWidth(); x++) {
        boolean outer = x < SheetPainter.MARGIN - 1 || x >= sheet.getWidth() - SheetPainter.MARGIN + 2
            || y < SheetPainter.MARGIN - 1 || y >= sheet.getHeight() - SheetPainter.MARGIN + 1;
        boolean gap = y > 200 && (x - SheetPainter.MARGIN) % cell >= 153 && (x - SheetPainter.MARGIN) % cell < cell - 2;
        if (outer || gap) {
          assertThat(sheet.getRGB(x, y)).as("row %d, column %d", y, x).isEqualTo(PAPER);
        }
      }
    }
  }

  @Test
  void columnsAreChosenToLookWell() {
    Tile tile = new Tile(picture(10, 10), List.of());
    assertThat(painter(List.of(tile), 0, 224).columns()).isEqualTo(1);
    assertThat(painter(Collections.nCopies(3, tile), 0, 224).columns()).isEqualTo(3);
    assertThat(painter(Collections.nCopies(12, tile), 0, 224).columns()).isEqualTo(4);
    assertThat(painter(Collections.nCopies(25, tile), 0, 224).columns()).isEqualTo(5);
    assertThat(painter(Collections.nCopies(400, tile), 0, 224).columns()).as("as the page allows").isEqualTo(6);
    assertThat(painter(Collections.nCopies(400, tile), 9, 224).columns()).isEqualTo(9);
    assertThat(painter(Collections.nCopies(3, tile), 0, 5000).columns()).isEqualTo(1);
  }

  @Test
  void transparencyShowsChecks() {
    BufferedImage clear = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);
    BufferedImage sheet = painter(List.of(new Tile(clear, List.of())), 1, 32).paint();
    assertThat(sheet.getRGB(SheetPainter.MARGIN + 2, SheetPainter.MARGIN + 2)).isEqualTo(0xffffffff);
    assertThat(sheet.getRGB(SheetPainter.MARGIN + 10, SheetPainter.MARGIN + 2)).isEqualTo(0xffc0c0c0);
  }
}
