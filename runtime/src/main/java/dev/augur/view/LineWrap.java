package dev.augur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Breaks text into lines that fit a width: between words, within a word only if it is wider than a line, and then after
 * a bracket, a comma or the like if there is one, so that numbers stay whole.
 */
final class LineWrap {
  private static final String BREAKABLE = "(),;/_-";

  /** What does not begin a line, if that can be helped. */
  private static final String CLOSING = "),;";

  private final int width;
  private final ToIntFunction<String> measure;
  private final List<String> lines = new ArrayList<>();
  private String line = "";

  private LineWrap(int width, ToIntFunction<String> measure) {
    this.width = width;
    this.measure = measure;
  }

  /**
   * The lines of a text.
   *
   * @param measure how wide a string is; a single character is taken to fit
   */
  static List<String> wrap(String text, int width, ToIntFunction<String> measure) {
    LineWrap wrap = new LineWrap(width, measure);
    for (String word : text.strip().split("\\s+")) {
      wrap.add(word);
    }
    wrap.end();
    return List.copyOf(wrap.lines);
  }

  private void add(String word) {
    String longer = line.isEmpty() ? word : line + " " + word;
    if (fits(longer)) {
      line = longer;
      return;
    }
    end();
    line = word;
    while (!fits(line)) {
      int cut = cut(line);
      String rest = line.substring(cut);
      line = line.substring(0, cut);
      end();
      line = rest;
    }
  }

  private void end() {
    if (!line.isEmpty()) {
      lines.add(line);
    }
    line = "";
  }

  private boolean fits(String text) {
    return text.codePointCount(0, text.length()) <= 1 || measure.applyAsInt(text) <= width;
  }

  /** Where a word that is too wide is cut. */
  private int cut(String word) {
    int longest = longestPrefix(word);
    for (int end = longest; end > longest / 3; end--) {
      if (BREAKABLE.indexOf(word.charAt(end - 1)) >= 0 && CLOSING.indexOf(word.charAt(end)) < 0) {
        return end;
      }
    }
    return longest;
  }

  private int longestPrefix(String word) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int longer = word.offsetByCodePoints(end, 1);
      if (measure.applyAsInt(word.substring(0, longer)) > width) {
        break;
      }
      end = longer;
    }
    return end;
  }
}
