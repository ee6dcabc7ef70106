package dev.augur.support.resize;

import static dev.augur.support.pixel.AlphaWeight.ALPHA;

import dev.augur.Image;
import dev.augur.PixelType;
import dev.augur.support.pixel.AlphaWeight;
import dev.augur.support.pixel.PlaneReader;
import dev.augur.support.pixel.Planes;

/**
 * Antialiased resize: a separable triangle filter that widens with the shrink, as Pillow's BILINEAR and torchvision's
 * {@code antialias=True}, in float without rounding in between. An axis that does not shrink is plain bilinear
 * interpolation with edge pixels repeated. {@link TriangleTaps} states the weights.
 *
 * <p>Rows of the source are summed first, then columns, taps in rising order with fused multiply-adds, so that scalar
 * and vector code agree to the bit. Results lie in the range of the source up to a few units in the last place. With 4
 * channels colours are weighted by alpha: {@code sum(w a c) / sum(w a)}, and {@code sum(w c)} where the sum of alpha is
 * 0.
 *
 * <p>Owned by one worker; not thread-safe. Allocates only when an image is larger than all before.
 */
public final class Antialias {
  private final SeparableResize engine = new SeparableResize();
  private final PlaneReader reader = new PlaneReader();
  private final Planes read = new Planes();
  private final Planes plain = new Planes();

  /** A resize with no memory yet. */
  public Antialias() {}

  /**
   * Resizes a rectangle of an image.
   *
   * @param source the image, 1, 3 or 4 channels; of a reduced one the rectangle is given in pixels of the whole picture
   * @param top first row of the rectangle
   * @param left first column of the rectangle
   * @param height rows of the rectangle
   * @param width columns of the rectangle
   * @param to receives {@code toHeight} rows of {@code toWidth} pixels, in the source's units
   * @param vector whether the vector code runs
   * @throws IllegalArgumentException if the rectangle leaves the image, or a float image holds a value that is not
   *     finite, naming the image
   */
  public void resize(Image source, int top, int left, int height, int width, int toHeight, int toWidth, Planes to,
      boolean vector) {
    checkInside(source, source.height(), source.width(), top, left, height, width);
    engine.prepare(top, left, height, width, source.reduction(), toHeight, toWidth, vector);
    resizePrepared(source, engine.rows().firstPixel, engine.columns().firstPixel, engine.rows().pixels,
        engine.columns().pixels, to);
  }

  private void resizePrepared(Image source, int top, int left, int height, int width, Planes to) {
    if (source.channels() > ALPHA) {
      reader.readWeighted(source, top, left, height, width, read);
      engine.planes(read, 0, 0, to);
      if (AlphaWeight.divide(to)) {
        reader.read(source, top, left, height, width, read);
        engine.planes(read, 0, 0, plain);
        AlphaWeight.fillTransparent(to, plain);
      }
    } else if (source.type() == PixelType.UINT8) {
      int corner = source.offset() + top * source.rowStride() + left * source.channels();
      engine.bytes(source.bytes(), corner, source.rowStride(), source.channels(), to);
    } else {
      reader.read(source, top, left, height, width, read);
      engine.planes(read, 0, 0, to);
    }
  }

  /**
   * Resizes a rectangle of a float image.
   *
   * @param source the image; may not be {@code to}
   * @param vector whether the vector code runs
   * @throws IllegalArgumentException if the rectangle leaves the image, or source and target are the same
   */
  public void resize(Planes source, int top, int left, int height, int width, int toHeight, int toWidth, Planes to,
      boolean vector) {
    if (source == to) {
      throw new IllegalArgumentException("cannot resize planes into themselves; pass other planes as the target");
    }
    checkInside("planes", source.height, source.width, top, left, height, width);
    engine.prepare(top, left, height, width, 1, toHeight, toWidth, vector);
    TriangleTaps rows = engine.rows();
    TriangleTaps columns = engine.columns();
    if (source.channels > ALPHA) {
      reader.readWeighted(source, rows.firstPixel, columns.firstPixel, rows.pixels, columns.pixels, read);
      engine.planes(read, 0, 0, to);
      if (AlphaWeight.divide(to)) {
        engine.planes(source, rows.firstPixel, columns.firstPixel, plain);
        AlphaWeight.fillTransparent(to, plain);
      }
    } else {
      engine.planes(source, rows.firstPixel, columns.firstPixel, to);
    }
  }

  private static void checkInside(
      Object source, int sourceHeight, int sourceWidth, int top, int left, int height, int width) {
    boolean inside = top >= 0 && left >= 0 && height >= 1 && width >= 1
        && height <= sourceHeight - top && width <= sourceWidth - left;
    if (!inside) {
      throw new IllegalArgumentException(
          "the rectangle of " + height + "x" + width + " at row " + top + ", column " + left + " is not inside "
              + source + " of " + sourceHeight + "x" + sourceWidth);
    }
  }
}
