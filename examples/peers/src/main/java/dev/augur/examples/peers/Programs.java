package dev.augur.examples.peers;

import dev.augur.examples.peers.column.ColumnProgram;
import dev.augur.examples.peers.row.Row;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How the programs of the columns are started.
 *
 * @param home the module's folder
 * @param work where photographs, pins and logs lie
 * @param environments where the Python environments lie
 */
record Programs(Path home, Path work, Path environments) {
  private static final String PYTHON = "src/main/python/column.py";

  /** Whether a column's program can be started at all; else what is missing. */
  String missing(ColumnSpec column) {
    return column.java() || Files.isExecutable(python(column)) ? ""
        : "no Python environment " + column.runs() + "; see install.sh";
  }

  /** Starts the program of a column on a row. */
  Child start(ColumnSpec column, Row row) throws IOException {
    return new Child(column.java() ? java(column, row) : python(column, row), work.resolve("log.txt"));
  }

  private List<String> java(ColumnSpec column, Row row) {
    String classes = System.getProperty("java.class.path");
    boolean scalar = column.column().equals("augur-scalar");
    return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED", "-Xms2g", "-Xmx2g",
        // NumPy asks for huge pages for its arrays of photographs; cold ones are read page by page.
        "-XX:+UseTransparentHugePages",
        // A photograph is no humongous object.
        "-XX:G1HeapRegionSize=4m",
        "-Djava.awt.headless=true", "-DDJL_CACHE_DIR=" + work.resolve("djl"), "-cp",
        scalar ? ScalarBuild.folder(work) + File.pathSeparator + classes : classes,
        ColumnProgram.class.getName(), column.column(), row.name(), work.toString());
  }

  private List<String> python(ColumnSpec column, Row row) {
    return List.of(python(column).toString(), "-B", home.resolve(PYTHON).toString(), column.column(), row.name(),
        work.toString());
  }

  private Path python(ColumnSpec column) {
    Path unix = environments.resolve(column.runs()).resolve("bin").resolve("python");
    Path windows = environments.resolve(column.runs()).resolve("Scripts").resolve("python.exe");
    return Files.exists(windows) ? windows : unix;
  }
}
