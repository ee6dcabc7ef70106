package dev.augur.processor.harness;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out what {@code @Pipeline} says of borders and resampling where no operation takes it from there: that is an error.
 */
public final class SettingsInUse {
  private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)(\\(.*)?", Pattern.DOTALL);

  private SettingsInUse() {}

  /** The text of {@code @Pipeline} without the settings that the operations have no use for. */
  public static String of(String settings, List<String> operations) {
    List<Written> all = operations.stream()
        .flatMap(text -> Arrays.stream(text.trim().split("(?=@)")))
        .map(Written::of)
        .toList();
    boolean resizes = all.stream().anyMatch(use -> use.has("interpolation") && !use.has("border"));
    boolean clip = all.stream().filter(use -> use.has("interpolation")).count() > 1;
    boolean interpolation = all.stream().anyMatch(use -> use.inherits("interpolation"));
    boolean border = resizes || all.stream().anyMatch(use -> use.pads() && use.inherits("border"));
    boolean fill = resizes || all.stream().anyMatch(use -> use.pads() && use.inherits("border") && use.inherits("fill"));
    String used = clip ? settings : settings.replace(", clip = true", "");
    used = interpolation ? used : used.replaceAll(", interpolation = [\\w.]+", "");
    used = border ? used : used.replaceAll(", border = [\\w.]+", "");
    return fill ? used : used.replaceAll(", fill = (\\{[^}]*}|[\\w.]+)", "");
  }

  /** An annotation as written. */
  private record Written(String name, String members) {
    static Written of(String text) {
      Matcher matcher = ANNOTATION.matcher(text);
      if (!matcher.find()) {
        throw new IllegalArgumentException("no annotation: " + text);
      }
      return new Written(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2));
    }

    boolean has(String member) {
      try {
        Class<?> type = Class.forName("dev.augur.annotation." + name);
        return Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals(member));
      } catch (ClassNotFoundException unknown) {
        throw new IllegalArgumentException("no annotation of Augur's: @" + name, unknown);
      }
    }

    boolean inherits(String member) {
      return has(member) && !members.contains(member + " = ");
    }

    /** Whether it looks beyond its frame; a crop only does with a padding. */
    boolean pads() {
      return !has("padding") || members.matches("(?s).*padding = [1-9].*");
    }
  }
}
