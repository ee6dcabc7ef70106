package dev.augur.examples.quickstart.gallery;

import dev.augur.Augmenter;
import dev.augur.Image;
import dev.augur.data.ImageSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page with every operation on photographs. */
public final class Gallery {
  private static final int DRAWS = 4;
  private static final int CAT = 0;
  private static final int CUP = 1;
  private static final int ASTRONAUT = 2;
  private static final int ROCKET = 4;

  private final Thumbnails thumbnails;
  private final String mistake;

  /**
   * A gallery.
   *
   * @param photos what is shown; the first five are used
   * @param mistake a wrong declaration and what the compiler says to it
   */
  public Gallery(ImageSource photos, String mistake) {
    this.thumbnails = new Thumbnails(photos);
    this.mistake = mistake;
  }

  /** Writes {@code index.html} and its pictures into a folder and returns the page. */
  public Path write(Path folder) throws IOException {
    return new GalleryPage(folder).write(sections(), mistake);
  }

  /** One pipeline per operation. */
  static List<Augmenter> operations() {
    return Stream.of(GeometryRows.augmenters(), SizeRows.augmenters(), PixelRows.augmenters(),
            DisturbanceRows.augmenters(), OutputRows.augmenters())
        .flatMap(List::stream)
        .toList();
  }

  private List<Section> sections() {
    return List.of(
        section("Moving pixels", "Consecutive ones become one map and one resampling.", GeometryRows.augmenters(), CAT),
        section("Crops and sizes", "Resizing filters where it shrinks, unless told otherwise.",
            SizeRows.augmenters(), CUP),
        section("Values and colours", "They run inside the pass before them.", PixelRows.augmenters(), ASTRONAUT),
        section("Neighbours, noise, holes", "Noise is a pure function of the sample's key and the place.",
            DisturbanceRows.augmenters(), ROCKET),
        section("For the model", "Shown with the scale undone; the captions tell what is stored.",
            OutputRows.augmenters(), ASTRONAUT),
        sideBySide("Borders", "What lies outside a picture that was turned and shrunk.", BorderRows.augmenters(), CAT),
        sideBySide("Interpolations", "Eight times as large.", InterpolationRows.augmenters(), CAT));
  }

  private Section section(String title, String text, List<Augmenter> augmenters, int photo) {
    List<Row> rows = augmenters.stream()
        .map(augmenter -> Shooting.row(augmenter, thumbnails.get(photo, augmenter.source()), DRAWS))
        .toList();
    return new Section(title, text, rows);
  }

  /** One row that compares pipelines. */
  private Section sideBySide(String title, String text, List<Augmenter> augmenters, int photo) {
    List<Shot> shots = new ArrayList<>();
    for (Augmenter augmenter : augmenters) {
      Image image = thumbnails.get(photo, augmenter.source());
      shots.add(new Shot(Shooting.shot(augmenter, image, 0).picture(), Shooting.code(augmenter)));
    }
    return new Section(title, text, List.of(new Row(title, "", shots)));
  }
}
