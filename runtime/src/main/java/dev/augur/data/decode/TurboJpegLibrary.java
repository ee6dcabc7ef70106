package dev.augur.data.decode;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The system's libjpeg-turbo, through its TurboJPEG interface of version 2.0 or later. Looked up by the usual names, or
 * at the path that the system property {@value #PATH_PROPERTY} gives; loaded when it is first asked about, never
 * unloaded, and left alone where native access is not enabled, because the JVM would print a warning.
 */
final class TurboJpegLibrary implements JpegLibrary {
  static final String PATH_PROPERTY = "augur.turbojpeg";

  private TurboJpeg functions;
  private String found;
  private String obstacle;

  @Override
  public String name() {
    return "turbojpeg";
  }

  @Override
  public String description() {
    load();
    return "libjpeg-turbo (turbojpeg" + (found == null ? "" : ", " + found) + ")";
  }

  @Override
  public int rank() {
    return 200;
  }

  @Override
  public boolean scales() {
    return true;
  }

  @Override
  public Optional<String> obstacle() {
    load();
    return Optional.ofNullable(obstacle);
  }

  @Override
  public JpegDecompressor open() {
    obstacle().ifPresent(why -> {
      throw new IllegalStateException(why);
    });
    return new TurboJpegDecompressor(functions);
  }

  private synchronized void load() {
    if (functions != null || obstacle != null) {
      return;
    }
    obstacle = JpegLibrary.nativeAccessObstacle(TurboJpegLibrary.class.getModule()).orElse(null);
    if (obstacle != null) {
      return;
    }
    String path = System.getProperty(PATH_PROPERTY);
    if (path != null) {
      loadFrom(path);
    } else {
      loadFirst(candidates());
    }
  }

  private void loadFirst(List<String> candidates) {
    for (String candidate : candidates) {
      SymbolLookup library = lookup(candidate);
      if (library != null) {
        bind(candidate, library);
        return;
      }
    }
    obstacle = "the system has no library " + candidates.getFirst() + "; install it (Debian: libturbojpeg0) or set -D"
        + PATH_PROPERTY + "=<path>";
  }

  private void loadFrom(String path) {
    SymbolLookup library = lookup(path);
    if (library == null) {
      obstacle = "the system property " + PATH_PROPERTY + " names " + path + ", which is not a library of this system";
    } else {
      bind(path, library);
    }
  }

  private void bind(String name, SymbolLookup library) {
    Optional<String> missing = TurboJpeg.missing(library);
    if (missing.isPresent()) {
      obstacle = name + " has no function " + missing.get() + "; libjpeg-turbo 2.0 or later is needed";
    } else {
      found = name;
      functions = TurboJpeg.of(library);
    }
  }

  /** The library of a name or an absolute path; null if there is none. */
  @SuppressWarnings("restricted") // only called where native access is enabled
  private static SymbolLookup lookup(String name) {
    try {
      Path path = Path.of(name);
      return path.isAbsolute()
          ? SymbolLookup.libraryLookup(path, Arena.global())
          : SymbolLookup.libraryLookup(name, Arena.global());
    } catch (IllegalArgumentException absent) {
      return null;
    }
  }

  private static List<String> candidates() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return List.of("turbojpeg.dll", "libturbojpeg.dll", "C:\\libjpeg-turbo64\\bin\\turbojpeg.dll");
    }
    if (system.startsWith("mac")) {
      return List.of("libturbojpeg.dylib", "libturbojpeg.0.dylib", "/opt/homebrew/lib/libturbojpeg.dylib",
          "/usr/local/lib/libturbojpeg.dylib", "/opt/libjpeg-turbo/lib/libturbojpeg.dylib");
    }
    return List.of("libturbojpeg.so.0", "libturbojpeg.so", "/opt/libjpeg-turbo/lib64/libturbojpeg.so");
  }
}
