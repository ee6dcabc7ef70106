package dev.augur.data.decode;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The JDK's own ImageIO reader of a format, so that plug-ins on the class path change no value. Kept from file to file;
 * made anew after a failure, which may leave it in any state.
 */
final class JdkReader implements AutoCloseable {
  private final String format;
  private Consumer<String> warnings = warning -> { };
  private ImageReader reader;

  JdkReader(String format) {
    this.format = format;
  }

  /** Who hears the reader's warnings. */
  void onWarning(Consumer<String> listener) {
    warnings = listener;
  }

  /** Decompresses the first image without colour conversion, if the format's reader can. */
  Raster readRaster(ImageInputStream input) throws IOException {
    return read(input, open -> open.readRaster(0, null));
  }

  /** Reads the first image in the layout that is nearest to the file's. */
  BufferedImage readImage(ImageInputStream input) throws IOException {
    return read(input, open -> {
      ImageReadParam layout = open.getDefaultReadParam();
      layout.setDestinationType(open.getRawImageType(0));
      return open.read(0, layout);
    });
  }

  private <T> T read(ImageInputStream input, Reading<T> reading) throws IOException {
    if (reader == null) {
      reader = find();
    }
    boolean done = false;
    try {
      reader.setInput(input, true, true);
      T result = reading.from(reader);
      reader.setInput(null);
      done = true;
      return result;
    } finally {
      if (!done) {
        close();
      }
    }
  }

  static boolean isFromJdk(ImageReader reader) {
    return reader.getClass().getModule() == ImageIO.class.getModule();
  }

  private ImageReader find() throws DecodeException {
    Iterator<ImageReader> candidates = ImageIO.getImageReadersByFormatName(format);
    while (candidates.hasNext()) {
      ImageReader candidate = candidates.next();
      if (isFromJdk(candidate)) {
        candidate.addIIOReadWarningListener((source, warning) -> warnings.accept(warning));
        return candidate;
      }
      candidate.dispose();
    }
    throw new DecodeException("this Java runtime has no reader for " + format);
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.dispose();
      reader = null;
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T from(ImageReader reader) throws IOException;
  }
}
