package dev.augur.data;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses names that cannot be what they are in a source: they give samples and classes their order and their names. */
final class FileNames {
  private static final String ENCODING = System.getProperty("sun.jnu.encoding", "UTF-8");
  private static final char REPLACEMENT = '\uFFFD';

  private FileNames() {}

  /**
   * Refuses names that another locale could read: samples would come in another order there. In a UTF-8 locale nothing is
   * to be gained, and nothing is refused.
   *
   * @throws SourceException naming the encoding and one of the files
   */
  static void refuseUnreadable(Path root, List<Path> files) {
    if (Charset.isSupported(ENCODING) && Charset.forName(ENCODING).equals(StandardCharsets.UTF_8)) {
      return;
    }
    List<Path> unreadable = files.stream().filter(file -> !isReadable(file)).toList();
    if (!unreadable.isEmpty()) {
      throw new SourceException("the folder " + root + " has " + unreadable.size() + " names that the encoding of this "
          + "system's file names, " + ENCODING + ", cannot express, such as " + unreadable.getFirst()
          + "; run in a UTF-8 locale, for example with LC_ALL=C.UTF-8");
    }
  }

  /**
   * Refuses class folders that look alike because their names are no text.
   *
   * @throws SourceException naming one of them
   */
  static void refuseAlike(Path root, List<Path> classes) {
    Set<String> names = new HashSet<>();
    for (Path folder : classes) {
      if (!names.add(folder.toString())) {
        throw new SourceException("the folder " + root + " has several class folders whose names are no text in "
            + ENCODING + " and look like " + folder + "; rename them");
      }
    }
  }

  private static boolean isReadable(Path file) {
    String name = file.toString();
    if (name.indexOf(REPLACEMENT) < 0) {
      return true;
    }
    try {
      return file.getFileSystem().getPath(name).equals(file);
    } catch (InvalidPathException foreign) {
      return false;
    }
  }
}
