package dev.augur.view;

import dev.augur.support.pixel.ArrayLimit;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Lays tiles out in rows and paints them: pictures, captions below them, a heading above, nothing cut off. */
final class SheetPainter {
  static final int MARGIN = 20;
  static final int GAP = 18;
  static final int LEAST_WIDTH = 150;
  private static final int CAPTION_GAP = 6;
  private static final int PARAGRAPH_GAP = 2;
  private static final int PAGE_WIDTH = 1600;
  private static final int CHECK = 8;

  private static final Color PAPER = new Color(0xfafaf8);
  private static final Color FRAME = new Color(0xd0d0cc);
  private static final Color INK = new Color(0x1a1a1a);
  private static final Color FAINT_INK = new Color(0x5a5a58);

  private final List<Tile> tiles;
  private final String title;
  private final Lettering lettering;
  private final int side;
  private final int cellWidth;
  private final int columns;

  /**
   * Plans a sheet.
   *
   * @param columns how many tiles side by side, 0 for as many as look well
   * @param side pictures are enlarged by whole factors as long as they do not become larger, or shrunk to this
   */
  SheetPainter(List<Tile> tiles, String title, int columns, int side, Lettering lettering) {
    this.tiles = tiles;
    this.title = title;
    this.lettering = lettering;
    this.side = side;
    int widest = tiles.stream().mapToInt(tile -> shown(tile).width).max().orElse(0);
    this.cellWidth = Math.max(widest, LEAST_WIDTH);
    int fitting = Math.max(1, (PAGE_WIDTH - 2 * MARGIN + GAP) / (cellWidth + GAP));
    int square = (int) Math.ceil(Math.sqrt(tiles.size()));
    this.columns = columns > 0
        ? Math.min(columns, tiles.size())
        : Math.clamp(fitting, 1, Math.max(square, Math.min(tiles.size(), 4)));
  }

  int columns() {
    return columns;
  }

  /** The picture's size on the sheet: a whole multiple of its own, or less if it is too large. */
  Dimension shown(Tile tile) {
    int height = tile.picture().getHeight();
    int width = tile.picture().getWidth();
    int longest = Math.max(height, width);
    if (longest <= side) {
      return new Dimension(width * (side / longest), height * (side / longest));
    }
    return new Dimension(shrunk(width, longest), shrunk(height, longest));
  }

  private int shrunk(int length, int longest) {
    return (int) Math.max(1, (long) length * side / longest);
  }

