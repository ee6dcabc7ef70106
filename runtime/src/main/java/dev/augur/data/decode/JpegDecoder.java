package dev.augur.data.decode;

import java.io.IOException;

/**
 * JPEG: headers are read and checked here, a {@link JpegLibrary} makes the pixels. A file that the library refuses or
 * is warned of is decoded by the JDK, so that the same files are refused, in the same words, whichever library runs.
 */
final class JpegDecoder implements FormatDecoder {
  static final String NAME = "JPEG";

  private final JpegLibrary library;
  private final Parts essentials = new Parts();
  private JpegDecompressor chosen;
  private JpegDecompressor jdk;
  private byte[] samples = new byte[0];

  /** A decoder of the library that the options ask for. */
  JpegDecoder(DecodeOptions options) {
    library = JpegLibraries.found().choose(options.jpegLibrary());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void decode(byte[] file, int length, DecodeOptions options, Canvas canvas) throws IOException {
    essentials.reset();
    JpegHeader header = JpegHeader.read(file, length, essentials);
    options.checkSize(NAME, header.height(), header.width());
    header.requireHuffmanTables();
    Orientation orientation = options.applyOrientation() ? header.orientation() : Orientation.UPRIGHT;
    JpegFile jpeg = new JpegFile(
        essentials.bytes(), essentials.size(), header.height(), header.width(), header.colours(), 1);
    canvas.begin(jpeg.outputHeight(), jpeg.outputWidth(), options.channels(), orientation);
    if (canvas.takesAsStored(jpeg.colours().samples())) {
      decompress(jpeg, canvas.pixels());
    } else {
      decompress(jpeg, scratch(jpeg.outputBytes()));
      draw(jpeg, canvas);
    }
  }

  private void decompress(JpegFile jpeg, byte[] pixels) throws IOException {
    if (library != JpegLibraries.JDK) {
      try {
        chosen().decompress(jpeg, pixels);
        return;
      } catch (IOException doubt) {
        // The JDK decides below: it tells harmless warnings from damage, and reads some files that others do not.
      }
    }
    jdk().decompress(jpeg, pixels);
  }

  private JpegDecompressor chosen() {
    if (chosen == null) {
      JpegLibraries.found().announce(library);
      chosen = library.open();
    }
    return chosen;
  }

  private JpegDecompressor jdk() {
    if (jdk == null) {
      JpegLibraries.found().announce(library);
      jdk = JpegLibraries.JDK.open();
    }
    return jdk;
  }

  private byte[] scratch(int bytes) {
    if (samples.length < bytes) {
      samples = new byte[0];
      samples = new byte[bytes];
    }
    return samples;
  }

  private void draw(JpegFile jpeg, Canvas canvas) {
    int width = jpeg.outputWidth();
    for (int y = 0; y < jpeg.outputHeight(); y++) {
      if (jpeg.colours() == JpegColours.GREY) {
        grey(y * width, width, canvas.row());
      } else {
        colour(y * width * 3, width, canvas.row());
      }
      canvas.put(y);
    }
  }

  private void grey(int at, int width, int[] argb) {
    for (int x = 0; x < width; x++) {
      argb[x] = Argb.grey(samples[at + x] & 255);
    }
  }

  private void colour(int at, int width, int[] argb) {
    for (int x = 0; x < width; x++, at += 3) {
      argb[x] = Argb.of(samples[at] & 255, samples[at + 1] & 255, samples[at + 2] & 255);
    }
  }

  @Override
  public void close() {
    if (chosen != null) {
      chosen.close();
      chosen = null;
    }
    if (jdk != null) {
      jdk.close();
      jdk = null;
    }
  }
}
