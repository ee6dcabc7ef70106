package dev.augur.processor.kernel;

import java.util.List;

/** One thing that is done to an image. Closed: planners and emitters switch over it exhaustively. */
public sealed interface Kernel {

  /**
   * A step of geometry.
   *
   * @param move what happens to the picture
   * @param sampling how it looks up pixels
   */
  record Geometry(Move move, Sampling sampling) implements Kernel {}

  /**
   * Maths on each pixel alone.
   *
   * @param outputs one expression per channel
   * @param neutral whether neutral coefficients leave every pixel bit-exact; otherwise spared images skip the maths
   */
  record Pointwise(List<Expr> outputs, boolean neutral) implements Kernel {}

  /**
   * A statistic that later kernels use; ends a pass.
   *
   * @param measure what is measured
   */
  record Measuring(Measure measure) implements Kernel {}

  /**
   * A table over 256 levels, made from a statistic of the image's levels.
   *
   * @param rule which table
   */
  record Table(Rule rule) implements Kernel {
    /** How a table is made. */
    public enum Rule {
      /** Spreads levels evenly. */
      EQUALIZE(Measure.HISTOGRAM),
      /** Stretches the darkest to 0 and the brightest to the maximum. */
      AUTO_CONTRAST(Measure.LEVEL_RANGE);

      private final Measure measure;

      Rule(Measure measure) {
        this.measure = measure;
      }

      /** What the table is made from. */
      public Measure measure() {
        return measure;
      }
    }
  }

  /** A weighted mean of neighbouring pixels. */
  sealed interface Stencil extends Kernel {}

  /**
   * A Gaussian blur.
   *
   * @param sigma the standard deviation in pixels
   */
  record Gaussian(Scalar sigma) implements Stencil {}

  /**
   * A blend with a copy that is sharpened by its 3x3 neighbourhoods.
   *
   * @param amount the copy's share
   * @param lightness the copy's brightness; 1 keeps it
   */
  record Sharpen(Scalar amount, Scalar lightness) implements Stencil {}

  /**
   * Rectangles painted over.
   *
   * @param fill what they show
   * @param count how many
   * @param most how many any declaration or builder can ask for
   * @param height smallest and largest height as fractions of the frame's
   * @param width smallest and largest width as fractions of the frame's
   * @param clip whether they may reach over the edge
   */
  record Erase(Fill fill, Scalar count, int most, List<Scalar> height, List<Scalar> width, boolean clip)
      implements Kernel {
    /** What rectangles show in the colour channels, in the units that values have here; alpha stays. */
    public sealed interface Fill {
      /** A given value per colour channel. */
      record Value(List<Double> values) implements Fill {}

      /** The image's mean colour. */
      record Mean() implements Fill {}

      /**
       * Noise of its own for every pixel and colour channel.
       *
       * @param from the value at one end, one per colour channel
       * @param to the value at the other end, which may be the smaller one
       */
      record Noise(List<Double> from, List<Double> to) implements Fill {}
    }
  }

  /** Renders what stands before to pixels. */
  record Barrier() implements Kernel {}
}
