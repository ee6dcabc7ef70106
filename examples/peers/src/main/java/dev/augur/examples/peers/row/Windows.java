package dev.augur.examples.peers.row;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** Windows of a few photographs, as many as wanted, each another one, and the same each time. */
final class Windows {
  private static final List<String> FILES =
      List.of("cat/chelsea.png", "cup/coffee.jpg", "person/astronaut.jpg", "rocket/rocket.jpg");

  /** The largest window's share of the photograph. */
  private static final double MOST = 0.98;

  /** Per photograph itself and its halves: what is shrunk far keeps no aliases. */
  private final List<List<BufferedImage>> photographs = new ArrayList<>();

  private final SplittableRandom random = new SplittableRandom(1);

  Windows(Path photos) throws IOException {
    for (String file : FILES) {
      List<BufferedImage> halves = new ArrayList<>();
      BufferedImage image = ImageIO.read(photos.resolve(file).toFile());
      while (Math.min(image.getWidth(), image.getHeight()) > 1) {
        halves.add(image);
        image = drawn(image, image.getHeight() / 2, image.getWidth() / 2, false);
      }
      photographs.add(halves);
    }
  }

  /**
   * The next window, of the photographs in turn, mirrored every other time.
   *
   * @param least the smallest window's share of the photograph
   */
  BufferedImage next(int number, int height, int width, double least) {
    List<BufferedImage> halves = photographs.get(number % photographs.size());
    BufferedImage whole = halves.getFirst();
    double share = least + (MOST - least) * random.nextDouble();
    double scale = Math.min((double) whole.getWidth() / width, (double) whole.getHeight() / height) * share;
    int level = 0;
    while (scale >= 2 && level + 1 < halves.size()) {
      level++;
      scale /= 2;
    }
    BufferedImage from = halves.get(level);
    int w = Math.clamp((long) (scale * width), 1, from.getWidth());
    int h = Math.clamp((long) (scale * height), 1, from.getHeight());
    int x = random.nextInt(from.getWidth() - w + 1);
    int y = random.nextInt(from.getHeight() - h + 1);
    return drawn(from.getSubimage(x, y, w, h), height, width, number / photographs.size() % 2 == 1);
  }

  private static BufferedImage drawn(BufferedImage from, int height, int width, boolean mirrored) {
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = to.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(from, mirrored ? width : 0, 0, mirrored ? -width : width, height, null);
    graphics.dispose();
    return to;
  }
}
