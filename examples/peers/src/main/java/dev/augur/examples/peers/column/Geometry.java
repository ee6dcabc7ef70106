package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Numbers;
import dev.augur.examples.peers.row.Row;
import java.util.List;

/**
 * The geometric operations that begin a row, composed by hand: a window of the source, and one map from the output into
 * that window. For the columns that warp once.
 */
final class Geometry {
  /** The operations that need a warp. */
  static final List<String> GENERAL = List.of("Affine", "Rotate", "Scale", "Shear", "Translate");

  /** The window, in source pixels; a padded crop's may reach outside. */
  int top;
  int left;
  int height;
  int width;

  /** From the output into the window. */
  final AffineMap map = new AffineMap();

  /** Whether the window is resized. */
  boolean resizes;

  /** Whether the picture is mirrored. */
  boolean flips;

  /** Whether anything turns, slants, scales or moves: a warp is needed. */
  boolean warps;

  /** Pixels that a padded crop adds on every side. */
  final int padding;

  private final Row row;
  private final Numbers numbers;
  private final boolean resizedCrop;
  private final boolean crop;
  private final int flip;
  private final Warping warping;
  private final int warpActs;
  private final int cropTop;
  private final int cropLeft;
  private final int cropHeight;
  private final int cropWidth;

  Geometry(Row row, Numbers numbers) {
    this.row = row;
    this.numbers = numbers;
    resizedCrop = row.has("RandomResizedCrop");
    crop = row.has("RandomCrop");
    padding = crop ? (int) row.operation("RandomCrop").number("padding", 0) : 0;
    flip = row.has("HorizontalFlip") ? numbers.slot("HorizontalFlip", "acts") : -1;
    String general = GENERAL.stream().filter(row::has).findFirst().orElse(null);
    warping = general == null ? null : warping(general, numbers, row.height(), row.width());
    warpActs = general == null ? -1 : numbers.slot(general, "acts");
    String cropping = resizedCrop ? "RandomResizedCrop" : "RandomCrop";
    cropTop = resizedCrop || crop ? numbers.slot(cropping, "top") : -1;
    cropLeft = resizedCrop || crop ? numbers.slot(cropping, "left") : -1;
    cropHeight = resizedCrop ? numbers.slot(cropping, "height") : -1;
    cropWidth = resizedCrop ? numbers.slot(cropping, "width") : -1;
  }

  /** Adds the row's general warp to the map. */
  private interface Warping {
    void compose(AffineMap map, Numbers numbers);
  }

  private static Warping warping(String name, Numbers numbers, int h, int w) {
    return switch (name) {
      case "Affine" -> {
        int degrees = numbers.slot(name, "degrees");
        int scale = numbers.slot(name, "scale");
        int moveX = numbers.slot(name, "translateX");
        int moveY = numbers.slot(name, "translateY");
        int shearX = numbers.slot(name, "shearX");
        int shearY = numbers.slot(name, "shearY");
        yield (map, n) -> map.affine(h, w, n.value(degrees), n.value(scale), n.value(scale), n.value(moveX) * w,
            n.value(moveY) * h, n.value(shearX), n.value(shearY));
      }
      case "Rotate" -> {
        int degrees = numbers.slot(name, "degrees");
        yield (map, n) -> map.affine(h, w, n.value(degrees), 1, 1, 0, 0, 0, 0);
      }
      case "Scale" -> {
        int factor = numbers.slot(name, "factor");
        yield (map, n) -> map.affine(h, w, 0, n.value(factor), n.value(factor), 0, 0, 0, 0);
      }
      case "Shear" -> {
        int x = numbers.slot(name, "x");
        int y = numbers.slot(name, "y");
        yield (map, n) -> map.affine(h, w, 0, 1, 1, 0, 0, n.value(x), n.value(y));
      }
      default -> {
        int x = numbers.slot(name, "x");
        int y = numbers.slot(name, "y");
        yield (map, n) -> map.affine(h, w, 0, 1, 1, n.value(x) * w, n.value(y) * h, 0, 0);
      }
    };
  }

  /** Composes what the numbers say. */
  void compose() {
    map.reset();
    window();
    if (resizes) {
      map.resize(height, width, row.height(), row.width());
    }
    flips = flip >= 0 && numbers.acts(flip);
    if (flips) {
      map.flip(row.width());
    }
    warps = warping != null && numbers.acts(warpActs);
    if (warps) {
      warping.compose(map, numbers);
    }
  }

  private void window() {
    top = 0;
    left = 0;
    height = row.sourceHeight();
    width = row.sourceWidth();
    if (resizedCrop) {
      top = (int) numbers.value(cropTop);
      left = (int) numbers.value(cropLeft);
      height = (int) numbers.value(cropHeight);
      width = (int) numbers.value(cropWidth);
    } else if (crop) {
      top = (int) numbers.value(cropTop) - padding;
      left = (int) numbers.value(cropLeft) - padding;
      height = row.height();
      width = row.width();
    }
    resizes = height != row.height() || width != row.width();
  }
}
