package dev.augur.data;

import dev.augur.data.decode.DecodeOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    List<String> classes = classNames(root);
    if (classes.isEmpty()) {
      throw new SourceException(root + " has no class folders; expected " + root.resolve("<class>").resolve("<image>")
          + ", or write ImageFolder.unlabelled for images without classes");
    }
    FolderScan scan = FolderScan.of(root);
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : classes) {
      numbers.put(name, numbers.size());
    }
    List<String> files = new ArrayList<>();
    List<String> ignored = new ArrayList<>(scan.ignored());
    int[] samplesOf = new int[classes.size()];
    for (String file : scan.images()) {
      Integer number = numbers.get(file.substring(0, Math.max(0, file.indexOf('/'))));
      if (number == null) {
        ignored.add(file);
      } else {
        files.add(file);
        samplesOf[number]++;
      }
    }
    refuseEmptyClasses(root, classes, samplesOf);
    int[] labels =
        files.stream().mapToInt(file -> numbers.get(file.substring(0, file.indexOf('/')))).toArray();
    LabelList labelled = LabelList.ofClasses(files.size(), labels).named(classes);
    ignored.sort(null);
    return new ImageFiles(root, List.copyOf(files), labelled, DecodeOptions.standard(), List.copyOf(ignored));
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
          + (scan.ignored().isEmpty() ? "" : ", the first is " + scan.ignored().getFirst()));
    }
    return new ImageFiles(root, scan.images(), LabelList.none(), DecodeOptions.standard(), scan.ignored());
  }

  private static List<String> classNames(Path root) {
    try (Stream<Path> entries = Files.list(root)) {
      return entries
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (NotDirectoryException file) {
      throw new SourceException(root + " is a file; expected a folder", file);
    } catch (IOException failure) {
      throw FolderScan.unreadable(root, failure);
    }
  }

  private static void refuseEmptyClasses(Path root, List<String> classes, int... samplesOf) {
    List<String> empty = new ArrayList<>();
    for (int i = 0; i < samplesOf.length; i++) {
      if (samplesOf[i] == 0) {
        empty.add(classes.get(i));
      }
    }
    if (!empty.isEmpty()) {
      throw new SourceException("of the " + classes.size() + " class folders in " + root + ", " + empty.size()
          + " have no image: " + empty + "; remove them or fill them");
    }
  }
}
