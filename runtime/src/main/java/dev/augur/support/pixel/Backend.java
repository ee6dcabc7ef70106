package dev.augur.support.pixel;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Which code runs, as the system property {@code augur.backend} asks: {@code auto} (the default), {@code scalar}, or a
 * vector width of {@code 128}, {@code 256} or {@code 512} bits.
 */
public final class Backend {
  private static final String REQUESTED = System.getProperty("augur.backend", "auto");
  private static final boolean VECTORS = !REQUESTED.equals("scalar") && vectorModule();

  private Backend() {}

  /** Whether vector code may run. */
  public static boolean vectors() {
    return VECTORS;
  }

  /** Whether a width was asked for, so that vector code runs from the first image on. */
  public static boolean forced() {
    return VECTORS && !REQUESTED.equals("auto");
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