  /**
   * The sheet.
   *
   * @throws IllegalArgumentException if it has more pixels than an image can
   */
  BufferedImage paint() {
    refuseGiants();
    List<String> heading = title.isBlank() ? List.of() : LineWrap.wrap(title, width() - 2 * MARGIN, lettering::width);
    int top = MARGIN + heading.size() * lettering.lineHeight() + (heading.isEmpty() ? 0 : GAP);
    int[] rowTops = new int[(tiles.size() + columns - 1) / columns + 1];
    rowTops[0] = top;
    for (int row = 0; row + 1 < rowTops.length; row++) {
      rowTops[row + 1] = rowTops[row] + rowHeight(row) + GAP;
    }
    BufferedImage sheet =
        new BufferedImage(width(), rowTops[rowTops.length - 1] - GAP + MARGIN, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    try {
      graphics.setColor(PAPER);
      graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
      graphics.setColor(INK);
      drawLines(graphics, heading, MARGIN, MARGIN);
      for (int i = 0; i < tiles.size(); i++) {
        drawTile(graphics, tiles.get(i), MARGIN + i % columns * (cellWidth + GAP), rowTops[i / columns]);
      }
    } finally {
      graphics.dispose();
    }
    return sheet;
  }

  private void refuseGiants() {
    long width = columns * (long) (cellWidth + GAP);
    long height = 0;
    for (int row = 0; row * columns < tiles.size(); row++) {
      height += row(row).stream().mapToInt(tile -> shown(tile).height).max().orElse(0);
    }
    if (height > ArrayLimit.LONGEST / width) {
      throw new IllegalArgumentException("a sheet of " + width + "x" + height + " pixels and more cannot be made; "
          + "write a smaller imageSize, or show fewer images");
    }
  }

  private int width() {
    return 2 * MARGIN + columns * cellWidth + (columns - 1) * GAP;
  }

  private List<Tile> row(int row) {
    return tiles.subList(row * columns, Math.min(tiles.size(), (row + 1) * columns));
  }

  private int rowHeight(int row) {
    return row(row).stream().mapToInt(tile -> shown(tile).height + captionHeight(tile)).max().orElse(0);
  }

  private int captionHeight(Tile tile) {
    int height = tile.caption().isEmpty() ? 0 : CAPTION_GAP;
    for (List<String> paragraph : paragraphs(tile)) {
      height += paragraph.size() * lettering.lineHeight() + PARAGRAPH_GAP;
    }
    return height;
  }

  private List<List<String>> paragraphs(Tile tile) {
    List<List<String>> paragraphs = new ArrayList<>();
    for (String paragraph : tile.caption()) {
      paragraphs.add(LineWrap.wrap(paragraph, cellWidth, lettering::width));
    }
    return paragraphs;
  }

  private void drawTile(Graphics2D graphics, Tile tile, int left, int top) {
    int width = shown(tile).width;
    int height = shown(tile).height;
    if (tile.picture().getColorModel().hasAlpha()) {
      drawChecks(graphics, left, top, width, height);
    }
    drawPicture(graphics, tile.picture(), left, top, width, height);
    graphics.setColor(FRAME);
    graphics.drawRect(left - 1, top - 1, width + 1, height + 1);
    int below = top + height + CAPTION_GAP;
    graphics.setColor(INK);
    for (List<String> paragraph : paragraphs(tile)) {
      below = drawLines(graphics, paragraph, left, below) + PARAGRAPH_GAP;
      graphics.setColor(FAINT_INK);
    }
  }

  private int drawLines(Graphics2D graphics, List<String> lines, int left, int top) {
    int below = top;
    for (String line : lines) {
      lettering.draw(graphics, line, left, below);
      below += lettering.lineHeight();
    }
    return below;
  }

  /** Behind pictures with alpha, so that one sees where they are transparent. */
  private static void drawChecks(Graphics2D graphics, int left, int top, int width, int height) {
    for (int y = 0; y < height; y += CHECK) {
      for (int x = 0; x < width; x += CHECK) {
        graphics.setColor((x + y) / CHECK % 2 == 0 ? Color.WHITE : Color.LIGHT_GRAY);
        graphics.fillRect(left + x, top + y, Math.min(CHECK, width - x), Math.min(CHECK, height - y));
      }
    }
  }

  /** Enlarged, the pixels stay visible; shrunk, it is averaged first, so that fine structure does not flicker. */
  private static void drawPicture(
      Graphics2D graphics, BufferedImage picture, int left, int top, int width, int height) {
    boolean enlarged = width >= picture.getWidth();
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, enlarged
        ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
        : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    int factor = Math.max(1, Math.max(picture.getWidth(), picture.getHeight()) / Math.max(width, height));
    graphics.drawImage(factor > 1 ? averaged(plain(picture), factor) : picture, left, top, width, height, null);
  }

  /** The picture with a sample of 8 bits for each colour: others may hold indices, or be of a type that has no name. */
  private static BufferedImage plain(BufferedImage picture) {
    int type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    if (picture.getType() == type) {
      return picture;
    }
    BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
    Graphics2D graphics = plain.createGraphics();
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return plain;
  }

  /** Every pixel the mean of a square of pixels, without alpha's weight. */
  private static BufferedImage averaged(BufferedImage picture, int factor) {
    int height = Math.max(1, picture.getHeight() / factor);
    int width = Math.max(1, picture.getWidth() / factor);
    BufferedImage small = new BufferedImage(width, height, picture.getType());
    int[] samples = new int[4 * factor * factor];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int wide = Math.min(factor, picture.getWidth() - x * factor);
        int high = Math.min(factor, picture.getHeight() - y * factor);
        for (int band = 0; band < picture.getRaster().getNumBands(); band++) {
          picture.getRaster().getSamples(x * factor, y * factor, wide, high, band, samples);
          int sum = 0;
          for (int i = 0; i < wide * high; i++) {
            sum += samples[i];
          }
          small.getRaster().setSample(x, y, band, (sum + wide * high / 2) / (wide * high));
        }
      }
    }
    return small;
  }
}
