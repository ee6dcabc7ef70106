package dev.augur.data;

import dev.augur.Demand;
import dev.augur.Image;
import dev.augur.PixelType;
import dev.augur.SourceSpec;
import dev.augur.data.decode.DecodeException;
import dev.augur.data.decode.DecodeOptions;
import dev.augur.data.decode.ImageDecoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Image files, decoded whenever they are read, as {@link ImageDecoder} documents: to the channels and the type that a
 * pipeline asks for, else to red, green and blue. Immutable; {@code with} methods give changed copies.
 *
 * <p>Files are looked at only when they are read: one that is broken, unreadable or gone by then is a
 * {@link SampleException} that names it.
 *
 * <pre>{@code
 * ImageSource source = ImageFiles.of(folder, List.of(Path.of("a.jpg"), Path.of("b.png"))).withLabels(0, 1);
 * }</pre>
 *
 * @see ImageFolder
 */
public final class ImageFiles implements ImageSource {
  private final Path root;

  /** What the root resolves to the files: relative paths within it, absolute ones elsewhere. */
  private final List<Path> files;

  private final LabelList labels;
  private final DecodeOptions options;
  private final List<String> ignored;

  ImageFiles(Path root, List<Path> files, LabelList labels, DecodeOptions options, List<String> ignored) {
    this.root = root;
    this.files = files;
    this.labels = labels;
    this.options = options;
    this.ignored = ignored;
  }

  /**
   * The listed files, in the given order.
   *
   * @param root what relative paths start from
   * @param files relative or absolute; files within the root are named by their relative path, others by their absolute
   *     one
   */
  public static ImageFiles of(Path root, List<Path> files) {
    Path folder = root.toAbsolutePath().normalize();
    List<Path> located = files.stream().map(file -> located(folder, file)).toList();
    return new ImageFiles(root, located, LabelList.none(), DecodeOptions.standard(), List.of());
  }

  private static Path located(Path folder, Path file) {
    Path whole = folder.resolve(file).normalize();
    return whole.startsWith(folder) ? folder.relativize(whole) : whole;
  }

  /** What messages call a file: a relative path with {@code /} between its parts on every system. */
  static String nameOf(Path file) {
    return file.isAbsolute() ? file.toString() : file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** The same files, each of one class. */
  public ImageFiles withLabels(int... classIndices) {
    return new ImageFiles(root, files, labels.withClasses(files.size(), classIndices), options, ignored);
  }

  /** The same files with labels of any one kind. */
  public ImageFiles withLabels(List<Label> labels) {
    return new ImageFiles(root, files, this.labels.with(files.size(), labels), options, ignored);
  }

  /** The same files with names for the classes that their labels number. */
  public ImageFiles withClassNames(List<String> classNames) {
    return new ImageFiles(root, files, labels.named(classNames), options, ignored);
  }

  /** The same files, decoded in another way; a pipeline's channels outrank those of the options. */
  public ImageFiles decoded(DecodeOptions options) {
    return new ImageFiles(root, files, labels, Objects.requireNonNull(options, "decoded"), ignored);
  }

  /** Where a file lies. */
  public Path path(long index) {
    return root.resolve(files.get(Math.toIntExact(index)));
  }

  /** Files that {@link ImageFolder} found and left out, by relative path; empty for listed files. */
  public List<String> ignored() {
    return ignored;
  }

  @Override
  public long size() {
    return files.size();
  }

  @Override
  public Reader reader() {
    return new FileReader(options);
  }

  @Override
  public Reader reader(SourceSpec wanted) {
    Reader reader = new FileReader(options.withChannels(wanted.channels()));
    return wanted.type() == PixelType.FLOAT32 ? new FittingReader(reader, wanted) : reader;
  }

  @Override
  public String plan(SourceSpec wanted) {
    // Float pictures are made of whole ones.
    DecodeOptions used =
        wanted.type() == PixelType.FLOAT32 ? options.withWholeFiles(true).withReduction(false) : options;
    return size() + " files; JPEG is decoded by " + ImageDecoder.plan(used);
  }

  @Override
  public String name(long index) {
    return nameOf(files.get(Math.toIntExact(index)));
  }

  @Override
  public Label label(long index) {
    return labels.get(index);
  }

  @Override
  public List<String> classNames() {
    return labels.classNames();
  }

  /** Decodes one file after the other into the same buffers. */
  private final class FileReader implements Reader {
    private final ImageDecoder decoder;

    FileReader(DecodeOptions options) {
      decoder = new ImageDecoder(options);
    }

    @Override
    public void read(long index, Image into) {
      read(index, into, Demand.WHOLE);
    }

    @Override
    public void read(long index, Image into, Demand demand) {
      try {
        decoder.decode(path(index), into, demand);
      } catch (DecodeException reason) {
        throw new SampleException(name(index), index, reason.getMessage(), reason);
      }
    }

    @Override
    public void close() {
      decoder.close();
    }
  }
}
