package dev.augur.support.vector;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Which code runs, as the system property {@code augur.backend} asks: {@code auto} (the default), {@code scalar}, or a
 * vector width of {@code 128}, {@code 256} or {@code 512} bits.
 */
public final class Backend {
  private static final List<String> NAMES = List.of("auto", "scalar", "128", "256", "512");
  private static final String REQUESTED = property();
  private static final boolean VECTORS = isName(REQUESTED) && !REQUESTED.equals("scalar") && vectorModule();

  static {
    FusedMultiplyAdd.warnIfSlow();
  }

  private Backend() {}

  /**
   * Refuses what the property must not say.
   *
   * @throws IllegalArgumentException naming what was found and what is allowed
   */
  public static void check() {
    if (!isName(property())) {
      throw new IllegalArgumentException(
          "the system property augur.backend is '" + property() + "'; write one of " + String.join(", ", NAMES));
    }
  }

  /** What was asked for when the JVM first used this. */
  static String requested() {
    return REQUESTED;
  }

  /** Whether vector code may run. */
  public static boolean vectors() {
    return VECTORS;
  }

  /** Whether a width was asked for, so that vector code runs from the first image on. */
  public static boolean forced() {
    return VECTORS && !REQUESTED.equals("auto");
  }

  private static boolean isName(String value) {
    return NAMES.contains(value);
  }

  private static String property() {
    return System.getProperty("augur.backend", "auto");
  }

  private static boolean vectorModule() {
    try {
      Class.forName("jdk.incubator.vector.FloatVector", false, Backend.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | NoClassDefFoundError absent) {
      Logger logger = System.getLogger("dev.augur");
      logger.log(
          Level.WARNING,
          "the module jdk.incubator.vector is absent, so scalar code runs, several times slower; start java with "
              + "--add-modules jdk.incubator.vector");
      return false;
    }
  }
}
