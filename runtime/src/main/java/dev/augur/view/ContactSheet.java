package dev.augur.view;

import dev.augur.Augmenter;
import dev.augur.Batch;
import dev.augur.Draw;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.TensorSpec;
import dev.augur.data.Label;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/**
 * Augmented images side by side, as one looks at them: normalisation undone, every image captioned with its label, its
 * sample's name, its key, and what acted with which numbers. Small images are enlarged by whole factors, so that one
 * sees their pixels; captions are wrapped and never cut off. Needs no display.
 *
 * <pre>{@code
 * ContactSheet.of(batch).writePng(Path.of("batch.png"));
 * ContactSheet.ofDraws(augmenter, image, 11, 42).title("CifarTrain").writePng(Path.of("draws.png"));
 * }</pre>
 *
 * <p>Immutable; the pictures are copies, so a sheet outlives the batch that it was made of.
 */
public final class ContactSheet {
  private static final int DEFAULT_SIDE = 224;
  private static final int MOST_SIDE = 1 << 16;

  private final List<Tile> tiles;
  private final String title;
  private final int columns;
  private final int side;

  private ContactSheet(List<Tile> tiles, String title, int columns, int side) {
    this.tiles = List.copyOf(tiles);
    this.title = title;
    this.columns = columns;
    this.side = side;
    if (tiles.isEmpty()) {
      throw new IllegalArgumentException("a contact sheet needs at least one image");
    }
  }

  private static ContactSheet of(List<Tile> tiles) {
    return new ContactSheet(tiles, "", 0, DEFAULT_SIDE);
  }

  /** All images of a batch; see {@link #of(Batch, int)}. */
  public static ContactSheet of(Batch batch) {
    return of(batch, batch.size());
  }

  /**
   * The first images of a batch. What acted is drawn again from each key, for which the samples are read again.
   *
   * @param most how many at most
   * @throws IllegalArgumentException if that is none
   * @throws IllegalStateException if the batch was recycled
   */
  public static ContactSheet of(Batch batch, int most) {
    List<Tile> tiles = new ArrayList<>();
    for (int place = 0; place < Math.min(most, batch.size()); place++) {
      List<String> caption = new ArrayList<>();
      caption.add(text(batch.label(place), batch.classNames()));
      caption.add(batch.name(place));
      caption.add(text(batch.key(place)));
      caption.add(batch.draw(place).toString());
      tiles.add(new Tile(Picture.of(batch.image(place), batch.spec()), caption));
    }
    return of(tiles);
  }

  /**
   * An image as it is, and then what a pipeline makes of it.
   *
   * @param image fits the pipeline; its name and index appear in captions and its index, 0 if it has none, in the keys
   * @param draws how many times it is augmented, with views 0, 1, 2 ... of its key
   * @param seed the keys' seed
   * @throws IllegalArgumentException if the image does not fit the pipeline
   */
  public static ContactSheet ofDraws(Augmenter augmenter, Image image, int draws, long seed) {
    TensorSpec spec = augmenter.output();
    List<Tile> tiles = new ArrayList<>();
    BufferedImage original = Picture.of(image, augmenter.source().maximum());
    tiles.add(new Tile(original, List.of("original", image.toString())));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(spec.bytes(), 64);
      for (int view = 0; view < draws; view++) {
        SampleKey key = new SampleKey(seed, 0, Math.max(image.index(), 0), view);
        Draw draw = augmenter.draw(key, image);
        augmenter.apply(draw, image, out);
        tiles.add(new Tile(Picture.of(out, spec), List.of("draw " + view, text(key), draw.toString())));
      }
    }
    return of(tiles);
  }

  /**
   * Pictures with captions of your own.
   *
   * @param captions for each picture its paragraphs, the first of which stands out
   * @throws IllegalArgumentException if there are not as many captions as pictures, or none
   */
  public static ContactSheet of(List<BufferedImage> pictures, List<List<String>> captions) {
    if (pictures.size() != captions.size()) {
      throw new IllegalArgumentException(pictures.size() + " pictures, but " + captions.size()
          + " captions; give one caption per picture");
    }
    List<Tile> tiles = new ArrayList<>();
    for (int i = 0; i < pictures.size(); i++) {
      int place = i;
      BufferedImage picture = Objects.requireNonNull(pictures.get(i), () -> "picture " + place + " is null");
      tiles.add(new Tile(picture, captions.get(i)));
    }
    return of(tiles);
  }

  /** The same sheet with a heading. */
  public ContactSheet title(String title) {
    return new ContactSheet(tiles, Objects.requireNonNull(title, "title"), columns, side);
  }

  /** The same sheet with a number of images side by side, at most all; by default as many as look well. */
  public ContactSheet columns(int columns) {
    if (columns < 1) {
      throw new IllegalArgumentException("a sheet has at least 1 column, found " + columns);
    }
    return new ContactSheet(tiles, title, columns, side);
  }

  /**
   * The same sheet with larger or smaller images: each is enlarged by the largest whole factor at which no side is over
   * this many pixels, or shrunk to it; 224 by default, 65536 at most.
   */
  public ContactSheet imageSize(int pixels) {
    if (pixels < 1 || pixels > MOST_SIDE) {
      throw new IllegalArgumentException("images are 1 to " + MOST_SIDE + " pixels large, found " + pixels);
    }
    return new ContactSheet(tiles, title, columns, pixels);
  }

  List<Tile> tiles() {
    return tiles;
  }

  /**
   * The sheet.
   *
   * @throws IllegalArgumentException if it would have more than 2^31 - 9 pixels
   */
  public BufferedImage image() {
    return new SheetPainter(tiles, title, columns, side, Lettering.available()).paint();
  }

  /** Writes the sheet as a PNG file, replacing what was there once the sheet is painted. */
  public void writePng(Path file) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    if (!ImageIO.write(image(), "png", png)) {
      throw new IOException("this Java runtime has no writer for PNG");
    }
    Files.write(file, png.toByteArray());
  }

  private static String text(SampleKey key) {
    String view = key.view() == 0 ? "" : ", view " + key.view();
    return "seed " + key.seed() + ", epoch " + key.epoch() + ", index " + key.index() + view;
  }

  private static String text(Label label, List<String> classNames) {
    return switch (label) {
      case Label.None none -> "";
      case Label.ClassIndex one -> className(one.index(), classNames);
      case Label.ClassSet several when several.indices().isEmpty() -> "no class";
      case Label.ClassSet several ->
          several.indices().stream().map(i -> className(i, classNames)).collect(Collectors.joining(", "));
      case Label.Numbers numbers -> numbers.toString();
    };
  }

  private static String className(int index, List<String> names) {
    return index < names.size() ? names.get(index) : "class " + index;
  }
}
