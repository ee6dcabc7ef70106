package dev.augur.processor.random;

import dev.augur.processor.random.Member.Rule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes one use of an operation's annotation with random members, within the rules that its members carry. */
final class RandomUse {
  /** Values near what changes nothing are drawn within this share of the range. */
  private static final double NEAR = 0.08;
  private final Random random;
  private final int channels;
  private final boolean bytes;
  private final double maximum;
  private final int[] lengths;
  private final Map<String, String> written = new LinkedHashMap<>();

  /**
   * Uses for a pipeline's source.
   *
   * @param lengths what sides may be
   */
  RandomUse(Random random, int channels, boolean bytes, double maximum, int[] lengths) {
    this.random = random;
    this.channels = channels;
    this.bytes = bytes;
    this.maximum = maximum;
    this.lengths = lengths;
  }

  /** Whether an operation, written as here, has a probability. */
  static boolean hasChance(String use) {
    String annotation = use.substring(1).replaceAll("\\(.*", "");
    return Member.of(annotation).stream().anyMatch(member -> member.rules().containsKey("Chance"));
  }

  String text(String annotation) {
    written.clear();
    // What other members depend on is written before them.
    List<Member> members = Member.of(annotation).stream()
        .sorted(Comparator.comparing(RandomUse::isNumbers))
        .toList();
    for (Member member : members) {
      boolean grey = member.rules().containsKey("PerChannel") && channels == 1;
      boolean wanted = member.required() || grey || random.nextInt(5) < 2;
      if (wanted && allowed(member, members)) {
        write(member);
      }
    }
    change(members);
    String arguments =
        written.entrySet().stream().map(e -> e.getKey() + " = " + e.getValue()).collect(Collectors.joining(", "));
    return "@" + annotation + (arguments.isEmpty() ? "" : "(" + arguments + ")");
  }

  /** An operation must be able to change something: one of the members that do is written. */
  private void change(List<Member> members) {
    List<Member> changing = members.stream()
        .filter(m -> m.rules().containsKey("Drawn") && !Double.isNaN(m.rule("Drawn").number("neutral", Double.NaN)))
        .toList();
    if (!changing.isEmpty() && changing.stream().noneMatch(m -> written.containsKey(m.name()))) {
      Member member = changing.get(random.nextInt(changing.size()));
      if (allowed(member, members)) {
        write(member);
      }
    }
  }

  private static boolean isNumbers(Member member) {
    return member.type().equals("[D");
  }

  private boolean allowed(Member member, List<Member> members) {
    Rule only = member.rule("OnlyWith");
    if (only != null) {
      String other = written.getOrDefault(only.text("member"), "0");
      String value = other.substring(other.lastIndexOf('.') + 1);
      if (only.text("unless").isEmpty() ? !value.equals(only.text("value")) : value.equals(only.text("unless"))) {
        return false;
      }
    }
    return members.stream().noneMatch(other -> written.containsKey(other.name())
        && (excludes(member, other) || excludes(other, member)));
  }

  private static boolean excludes(Member one, Member other) {
    Rule not = one.rule("NotWith");
    return not != null && not.texts("value").contains(other.name());
  }

  private void write(Member member) {
    String value = switch (member.type()) {
      case "Z" -> Boolean.toString(random.nextBoolean());
      case "I" -> whole(member.rule("Fixed"));
      case "D" -> real(member);
      case "[D" -> numbers(member);
      default -> constant(member.type());
    };
    written.put(member.name(), value);
  }

  private String constant(String type) {
    List<String> constants = Member.constants(type);
    return Member.simpleName(type) + "." + constants.get(random.nextInt(constants.size()));
  }

  /** Counts are small; lengths, which may be 0 for the output's, are of the pipeline's kind. */
  private String whole(Rule range) {
    boolean length = range.text("unit").equals("px") && range.number("max", 0) > 4096;
    if (length) {
      return Integer.toString(lengths[random.nextInt(lengths.length)]);
    }
    int min = (int) range.number("min", 0);
    return Integer.toString(min + random.nextInt(Math.min(8, (int) range.number("max", 0) - min + 1)));
  }

  private String real(Member member) {
    if (member.rules().containsKey("Chance")) {
      return random.nextInt(3) == 0 ? "1" : text(0.2 + 0.7 * random.nextDouble());
    }
    Rule range = member.rule("Fixed");
    double size = Math.min(2, range.number("max", 1));
    return text(Math.max(range.number("min", 0), size * random.nextDouble()));
  }

  private String numbers(Member member) {
    if (member.rules().containsKey("PixelValue")) {
      return perChannel(random.nextBoolean() ? 1 : channels, () -> bytes
          ? Integer.toString(random.nextInt((int) maximum + 1))
          : text(maximum * random.nextDouble()));
    }
    Rule statistic = member.rule("PerChannel");
    if (statistic != null) {
      double min = Math.max(statistic.number("min", 0), 0.1);
      return perChannel(random.nextBoolean() ? 1 : channels, () -> text(min + 0.8 * random.nextDouble()));
    }
    Rule pixels = member.rule("DrawnInPixels");
    return pixels != null && written.getOrDefault("unit", "").endsWith("PIXELS")
        ? drawn(-9, 9, 0, true, true)
        : drawn(member.rule("Drawn"));
  }

  private interface Text {
    String next();
  }

  private static String perChannel(int count, Text text) {
    return IntStream.range(0, count).mapToObj(i -> text.next()).collect(Collectors.joining(", ", "{", "}"));
  }

  private String drawn(Rule rule) {
    boolean symmetric = rule.text("one").equals("SYMMETRIC");
    boolean whole = rule.flag("integer");
    return drawn(rule.number("min", 0), rule.number("max", 0), rule.number("neutral", Double.NaN), whole, symmetric);
  }

  private String drawn(double min, double max, double neutral, boolean whole, boolean symmetric) {
    double a = number(min, max, neutral, whole);
    double b = number(min, max, neutral, whole);
    if (random.nextInt(3) == 0) {
      return text(symmetric ? Math.abs(a) : a);
    }
    return "{" + text(Math.min(a, b)) + ", " + text(Math.max(a, b)) + "}";
  }

  private double number(double min, double max, double neutral, boolean whole) {
    boolean anywhere = whole || Double.isNaN(neutral) || random.nextInt(4) == 0;
    double low = anywhere ? min : Math.max(min, neutral - NEAR * (max - min));
    double high = anywhere ? max : Math.min(max, neutral + NEAR * (max - min));
    double value = low + random.nextDouble() * (high - low);
    return whole ? Math.rint(value) : value;
  }

  private static String text(double value) {
    double rounded = new BigDecimal(value).round(new MathContext(3)).doubleValue();
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
