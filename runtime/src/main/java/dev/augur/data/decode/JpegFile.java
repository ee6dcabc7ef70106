package dev.augur.data.decode;

/**
 * A JPEG file that is to be decompressed, its header read and checked.
 *
 * <p>The bytes hold what pixels depend on and nothing else: profiles, thumbnails, comments and EXIF are left out. Three
 * components are always preceded by an Adobe marker that says what {@link #colours} says, so that a library that
 * decides by markers comes to the same result.
 *
 * @param bytes the file, followed by remains of others; not to be changed, and valid during the call only
 * @param length how many bytes belong to the file
 * @param height rows that the header states, at least 1; where {@code cut}, fewer than the data make
 * @param width columns that the header states, at least 1; {@code height * width * 4} fits an int
 * @param colours what the components stand for
 * @param cut whether data of rows follow that the header does not state: not an error, and not to be looked at
 * @param denominator 1, or 2, 4 or 8 for an image of half, a quarter or an eighth of the size, both sides rounded up
 */
public record JpegFile(
    byte[] bytes, int length, int height, int width, JpegColours colours, boolean cut, int denominator) {

  /** Checks the numbers. */
  public JpegFile {
    if (length < 0 || length > bytes.length || height < 1 || width < 1 || (long) height * width * 4 > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "no JPEG file: " + length + " of " + bytes.length + " bytes, " + width + " x " + height + " pixels");
    }
    if (denominator != 1 && denominator != 2 && denominator != 4 && denominator != 8) {
      throw new IllegalArgumentException("a JPEG is scaled by 1, 1/2, 1/4 or 1/8, found 1/" + denominator);
    }
  }

  /** Rows of the decompressed image. */
  public int outputHeight() {
    return scaled(height);
  }

  /** Columns of the decompressed image. */
  public int outputWidth() {
    return scaled(width);
  }

  /** Bytes between the starts of two rows of the decompressed image. */
  public int outputStride() {
    return outputWidth() * colours.samples();
  }

  /** Bytes of the decompressed image. */
  public int outputBytes() {
    return outputHeight() * outputStride();
  }

  /**
   * Checks that an array has room for the decompressed image, before memory is touched.
   *
   * @throws IllegalArgumentException if it has not
   */
  public void requireRoom(byte[] pixels) {
    if (pixels.length < outputBytes()) {
      throw new IllegalArgumentException("an array of " + pixels.length + " bytes for an image of " + outputBytes());
    }
  }

  private int scaled(int side) {
    return (side + denominator - 1) / denominator;
  }
}
