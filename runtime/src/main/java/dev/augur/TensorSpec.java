package dev.augur;

import java.util.Collections;
import java.util.List;

/**
 * The shape, layout and scale of one image as it leaves a pipeline.
 *
 * <p>A stored value {@code v} of channel {@code c} stands for the pixel value {@code (v - shift(c)) / scale(c)}, a
 * number in 0 to {@code maximum}. Without {@code @Normalize} or {@code @Rescale} the shift is 0 and the scale 1, but for
 * bytes {@code 255 / maximum}: they are levels, whatever pixel value full intensity has.
 *
 * @param height rows
 * @param width columns
 * @param channels 1 (grey), 3 (red, green, blue) or 4 (and alpha)
 * @param type how one value is stored
 * @param layout the order of the axes
 * @param maximum the pixel value of full intensity, 255 for 8-bit sources
 * @param scale one factor per channel, applied to pixel values
 * @param shift one summand per channel, added after the factor
 */
public record TensorSpec(
    int height,
    int width,
    int channels,
    PixelType type,
    Layout layout,
    double maximum,
    List<Double> scale,
    List<Double> shift) {

  /** Copies the lists and checks that they have one entry per channel. */
  public TensorSpec {
    scale = List.copyOf(scale);
    shift = List.copyOf(shift);
    if (scale.size() != channels || shift.size() != channels) {
      throw new IllegalArgumentException(
          "scale and shift need " + channels + " entries each, found " + scale.size() + " and " + shift.size());
    }
  }

  /** Of values that are the pixel values themselves: scale 1 and shift 0 in every channel. */
  public static TensorSpec ofPixelValues(
      int height, int width, int channels, PixelType type, Layout layout, double maximum) {
    return new TensorSpec(height, width, channels, type, layout, maximum,
        Collections.nCopies(channels, 1.0), Collections.nCopies(channels, 0.0));
  }

  /** Values in one image. */
  public long values() {
    return (long) height * width * channels;
  }

  /** Bytes of one image; images follow one another in a batch without gaps. */
  public long bytes() {
    return values() * type.bytes();
  }

  /** Shape as frameworks print it, for example {@code 3x224x224}. */
  public String shape() {
    return layout == Layout.CHW
        ? channels + "x" + height + "x" + width
        : height + "x" + width + "x" + channels;
  }
}
