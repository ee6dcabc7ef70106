package dev.augur.processor.plan;

import dev.augur.annotation.Border;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.model.Decimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words which moves a map composes, and how pixels are looked up under it. */
final class MapWords {
  private static final String FILTER = "a filter where it shrinks";

  private MapWords() {}

  /** Such as {@code RandomCrop (pad, crop), HorizontalFlip}. */
  static String moves(List<PlacedKernel> moves) {
    return moves.stream()
        .collect(Collectors.groupingBy(PlacedKernel::step, LinkedHashMap::new, Collectors.toList()))
        .values().stream()
        .map(MapWords::operation)
        .collect(Collectors.joining(", "));
  }

  /** Such as {@code bilinear, border constant 114}. */
  static String sampling(Sampling sampling) {
    return PlanPrinter.lower(sampling.interpolation()) + ", border " + PlanPrinter.lower(sampling.border()) + fill(sampling);
  }

  private static String operation(List<PlacedKernel> moves) {
    String name = moves.getFirst().name();
    List<String> methods = moves.stream().map(placed -> move(placed).method()).toList();
    boolean filters = moves.stream().anyMatch(placed -> move(placed).filters());
    if (methods.size() > 1) {
      return name + " (" + String.join(", ", methods) + (filters ? "; " + FILTER : "") + ")";
    }
    String method = methods.getFirst();
    return name + (words(name).containsAll(words(method)) ? "" : " " + method) + (filters ? " (" + FILTER + ")" : "");
  }

  private static Move move(PlacedKernel placed) {
    return ((Kernel.Geometry) placed.kernel()).move();
  }

  /** The words of a name in camel case. */
  private static Set<String> words(String name) {
    String apart = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return Set.copyOf(List.of(apart.split(" ")));
  }

  /** What a constant border shows: one number where channels share it. */
  private static String fill(Sampling sampling) {
    List<String> shared = sampling.fill().stream().distinct().map(Decimal::text).toList();
    if (sampling.border() != Border.CONSTANT || shared.equals(List.of("0"))) {
      return "";
    }
    return shared.size() == 1
        ? " " + shared.getFirst()
        : sampling.fill().stream().map(Decimal::text).collect(Collectors.joining(", ", " {", "}"));
  }
}
