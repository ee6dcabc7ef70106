package dev.augur.examples.interpreted;

import dev.augur.DrawSchema;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.RowFloats;
import dev.augur.support.store.Store;
import dev.augur.support.warp.Steps;
import dev.augur.support.warp.Warp;
import java.lang.foreign.MemorySegment;

/**
 * A geometric operation: one warp with the runtime's kernels, bilinear, black outside.
 *
 * <p>Where only whole pixels move, 8-bit pictures stay 8-bit. A resampled picture is rounded to 8 bits if the
 * {@linkplain Interpreter next operation} is geometric too, since whole pixels are what the next warp reads fastest,
 * and float planes otherwise, so that nothing is rounded that needs not be.
 */
public final class Geometry implements Operation {
  /** States what happens to the picture. */
  @FunctionalInterface
  private interface Composing {
    void compose(Steps steps, double[] draws);
  }

  private final Warp warp =
      new Warp(Picture.CHANNELS, Interpolation.BILINEAR, Border.CONSTANT, new float[Picture.CHANNELS]);
  private final Store store = new Store(Picture.PIXELS, Picture.MAXIMUM);
  private final Planes line = new Planes();
  private final RowFloats row = new RowFloats();
  private final Slots slots;
  private final Composing composing;

  /** Whether a resampled picture is rounded to 8 bits. */
  private boolean rounds;

  private Geometry(Slots slots, Composing composing) {
    this.slots = slots;
    this.composing = composing;
  }

  /** {@code @RandomCrop(padding)} of a size. */
  public static Geometry randomCrop(DrawSchema schema, String path, int padding, int height, int width) {
    Slots slots = Slots.of(schema, path);
    int top = slots.of("top");
    int left = slots.of("left");
    return new Geometry(slots, (steps, draws) -> {
      steps.pad(padding, padding, padding, padding);
      steps.crop((int) draws[top], (int) draws[left], height, width);
    });
  }

  /** {@code @RandomResizedCrop} to a size. */
  public static Geometry randomResizedCrop(
      DrawSchema schema, String path, int height, int width, boolean antialias) {
    Slots slots = Slots.of(schema, path);
    int top = slots.of("top");
    int left = slots.of("left");
    int rows = slots.of("height");
    int columns = slots.of("width");
    return new Geometry(slots, (steps, draws) -> {
      steps.crop((int) draws[top], (int) draws[left], (int) draws[rows], (int) draws[columns]);
      steps.resize(height, width, antialias);
    });
  }

  /** {@code @HorizontalFlip}. */
  public static Geometry horizontalFlip(DrawSchema schema, String path) {
    return new Geometry(Slots.of(schema, path), (steps, draws) -> steps.flipHorizontal());
  }

  /** {@code @Rotate}. */
  public static Geometry rotate(DrawSchema schema, String path) {
    Slots slots = Slots.of(schema, path);
    int degrees = slots.of("degrees");
    return new Geometry(slots, (steps, draws) -> steps.rotate(draws[degrees]));
  }

  /** {@code @Affine} with all its parameters drawn. */
  public static Geometry affine(DrawSchema schema, String path) {
    Slots slots = Slots.of(schema, path);
    int degrees = slots.of("degrees");
    int scale = slots.of("scale");
    int translateX = slots.of("translateX");
    int translateY = slots.of("translateY");
    int shearX = slots.of("shearX");
    int shearY = slots.of("shearY");
    return new Geometry(slots, (steps, draws) -> steps.affine(draws[degrees], draws[scale], draws[scale],
        draws[translateX] * steps.width(), draws[translateY] * steps.height(), draws[shearX], draws[shearY]));
  }

  /** Called once, before the first image. */
  void roundResampled(boolean rounds) {
    this.rounds = rounds;
  }

  @Override
  public boolean acts(double[] draws) {
    return slots.acts(draws);
  }

  @Override
  public void run(Picture picture, double[] draws, boolean vector) {
    Steps steps = warp.begin(picture.height(), picture.width());
    composing.compose(steps, draws);
    if (picture.image() == null) {
      warp.open(picture.planes(), vector);
    } else {
      warp.open(picture.image(), vector);
    }
    int kind = warp.load(0);
    if (kind == Warp.PIXELS) {
      copy(picture);
    } else if (rounds) {
      round(picture, vector);
    } else {
      keep(picture, vector);
    }
  }

  /** Whole pixels: no row is resampled. */
  private void copy(Picture picture) {
    int height = warp.height();
    int width = warp.width();
    byte[] to = picture.spareBytes(height, width).array;
    for (int y = 0; y < height; y += warp.loaded) {
      load(y);
      WarpRows.bytes(warp, warp.loaded * width, to, y * width * Picture.CHANNELS);
    }
    picture.become(height, width);
  }

  private void round(Picture picture, boolean vector) {
    int height = warp.height();
    int width = warp.width();
    MemorySegment to = picture.spareBytes(height, width).segment;
    line.reshape(Picture.CHANNELS, 1, Math.max(width, warp.bandWidth()));
    for (int y = 0; y < height; y += warp.loaded) {
      WarpRows.floats(warp, load(y), warp.loaded * width, line, 0, vector);
      row.point(line, 0);
      store.row(row, warp.loaded * width, to, (long) y * width * Picture.CHANNELS, vector);
    }
    picture.become(height, width);
  }

  private void keep(Picture picture, boolean vector) {
    int height = warp.height();
    int width = warp.width();
    Planes to = picture.sparePlanes(height, width);
    for (int y = 0; y < height; y += warp.loaded) {
      WarpRows.floats(warp, load(y), warp.loaded * width, to, y, vector);
    }
    picture.becomePlanes();
  }

  /** Loads a row, or several short ones as one. */
  private int load(int y) {
    return Picture.joins(warp.width()) ? warp.loadBand(y) : warp.load(y);
  }
}
