package dev.augur.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the two CIFAR data sets in its binary version: records of a few label bytes and then the red, green and blue
 * planes of 32 x 32 pixels.
 *
 * @param title what messages call the data set
 * @param folder what the folder is called that its archive holds
 * @param archive the archive's name
 * @param labelBytes how many label bytes a record starts with
 */
record CifarFormat(String title, String folder, String archive, int labelBytes) {
  private static final int SIDE = 32;
  private static final int PLANE = SIDE * SIDE;
  private static final int PIXELS = 3 * PLANE;

  /**
   * Reads files.
   *
   * @param given the folder that holds them, or the one that holds that
   * @param names the files to read, in order
   * @param labelAt which label byte counts
   * @param classes how many classes that label numbers
   * @param classNames the file that lists the classes' names; used if it is there
   */
  ArraySource read(Path given, List<String> names, int labelAt, int classes, String classNames) {
    Path data = find(given, names);
    int record = labelBytes + PIXELS;
    int[] firsts = new int[names.size() + 1];
    for (int i = 0; i < names.size(); i++) {
      firsts[i + 1] = firsts[i] + records(data.resolve(names.get(i)), record);
    }
    int samples = firsts[names.size()];
    byte[] pixels = new byte[samples * PIXELS];
    int[] labels = new int[samples];
    for (int i = 0; i < names.size(); i++) {
      Path file = data.resolve(names.get(i));
      byte[] bytes = bytes(file);
      for (int r = 0; r < firsts[i + 1] - firsts[i]; r++) {
        labels[firsts[i] + r] = label(file, r, bytes[r * record + labelAt] & 255, classes);
        interleave(bytes, r * record + labelBytes, pixels, (firsts[i] + r) * PIXELS);
      }
    }
    ArraySource source = ArraySource.of(pixels, SIDE, SIDE, 3).withLabels(labels);
    return source.withClassNames(classNames(data.resolve(classNames), classes))
        .withNames(index -> recordName(names, firsts, Math.toIntExact(index)));
  }

  private Path find(Path given, List<String> names) {
    Path data = Files.isDirectory(given.resolve(folder)) ? given.resolve(folder) : given;
    List<String> missing = new ArrayList<>();
    for (String name : names) {
      if (!Files.isRegularFile(data.resolve(name))) {
        missing.add(name);
      }
    }
    if (!missing.isEmpty()) {
      throw new SourceException(title + " is not in " + given.toAbsolutePath() + ": expected " + names + " there or in "
          + folder + " below it, missing are " + missing + origin());
    }
    return data;
  }

  /** What every message about the files ends with. */
  private String origin() {
    return "; get the binary version, " + archive + ", from the CIFAR page of the University of Toronto and unpack it";
  }

  private int records(Path file, int record) {
    try {
      long size = Files.size(file);
      if (size == 0 || size % record != 0) {
        throw new SourceException(file + " is truncated or no " + title + " file: it has " + size
            + " bytes, which is no whole number of records of " + record + " bytes" + origin());
      }
      if (size > Integer.MAX_VALUE / 8) {
        throw new SourceException(file + " is no " + title + " file: it has " + size + " bytes" + origin());
      }
      return (int) (size / record);
    } catch (IOException failure) {
      throw new SourceException(file + " cannot be read: " + failure, failure);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new SourceException(file + " cannot be read: " + failure, failure);
    }
  }

  private int label(Path file, int record, int label, int classes) {
    if (label >= classes) {
      throw new SourceException(file + " is no " + title + " file: record " + record + " has label " + label
          + "; labels are 0 to " + (classes - 1) + origin());
    }
    return label;
  }

  /** From plane after plane to pixel after pixel. */
  private static void interleave(byte[] planes, int from, byte[] pixels, int to) {
    for (int i = 0; i < PLANE; i++) {
      pixels[to + 3 * i] = planes[from + i];
      pixels[to + 3 * i + 1] = planes[from + PLANE + i];
      pixels[to + 3 * i + 2] = planes[from + 2 * PLANE + i];
    }
  }

  private static List<String> classNames(Path file, int classes) {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      List<String> names = Files.readAllLines(file).stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
      if (names.size() != classes) {
        throw new SourceException(file + " lists " + names.size() + " class names; expected " + classes);
      }
      return names;
    } catch (IOException failure) {
      throw new SourceException(file + " cannot be read: " + failure, failure);
    }
  }

  private static String recordName(List<String> names, int[] firsts, int index) {
    int file = 0;
    while (index >= firsts[file + 1]) {
      file++;
    }
    return names.get(file) + "#" + (index - firsts[file]);
  }
}
