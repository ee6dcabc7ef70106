package dev.augur.data.decode;

import dev.augur.Demand;
import java.io.IOException;
import java.lang.System.Logger.Level;

/**
 * JPEG: headers are read and checked here, a {@link JpegLibrary} makes the pixels. A file that the library refuses or
 * is warned of is decoded by the JDK, whole, so that the same files are refused, in the same words, whichever library runs;
 * but for files that are cut, where one library may be warned of damage that lies below what another looked at.
 */
final class JpegDecoder implements FormatDecoder {
  static final String NAME = "JPEG";

  private static final int STRONGEST = 8;

  /** Smaller sides are not reduced: libraries that are told a size and not a scale could take another scale. */
  private static final int SMALLEST = 16;

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
    decode(file, length, options, Demand.WHOLE, canvas);
  }

  @Override
  public void decode(byte[] file, int length, DecodeOptions options, Demand demand, Canvas canvas)
      throws IOException {
    essentials.reset();
    JpegHeader header = JpegHeader.read(file, length, essentials);
    options.checkSize(NAME, header.height(), header.width());
    header.requireHuffmanTables();
    Orientation orientation = options.applyOrientation() ? header.orientation() : Orientation.UPRIGHT;
    JpegFile part = part(header, orientation, options, demand);
    if (library != JpegLibraries.JDK || part.cut()) {
      try {
        decode(part, header, chosen(), options.channels(), orientation, canvas);
        return;
      } catch (IOException doubt) {
        // The JDK decides below: it tells harmless warnings from damage, and reads some files that others do not.
        System.getLogger("dev.augur").log(Level.DEBUG, "{0} leaves a file to the JDK: {1}", library.name(), doubt);
      }
    }
    decode(jpeg(header, header.height(), 1), header, jdk(), options.channels(), orientation, canvas);
  }

  /** What is needed of a file. Rows are left out at the bottom only where the stored bottom is the picture's. */
  private JpegFile part(JpegHeader header, Orientation orientation, DecodeOptions options, Demand demand) {
    int denominator = options.allowReduction() && library.scales() ? denominator(header, orientation, demand) : 1;
    boolean cut = !options.wholeFiles() && orientation == Orientation.UPRIGHT && header.canBeCut();
    if (!cut) {
      return jpeg(header, header.height(), denominator);
    }
    int needed = Math.clamp(demand.rows(header.height(), header.width()), 1, header.height());
    return jpeg(header, header.cutFor(needed, denominator), denominator);
  }

  private JpegFile jpeg(JpegHeader header, int rows, int denominator) {
    header.stateHeight(rows, essentials);
    return new JpegFile(essentials.bytes(), essentials.size(), rows, header.width(), header.colours(),
        rows < header.height(), denominator);
  }

  /**
   * The strongest reduction that leaves at least the pixels that are needed. Its pixels stand for blocks from the first
   * stored row and column on; turned or mirrored images are reduced only if blocks fit in exactly, so that they are
   * blocks from the upright image's first row and column on, too.
   */
  private static int denominator(JpegHeader header, Orientation orientation, Demand demand) {
    int height = header.height();
    int width = header.width();
    double most = demand.shrink(orientation.uprightHeight(height, width), orientation.uprightWidth(height, width));
    for (int denominator = STRONGEST; denominator > 1; denominator /= 2) {
      boolean aligned = orientation == Orientation.UPRIGHT || height % denominator == 0 && width % denominator == 0;
      if (most >= denominator && aligned && Math.min(height, width) >= SMALLEST) {
        return denominator;
      }
    }
    return 1;
  }

  private void decode(
      JpegFile jpeg, JpegHeader header, JpegDecompressor decompressor, int channels, Orientation orientation,
      Canvas canvas) throws IOException {
    canvas.begin(jpeg.outputHeight(), jpeg.outputWidth(), channels, orientation);
    canvas.belongsTo(orientation.uprightHeight(header.height(), header.width()),
        orientation.uprightWidth(header.height(), header.width()), jpeg.denominator());
    if (canvas.takesAsStored(jpeg.colours().samples())) {
      decompressor.decompress(jpeg, canvas.pixels());
    } else {
      decompressor.decompress(jpeg, scratch(jpeg.outputBytes()));
      draw(jpeg, canvas);
    }
  }

  private JpegDecompressor chosen() {
    if (chosen == null) {
      JpegLibraries.found().announce(library);
      chosen = library.open();
    }
    return chosen;
  }

  private JpegDecompressor jdk() {
    if (library == JpegLibraries.JDK) {
      return chosen();
    }
    if (jdk == null) {
      JpegLibraries.found().announce(library);
      jdk = JpegLibraries.JDK.open();
    }
    return jdk;
  }

  private byte[] scratch(int bytes) {
    if (samples.length < bytes) {
      samples = new byte[0]; // lets go of the old array first: both together might not fit
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
