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
   * Refuses an image that does not fit.
   *
   * @throws IllegalArgumentException naming the sample, what was found and what is accepted
   */
  public void check(Image image) {
    if (image.channels() != channels || image.type() != type) {
      throw new IllegalArgumentException(image + " does not fit the pipeline, which accepts " + this
          + "; a source gives pixels of its kind by reader(augmenter.source())");
    }
    if (height != 0 && image.height() != height || width != 0 && image.width() != width) {
      throw new IllegalArgumentException(image + " does not fit the pipeline, which accepts " + this
          + "; for others leave their size out of @Source and begin with a resize or a crop");
    }
  }

  @Override
  public String toString() {
    return (height == 0 ? "any height" : height) + " x " + (width == 0 ? "any width" : width) + " x " + channels + " "
        + type.name().toLowerCase(java.util.Locale.ROOT);
  }
}
