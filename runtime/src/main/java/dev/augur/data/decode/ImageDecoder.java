package dev.augur.data.decode;

import dev.augur.Demand;
import dev.augur.Image;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Decodes image files: JPEG, PNG, BMP, the first frame of GIF, and what other formats ImageIO reads.
 *
 * <p>The values are those of Pillow's {@code convert("L")}, {@code convert("RGB")} and {@code convert("RGBA")}: no
 * colour management, grey repeated as red, green and blue, colour turned to grey by {@link Grey}, alpha dropped or
 * added as opaque. The first frame of a GIF is drawn on the file's whole screen. CMYK is refused.
 *
 * <p>Keeps its buffers and readers from file to file. Not thread-safe: every thread has its own.
 */
public final class ImageDecoder implements AutoCloseable {
  private final DecodeOptions options;
  private final Canvas canvas = new Canvas();
  private final FileBytes fileBytes = new FileBytes();
  private final FormatDecoder jpeg;
  private final FormatDecoder png = new PngDecoder();
  private final FormatDecoder gif = new GifDecoder();
  private final FormatDecoder other = new PluginDecoder();

  /**
   * A decoder with the given options.
   *
   * @throws IllegalArgumentException if they, or the system property, name a {@link JpegLibrary} that is not there
   * @throws IllegalStateException if they name one that cannot be used
   */
  public ImageDecoder(DecodeOptions options) {
    this.options = options;
    this.jpeg = new JpegDecoder(options);
  }

  /**
   * What decompresses JPEG files for a decoder of these options, and how much of them. Throws as the constructor
   * does.
   */
  public static String plan(DecodeOptions options) {
    JpegLibrary library = JpegLibraries.found().choose(options.jpegLibrary());
    String size = !options.allowReduction() ? ""
        : library.scales() ? ", at a reduced size where the pipeline begins by shrinking"
        : ", whole although reduction is allowed: it cannot reduce";
    String rows = options.wholeFiles() ? "" : ", down to the last row that a first crop keeps";
    return library.description() + rows + size;
  }

  /**
   * Decodes one file into an image that owns its pixels; for a few files.
   *
   * @throws DecodeException naming the file if it cannot be read or decoded
   */
  public static Image read(Path file, DecodeOptions options) throws DecodeException {
    try (ImageDecoder decoder = new ImageDecoder(options)) {
      Image image = new Image();
      decoder.decode(file, image);
      return image.named(String.valueOf(file.getFileName()), -1).copy();
    } catch (DecodeException reason) {
      throw new DecodeException(file + ": " + reason.getMessage(), reason.getCause());
    }
  }

  /**
   * What decoding a file gives, for a picture that is in memory already: its samples as they are stored, since
   * {@link BufferedImage#getRGB} would make 168 of a grey of 100. Any thread may call it.
   *
   * @param options their orientation does not apply
   * @return an image that owns its pixels
   * @throws DecodeException if the picture is over the limit, or has pixels that are neither grey nor RGB, or signed or
   *     real numbers
   */
  public static Image of(BufferedImage picture, DecodeOptions options) throws DecodeException {
    options.checkSize("picture", picture.getHeight(), picture.getWidth());
    Canvas canvas = new Canvas();
    ArgbRows.of(picture, options.wideGrey(), null).drawOn(canvas, options.channels(), Orientation.UPRIGHT);
    Image image = new Image();
    canvas.show(image);
    return image;
  }

  /**
   * Reads and decodes a file.
   *
   * @param into is pointed at the pixels, which stay valid until the next call
   * @throws DecodeException if it cannot be read or decoded
   */
  public void decode(Path file, Image into) throws DecodeException {
    decode(file, into, Demand.WHOLE);
  }

  /**
   * Reads and decodes what is needed of a file, reduced if that is allowed, possible and of use.
   *
   * @param into is pointed at the pixels, which stay valid until the next call
   * @param demand what is needed; asked once at most
   * @throws DecodeException if it cannot be read or decoded
   */
  public void decode(Path file, Image into, Demand demand) throws DecodeException {
    int length = fileBytes.read(file);
    decode(fileBytes.bytes(), length, into, demand);
  }

  /**
   * Decodes a file's bytes.
   *
   * @param file the bytes, which may be followed by others; not changed
   * @param length how many bytes belong to the file
   * @param into is pointed at the pixels, which stay valid until the next call
   * @throws DecodeException if they are no image that is supported, are broken or truncated, or are over the limit
   */
  public void decode(byte[] file, int length, Image into) throws DecodeException {
    decode(file, length, into, Demand.WHOLE);
  }

  /**
   * Decodes what is needed of a file's bytes, reduced if that is allowed, possible and of use.
   *
   * @param file the bytes, which may be followed by others; not changed
   * @param length how many bytes belong to the file
   * @param into is pointed at the pixels, which stay valid until the next call
   * @param demand what is needed; asked once at most
   * @throws DecodeException if they are no image that is supported, are broken or truncated, or are over the limit
   * @throws OutOfMemoryError with advice
   */
  public void decode(byte[] file, int length, Image into, Demand demand) throws DecodeException {
    if (length == 0) {
      throw new DecodeException("the file is empty");
    }
    FormatDecoder decoder = decoderOf(file, length);
    try {
      decoder.decode(file, length, options, demand, canvas);
    } catch (DecodeException reason) {
      throw reason;
    } catch (IOException | RuntimeException failure) {
      throw explained(decoder.name(), failure);
    } catch (OutOfMemoryError shortage) {
      throw advised(decoder.name() + " that does not fit in memory; raise -Xmx or lower DecodeOptions.withMaxPixels", shortage);
    }
    canvas.show(into);
  }

  /** Not the file's fault, which might be skipped: what fits depends on how many threads decode. */
  static OutOfMemoryError advised(String message, OutOfMemoryError shortage) {
    OutOfMemoryError advised = new OutOfMemoryError(message);
    advised.initCause(shortage);
    return advised;
  }

  private FormatDecoder decoderOf(byte[] file, int length) {
    if (JpegHeader.startsLike(file, length)) {
      return jpeg;
    }
    if (PngHeader.startsLike(file, length)) {
      return png;
    }
    return GifHeader.startsLike(file, length) ? gif : other;
  }

  private static DecodeException explained(String format, Exception failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof EOFException) {
      return new DecodeException("truncated " + format + ": the file ends within its pixels", failure);
    }
    // What the readers of ImageIO found out is a reason; what they stumbled over speaks of their code.
    boolean reason = root.getMessage() != null && (root instanceof IOException || root instanceof IllegalArgumentException);
    return new DecodeException(
        "broken " + format + ": " + (reason ? root.getMessage() : "its contents contradict each other"), failure);
  }

  /** Frees the readers of the formats. */
  @Override
  public void close() {
    jpeg.close();
    png.close();
    gif.close();
    other.close();
  }
}
