package dev.augur.processor.oracle;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.processor.kernel.Sampling;

/**
 * A picture with geometry that has not been rendered yet: steps compose, a point is looked up through all of them, and
 * only then a value is interpolated.
 *
 * <p>As long as steps only move pixels, frames are frames on the picture's own grid. A frame made after that is an edge
 * that points meet on their way back.
 */
final class Canvas {
  private Picture picture;
  private Grid grid;
  private final Chain chain = new Chain();
  private final Sampling sampling;
  private final double[] fill;
  private final double maximum;
  private int height;
  private int width;

  /**
   * A canvas without steps.
   *
   * @param sampling the run's border and interpolation
   * @param fill the run's fill, in the units of the picture
   * @param maximum what bicubic interpolation is clamped to
   */
  Canvas(Picture picture, Sampling sampling, double[] fill, double maximum) {
    this.sampling = sampling;
    this.fill = fill;
    this.maximum = maximum;
    begin(picture);
  }

  private void begin(Picture picture) {
    this.picture = picture;
    grid = Grid.of(picture);
    chain.clear();
    height = picture.height;
    width = picture.width;
  }

  void apply(Step step) {
    switch (step) {
      case Step.Mapped mapped -> {
        chain.map(mapped.map());
        if (mapped.swaps()) {
          int rows = height;
          height = width;
          width = rows;
        }
      }
      case Step.Cropped crop -> {
        settle();
        chain.map(AffineMap.moved(crop.left(), crop.top()));
        height = crop.height();
        width = crop.width();
        frame();
      }
      case Step.Padded pad -> pad(pad);
      case Step.Resized resized -> resize(resized);
    }
  }

  private void pad(Step.Padded pad) {
    frame();
    chain.map(AffineMap.moved(-pad.left(), -pad.top()));
    height += pad.top() + pad.bottom();
    width += pad.left() + pad.right();
    boolean endless = sampling.border() == Border.CONSTANT || sampling.border() == Border.NEAREST;
    if (!settle() && !endless) {
      chain.edge(height, width, sampling.border());
    }
  }

  private void resize(Step.Resized resized) {
    boolean filtered = resized.antialias() && sampling.interpolation() != Interpolation.NEAREST;
    double factorX = (double) width / resized.width();
    double factorY = (double) height / resized.height();
    if (factorX == 1 && factorY == 1) {
      frame();
    } else if (filtered && (factorX > 1 || factorY > 1)) {
      begin(TriangleFilter.resize(render(), resized.height(), resized.width()));
    } else {
      settle();
      chain.edge(height, width, Border.NEAREST);
      chain.map(new AffineMap(factorX, 0, factorX / 2 - 0.5, 0, factorY, factorY / 2 - 0.5));
      height = resized.height();
      width = resized.width();
      chain.edge(height, width, sampling.border());
    }
  }

  /** Makes the present frame the place where later borders start. */
  private void frame() {
    if (!settle()) {
      chain.edge(height, width, sampling.border());
    }
  }

  /** Moves pixels for good where all steps so far only do that. */
  private boolean settle() {
    AffineMap exact = chain.exact();
    if (exact != null) {
      grid = grid.through(exact, height, width, sampling.border());
      chain.clear();
    }
    return exact != null;
  }

  /** The picture that the steps make. */
  Picture render() {
    Picture rendered = new Picture(picture.channels, height, width);
    if (settle()) {
      for (int i = 0; i < grid.pixels.length; i++) {
        for (int c = 0; c < picture.channels; c++) {
          int pixel = grid.pixels[i];
          rendered.values[c][i] = pixel < 0 ? fill[c] : picture.values[c][pixel];
          rendered.slacks[c][i] = pixel < 0 ? 0 : picture.slacks[c][pixel];
        }
      }
      return rendered;
    }
    Interpolator interpolator = new Interpolator(picture, grid, sampling, fill, maximum);
    boolean nearest = sampling.interpolation() == Interpolation.NEAREST;
    new PointProbe(chain, interpolator, nearest, picture.channels).fill(rendered);
    return rendered;
  }

  int height() {
    return height;
  }

  int width() {
    return width;
  }
}
