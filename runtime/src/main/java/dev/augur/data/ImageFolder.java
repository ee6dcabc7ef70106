package dev.augur.data;

import dev.augur.data.decode.DecodeOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Image files found in a folder and the folders within it.
 *
 * <ul>
 *   <li>A file is an image if its name ends like one: {@code .jpg .jpeg .jpe .jfif .png .bmp .gif}, and whatever else
 *       ImageIO and its plug-ins read, in upper or lower case. Others are left out and listed by
 *       {@link ImageFiles#ignored}.
 *   <li>Files and folders whose name starts with a dot are passed over in silence.
 *   <li>The order is that of the relative paths, {@code /} between their parts, compared by UTF-16 code units: the same
 *       on every system and in every language.
 *   <li>Names that the encoding of this system's file names cannot express are refused, because another locale would give
 *       another order; in a UTF-8 locale, names that are not UTF-8 show replacement characters.
 *   <li>Links to files and folders are followed; a link to a folder that holds it is an error. A link to nothing is a
 *       sample that cannot be read.
 * </ul>
 */
public final class ImageFolder {
  private ImageFolder() {}

  /**
   * A folder with a folder for each class, which is named after it: {@code root/cat/1.jpg},
   * {@code root/dog/more/2.png}. Classes are numbered in the order of their names by UTF-16 code units. Images outside
   * the class folders are left out.
   *
   * @throws SourceException if the folder is missing or unreadable, has no class folders, or a class has no image
   */
  public static ImageFiles of(Path root) {
    List<Path> classes = classFolders(root);
    if (classes.isEmpty()) {
      throw new SourceException(root + " has no class folders; expected " + root.resolve("<class>").resolve("<image>")
          + ", or, for images without classes, ImageFolder.unlabelled (on the command line --unlabelled)");
    }
    FileNames.refuseUnreadable(root, classes);
    FileNames.refuseAlike(root, classes);
    FolderScan scan = FolderScan.of(root);
    Map<Path, Integer> numbers = new HashMap<>();
    for (Path folder : classes) {
      numbers.put(folder, numbers.size());
    }
    List<Path> files = new ArrayList<>();
    List<Path> ignored = new ArrayList<>(scan.ignored());
    for (Path file : scan.images()) {
      (file.getNameCount() > 1 && numbers.containsKey(file.getName(0)) ? files : ignored).add(file);
    }
    int[] labels = files.stream().mapToInt(file -> numbers.get(file.getName(0))).toArray();
    refuseEmptyClasses(root, classes, labels);
    List<String> names = classes.stream().map(Path::toString).toList();
    ignored.sort(FolderScan.BY_NAME);
    return new ImageFiles(root, List.copyOf(files), LabelList.ofClasses(files.size(), labels).named(names),
        DecodeOptions.standard(), names(ignored));
  }

  /**
   * All images in a folder and the folders within it, without labels.
   *
   * @throws SourceException if the folder is missing or unreadable, or has no image
   */
  public static ImageFiles unlabelled(Path root) {
    FolderScan scan = FolderScan.of(root);
    if (scan.images().isEmpty()) {
      throw new SourceException(root + " has no image files; " + scan.ignored().size() + " other files were found"
          + (scan.ignored().isEmpty() ? "" : ", the first is " + ImageFiles.nameOf(scan.ignored().getFirst())));
    }
    return new ImageFiles(root, scan.images(), LabelList.none(), DecodeOptions.standard(),
        names(scan.ignored()));
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(ImageFiles::nameOf).toList();
  }

  /** The names of the folders that stand for classes, in order. */
  private static List<Path> classFolders(Path root) {
    try (Stream<Path> entries = Files.list(root)) {
      return entries
          .filter(Files::isDirectory)
          .map(Path::getFileName)
          .filter(name -> !name.toString().startsWith("."))
          .sorted(FolderScan.BY_NAME)
          .toList();
    } catch (NotDirectoryException file) {
      throw new SourceException(root + " is a file; expected a folder", file);
    } catch (IOException failure) {
      throw FolderScan.unreadable(root, failure);
    }
  }

  private static void refuseEmptyClasses(Path root, List<Path> classes, int... labels) {
    Set<Path> empty = new LinkedHashSet<>(classes);
    for (int label : labels) {
      empty.remove(classes.get(label));
    }
    if (!empty.isEmpty()) {
      boolean one = empty.size() == 1;
      throw new SourceException("of the " + classes.size() + (classes.size() == 1 ? " class folder" : " class folders")
          + " in " + root + ", " + empty.size() + (one ? " has" : " have") + " no image: " + empty
          + (one ? "; remove it or fill it" : "; remove them or fill them"));
    }
  }
}
