package dev.augur;

/**
 * What images a pipeline accepts.
 *
 * @param height rows, or 0 for any
 * @param width columns, or 0 for any
 * @param channels 1, 3 or 4
 * @param type how values are stored
 * @param maximum the pixel value of full intensity: 255 for 8-bit images
 */
public record SourceSpec(int height, int width, int channels, PixelType type, double maximum) {

  /**
   * Refuses an image that does not fit. Of one without pixels only the size is looked at, and the channels.
   *
   * @throws IllegalArgumentException naming the sample, what was found, what is accepted and what to write
   */
  public void check(Image image) {
    if (image.hasPixels() && image.type() != type) {
      throw misfit(image, type == PixelType.UINT8
          ? "hand in bytes, or write type = PixelType.FLOAT32 in @Source"
          : "hand in floats from 0 to " + number(maximum) + ", or write type = PixelType.UINT8 in @Source");
    }
    if (image.channels() != channels) {
      throw misfit(image, "hand in " + channels + (channels == 1 ? " channel" : " channels")
          + ", which files have by DecodeOptions.withChannels(" + channels + ")" + otherChannels(image.channels()));
    }
    if (height != 0 && image.height() != height || width != 0 && image.width() != width) {
      throw misfit(image, "for others leave their size out of @Source and begin with a resize or a crop");
    }
  }

  private IllegalArgumentException misfit(Image image, String advice) {
    return new IllegalArgumentException(
        image + " does not fit the pipeline, which accepts " + this + "; " + advice);
  }

  private static String otherChannels(int found) {
    return found == 1 || found == 3 || found == 4 ? ", or write channels = " + found + " in @Source" : "";
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  @Override
  public String toString() {
    return (height == 0 ? "any height" : height) + " x " + (width == 0 ? "any width" : width) + " x " + channels + " "
        + type.name().toLowerCase(java.util.Locale.ROOT);
  }
}
