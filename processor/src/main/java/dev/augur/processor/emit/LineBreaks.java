package dev.augur.processor.emit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Breaks lines of code that are too long, at the outermost place that fits: after a comma, or before an operator or a call. */
final class LineBreaks {
  /** So many characters fit on a line. */
  static final int WIDTH = 120;

  private static final int CONTINUED = 4;

  /** Fewer characters than these are no line of their own. */
  private static final int LEAST = 24;

  /** So many characters more on a line make up for a place that lies a bracket deeper. */
  private static final int PER_DEPTH = 40;

  private static final List<String> OPERATORS = List.of(" ? ", " : ", " && ", " || ");
  private static final List<String> SUMS = List.of(" + ", " - ");

  private LineBreaks() {}

  /** The line, or several that say the same; comments and texts stay as they are. */
  static List<String> broken(String line) {
    String rest = line;
    int indent = indent(line);
    List<String> result = new ArrayList<>();
    while (rest.length() > WIDTH) {
      Optional<Place> place = best(rest);
      if (place.isEmpty()) {
        break;
      }
      result.add(rest.substring(0, place.get().at()).stripTrailing());
      rest = " ".repeat(indent + CONTINUED) + rest.substring(place.get().at()).stripLeading();
    }
    result.add(rest);
    return result;
  }

  private static Optional<Place> best(String line) {
    int least = indent(line) + LEAST;
    List<Place> places = places(line).stream().filter(place -> place.at() > least).toList();
    return places.stream()
        .filter(place -> place.at() <= WIDTH)
        .min(Comparator.comparingInt(place -> place.depth() * PER_DEPTH - place.at()))
        .or(() -> places.stream().findFirst());
  }

  /** Where the line may be broken. */
  private static List<Place> places(String line) {
    List<Place> places = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    for (int i = indent(line); i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && line.charAt(i - 1) != '\\') {
        quoted = !quoted;
      }
      if (quoted) {
        continue;
      }
      if (line.startsWith("//", i) || line.startsWith("/**", i) || line.startsWith("* ", i) && i == indent(line)) {
        return places;
      }
      if (c == '(' || c == '[' || c == '{') {
        depth++;
        places.add(new Place(i + 1, depth + 1));
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      } else if (line.startsWith(", ", i)) {
        places.add(new Place(i + 1, depth));
      } else if (OPERATORS.stream().anyMatch(at(line, i))) {
        places.add(new Place(i, depth));
      } else if (SUMS.stream().anyMatch(at(line, i))) {
        places.add(new Place(i, depth + 1));
      } else if (c == '.' && line.charAt(i - 1) == ')') {
        places.add(new Place(i, depth));
      }
    }
    return places;
  }

  private static Predicate<String> at(String line, int place) {
    return text -> line.startsWith(text, place);
  }

  /** How many blanks a line begins with. */
  static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /**
   * A place between two characters.
   *
   * @param at the index of the second one
   * @param depth how many brackets are open there
   */
  private record Place(int at, int depth) {}
}
