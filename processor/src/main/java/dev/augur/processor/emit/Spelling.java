package dev.augur.processor.emit;

import java.util.Locale;

/** Turns paths and parameter names into Java identifiers. */
final class Spelling {
  private Spelling() {}

  /** {@code colour/ColorJitter} as {@code COLOUR_COLOR_JITTER}. */
  static String constant(String path) {
    return path.replace('/', '_').replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  /** {@code colour/ColorJitter} as {@code colourColorJitter}, {@code Rotate} as {@code rotate}. */
  static String variable(String path) {
    String[] parts = path.split("/");
    StringBuilder name = new StringBuilder(lowerFirst(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      name.append(upperFirst(parts[i]));
    }
    return name.toString();
  }

  /** A name with a capital first letter. */
  static String upperFirst(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String lowerFirst(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
