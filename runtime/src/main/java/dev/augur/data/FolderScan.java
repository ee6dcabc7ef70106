package dev.augur.data;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/**
 * The files in a folder and the folders within it, by relative path, sorted by {@linkplain ImageFiles#nameOf name}.
 *
 * @param images files that are named like images
 * @param ignored all others
 */
record FolderScan(List<Path> images, List<Path> ignored) {
  /** Names that look alike because this system cannot read them are told apart by what they are. */
  static final Comparator<Path> BY_NAME =
      Comparator.<Path, String>comparing(ImageFiles::nameOf).thenComparing(Comparator.naturalOrder());

  /** Looks through a folder; {@link ImageFolder} states the rules. */
  static FolderScan of(Path root) {
    if (Files.isRegularFile(root)) {
      throw new SourceException(root + " is a file; expected a folder");
    }
    Collector found = new Collector(root);
    try {
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found);
    } catch (IOException failure) {
      throw unreadable(root, failure);
    }
    found.images.sort(BY_NAME);
    found.ignored.sort(BY_NAME);
    FileNames.refuseUnreadable(root, found.images);
    return new FolderScan(List.copyOf(found.images), List.copyOf(found.ignored));
  }

  static SourceException unreadable(Path root, IOException failure) {
    return switch (failure) {
      case NoSuchFileException missing when missing.getFile().equals(root.toString()) ->
          new SourceException("the folder " + root.toAbsolutePath() + " does not exist", failure);
      case AccessDeniedException denied ->
          new SourceException("the folder " + denied.getFile() + " may not be read: permission denied", failure);
      case FileSystemLoopException loop ->
          new SourceException("the folder " + loop.getFile() + " is a link to a folder that holds it", failure);
      default -> new SourceException("the folder " + root + " cannot be read: " + failure, failure);
    };
  }

  private static Set<String> imageSuffixes() {
    Set<String> suffixes = new TreeSet<>(Set.of("jpg", "jpeg", "jpe", "jfif", "png", "bmp", "gif"));
    for (String suffix : ImageIO.getReaderFileSuffixes()) {
      suffixes.add(suffix.toLowerCase(Locale.ROOT));
    }
    suffixes.remove("");
    return suffixes;
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Set<String> suffixes = imageSuffixes();
    private final List<Path> images = new ArrayList<>();
    private final List<Path> ignored = new ArrayList<>();

    Collector(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        String name = file.getFileName().toString();
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean image = name.indexOf('.') >= 0 && suffixes.contains(suffix);
        (image ? images : ignored).add(root.relativize(file));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
