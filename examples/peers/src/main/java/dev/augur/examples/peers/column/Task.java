package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Photographs;
import dev.augur.examples.peers.row.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a column is to do.
 *
 * @param row the row
 * @param photographs of the row's source size, decoded
 * @param jpegFiles the same photographs as JPEG files, in folders per class
 */
public record Task(Row row, Photographs photographs, List<Path> jpegFiles) {

  /** The task of a row, with the photographs in a folder. */
  public static Task of(Row row, Path folder) throws IOException {
    return new Task(row, Photographs.read(folder, row.sourceHeight(), row.sourceWidth()),
        jpegFiles(folder.resolve(Photographs.JPEG_FOLDER)));
  }

  /** Whether photographs are to be decoded each time. */
  boolean decodes() {
    return row.jpegQuality() > 0;
  }

  /** The JPEG file of a photograph. */
  Path jpeg(int photo) {
    return jpegFiles.get(photo);
  }

  /** A photograph's pixels, decoded by ImageIO if they are to be decoded. */
  byte[] source(int photo) {
    if (!decodes()) {
      return photographs.pixels().get(photo);
    }
    try {
      return ImageIoPixels.read(jpeg(photo));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the JPEG files' folders. */
  Path jpegFolder() {
    return jpegFiles.getFirst().getParent().getParent();
  }

  private static List<Path> jpegFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile)
          .sorted(Comparator.comparing(file -> file.getFileName().toString())).toList();
    }
  }
}
