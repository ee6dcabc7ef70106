package dev.augur.data.decode;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The JPEG libraries that this program has, and the choice between them. */
final class JpegLibraries {
  /** The name that leaves the choice open. */
  static final String AUTO = "auto";

  static final JpegLibrary JDK = new JdkJpegLibrary();

  private static final JpegLibraries FOUND = new JpegLibraries(find());

  private final List<JpegLibrary> libraries;
  private final Set<String> announced = ConcurrentHashMap.newKeySet();

  /** A choice of libraries; {@link #JDK} is one of them. */
  JpegLibraries(List<JpegLibrary> libraries) {
    this.libraries =
        libraries.stream().sorted(Comparator.comparingInt(JpegLibrary::rank).reversed()).toList();
  }

  /** Those that were found when the first was asked for. */
  static JpegLibraries found() {
    return FOUND;
  }

  private static List<JpegLibrary> find() {
    List<JpegLibrary> libraries = new ArrayList<>(List.of(new TurboJpegLibrary(), JDK));
    ServiceLoader.load(JpegLibrary.class, JpegLibrary.class.getClassLoader()).forEach(libraries::add);
    return libraries;
  }

  /**
   * The library that options ask for, the system property if they leave it open, the best usable one if both do.
   *
   * @throws IllegalArgumentException if there is none of that name
   * @throws IllegalStateException if it cannot be used
   */
  JpegLibrary choose(String asked) {
    if (!asked.equals(AUTO)) {
      return named(asked, "DecodeOptions.withJpegLibrary");
    }
    String property = System.getProperty(JpegLibrary.PROPERTY, AUTO);
    if (!property.equals(AUTO)) {
      return named(property, "the system property " + JpegLibrary.PROPERTY);
    }
    return libraries.stream().filter(library -> library.obstacle().isEmpty()).findFirst().orElse(JDK);
  }

  private JpegLibrary named(String name, String asker) {
    List<String> names = libraries.stream().map(JpegLibrary::name).toList();
    JpegLibrary library = libraries.stream()
        .filter(candidate -> candidate.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            asker + " asks for the JPEG library \"" + name + "\"; known are " + AUTO + " and " + names));
    Optional<String> obstacle = library.obstacle();
    if (obstacle.isPresent()) {
      throw new IllegalStateException(
          asker + " asks for the JPEG library " + name + ", which cannot be used: " + obstacle.get());
    }
    return library;
  }

  /** Says, once a library, which one runs, and what kept those of higher rank from it. */
  void announce(JpegLibrary chosen) {
    if (announced.add(chosen.name())) {
      System.getLogger("dev.augur").log(Level.INFO, announcement(chosen));
    }
  }

  String announcement(JpegLibrary chosen) {
    StringBuilder text = new StringBuilder("JPEG files are decoded by " + chosen.description());
    String separator = "; ";
    for (JpegLibrary library : libraries) {
      if (library.rank() > chosen.rank() && library.obstacle().isPresent()) {
        text.append(separator).append("not by ").append(library.name()).append(": ").append(library.obstacle().get());
      }
    }
    return text.toString();
  }
}
