package dev.augur.processor.model;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.annotation.Layout;
import dev.augur.annotation.PixelType;
import dev.augur.processor.kernel.Sampling;
import java.util.List;

/**
 * What {@code @Pipeline} and its {@code @Source} say.
 *
 * @param height rows of the output
 * @param width columns of the output
 * @param type how an output value is stored
 * @param layout the order of the output's axes
 * @param border what lies outside a frame, unless an operation says otherwise
 * @param fill the constant border's pixel value, one number or one per channel
 * @param interpolation how warps resample, unless an operation says otherwise
 * @param clip whether every warp is resampled and clipped to its frame on its own
 * @param source what images come in
 */
public record Settings(
    int height,
    int width,
    PixelType type,
    Layout layout,
    Border border,
    List<Double> fill,
    Interpolation interpolation,
    boolean clip,
    Source source) {
  private static final int COLOURS = 3;

  /**
   * What images come in.
   *
   * @param height rows, 0 for any
   * @param width columns, 0 for any
   * @param channels 1, 3 or 4
   * @param type how a value is stored
   * @param maximum the value of full intensity, 255 for 8-bit images
   */
  public record Source(int height, int width, int channels, PixelType type, double maximum) {

    /** Whether the last channel is alpha. */
    public boolean hasAlpha() {
      return channels > COLOURS;
    }

    /** The frame that the source gives. */
    public Frame frame() {
      return new Frame(height, width);
    }
  }

  /** How warps resample unless an operation says otherwise. */
  public Sampling sampling() {
    return new Sampling(border, fill, interpolation);
  }

  /** Channels that carry colour: alpha is not one of them. */
  public int colours() {
    return Math.min(source.channels(), COLOURS);
  }
}
