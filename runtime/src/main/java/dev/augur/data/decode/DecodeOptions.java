package dev.augur.data.decode;

import java.util.Objects;

/**
 * Into what files are decoded.
 *
 * @param channels 1 (grey), 3 (red, green, blue) or 4 (and alpha)
 * @param applyOrientation whether the EXIF orientation of JPEG, PNG and TIFF files turns and mirrors the image
 * @param maxPixels the largest number of pixels, height times width, that is decoded; larger files are refused when
 *     their header is read
 * @param wideGrey how grey images of 16 bits become 8 bits
 * @param jpegLibrary the {@link JpegLibrary#name} of the library that decompresses JPEG files, or {@code auto}
 * @param allowReduction whether JPEG files may be decoded at a half, a quarter or an eighth of their size for pipelines
 *     that begin by shrinking them at least that much
 * @param wholeFiles whether JPEG files are decoded down to their last row even if the pipeline begins by cutting out a
 *     window that ends above
 */
public record DecodeOptions(
    int channels, boolean applyOrientation, long maxPixels, WideGrey wideGrey, String jpegLibrary,
    boolean allowReduction, boolean wholeFiles) {

  /** 89,478,485 pixels, the number at which Pillow warns of a decompression bomb: 256 MiB of red, green and blue. */
  public static final long DEFAULT_MAX_PIXELS = 89_478_485;

  private static final long MOST_PIXELS = Integer.MAX_VALUE / 4;

  /** Checks the numbers. */
  public DecodeOptions {
    if (channels != 1 && channels != 3 && channels != 4) {
      throw new IllegalArgumentException("images have 1, 3 or 4 channels, found " + channels);
    }
    if (maxPixels < 1 || maxPixels > MOST_PIXELS) {
      throw new IllegalArgumentException(
          "maxPixels " + maxPixels + " is outside 1 to " + MOST_PIXELS + ", the most that one array can hold");
    }
    Objects.requireNonNull(wideGrey, "wideGrey");
    Objects.requireNonNull(jpegLibrary, "jpegLibrary");
  }

  /**
   * Red, green and blue; turned by the EXIF orientation; {@link #DEFAULT_MAX_PIXELS}; Pillow's rule for wide grey;
   * the best {@link JpegLibrary}; pictures of full size, down to the last row that is needed.
   */
  public static DecodeOptions standard() {
    return new DecodeOptions(3, true, DEFAULT_MAX_PIXELS, WideGrey.SATURATE, JpegLibraries.AUTO, false, false);
  }

  /** The same with 1, 3 or 4 channels. */
  public DecodeOptions withChannels(int channels) {
    return new DecodeOptions(channels, applyOrientation, maxPixels, wideGrey, jpegLibrary, allowReduction, wholeFiles);
  }

  /** The same, with or without the EXIF orientation. */
  public DecodeOptions withOrientation(boolean apply) {
    return new DecodeOptions(channels, apply, maxPixels, wideGrey, jpegLibrary, allowReduction, wholeFiles);
  }

  /** The same with another limit. */
  public DecodeOptions withMaxPixels(long maxPixels) {
    return new DecodeOptions(channels, applyOrientation, maxPixels, wideGrey, jpegLibrary, allowReduction, wholeFiles);
  }

  /** The same with another rule for grey images of 16 bits. */
  public DecodeOptions withWideGrey(WideGrey rule) {
    return new DecodeOptions(channels, applyOrientation, maxPixels, rule, jpegLibrary, allowReduction, wholeFiles);
  }

  /**
   * The same with another library for JPEG files: {@code turbojpeg}, {@code jdk}, the name of one on the class path, or
   * {@code auto} for what the system property {@value JpegLibrary#PROPERTY} says, else the best that can be used.
   */
  public DecodeOptions withJpegLibrary(String name) {
    return new DecodeOptions(channels, applyOrientation, maxPixels, wideGrey, name, allowReduction, wholeFiles);
  }

  /**
   * The same, allowing JPEG files to be decoded at a half, a quarter or an eighth of their size, or not; not allowed
   * unless said otherwise. A file is reduced if the pipeline begins by shrinking it at least that much with a filter
   * ({@link dev.augur.Worker#shrink}) and the {@link JpegLibrary} can; the crop is the same, the values differ a little.
   */
  public DecodeOptions withReduction(boolean allow) {
    return new DecodeOptions(channels, applyOrientation, maxPixels, wideGrey, jpegLibrary, allow, wholeFiles);
  }

  /**
   * The same, decoding JPEG files down to their last row, or not; not unless said otherwise. Pipelines that begin by
   * cutting out a window do not depend on the rows below it ({@link dev.augur.Worker#rowsNeeded}): leaving those out
   * saves time and changes no value of a sound file, but damage among them is only noticed where they are decoded. A
   * file that was cut off is refused in any case.
   */
  public DecodeOptions withWholeFiles(boolean whole) {
    return new DecodeOptions(channels, applyOrientation, maxPixels, wideGrey, jpegLibrary, allowReduction, whole);
  }

  /** Refuses sizes that no image has, or that are over the limit. */
  void checkSize(String format, long height, long width) throws DecodeException {
    if (height < 1 || width < 1) {
      throw DecodeException.broken(format, "its header says " + width + " x " + height + " pixels");
    }
    if (height > maxPixels / width) {
      throw new DecodeException(
          format + " of " + width + " x " + height + " pixels is over the limit of " + maxPixels
              + " pixels; if it is no decompression bomb, raise DecodeOptions.withMaxPixels");
    }
  }
}
