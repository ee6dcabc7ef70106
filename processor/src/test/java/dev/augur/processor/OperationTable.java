package dev.augur.processor;

import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.One;
import dev.augur.processor.harness.AnnotationSources.Documented;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Member;
import dev.augur.processor.written.Range;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the documentation's table of operations from what the annotations say. */
final class OperationTable {
  static final String BEGIN = "<!-- operations:begin -->\n";
  static final String END = "<!-- operations:end -->";

  /** Told once above the table, instead of in every row. */
  private static final Set<String> COMMON = Set.of("p", "border", "fill", "interpolation", "antialias");

  private OperationTable() {}

  /** The table as Markdown, by family and name. */
  static String of(Collection<Documented> annotations) {
    String rows =
        annotations.stream()
            .filter(documented -> documented.spec().isOperation())
            .sorted(Comparator.<Documented, Family>comparing(documented -> documented.spec().family().orElseThrow())
                .thenComparing(documented -> documented.spec().name()))
            .map(OperationTable::row)
            .collect(Collectors.joining());
    return """
        | operation | what it does | its own members: default, range | p |
        |---|---|---|---|
        """ + rows;
  }

  private static String row(Documented documented) {
    String members =
        documented.spec().members().stream()
            .filter(member -> !COMMON.contains(member.name()))
            .map(OperationTable::cell)
            .collect(Collectors.joining("; "));
    String chance =
        documented.spec().members().stream()
            .filter(member -> member.name().equals("p"))
            .map(member -> member.byDefault().orElseThrow().toString())
            .findFirst()
            .orElse("always");
    return "| `@" + documented.spec().name() + "` | " + plain(documented.sentence()) + " | " + members + " | " + chance
        + " |\n";
  }

  private static String cell(Member member) {
    String text = "`" + member.name() + "`: " + member.byDefault().map(Object::toString).orElse("required");
    return text + switch (member.meaning()) {
      case Meaning.Drawn drawn -> ", " + range(drawn.range(), drawn.unit()) + one(drawn.one()) + pixels(member);
      case Meaning.Fixed(Range range, String unit, double neutral) -> ", " + range(range, unit);
      case Meaning.PerChannel(Range range) -> " per channel, " + range + " of the maximum";
      case Meaning.PixelValue pixel -> ", a pixel value";
      case Meaning.Chance chance -> "";
      case Meaning.Plain plain -> "";
    };
  }

  private static String pixels(Member member) {
    return member.inPixels().map(drawn -> " or " + range(drawn.range(), drawn.unit())).orElse("");
  }

  private static String range(Range range, String unit) {
    return range + (unit.isEmpty() ? "" : " " + unit.replace("fraction of", "of"));
  }

  private static String one(One one) {
    return switch (one) {
      case SYMMETRIC -> ", ±";
      case AROUND_ONE -> ", 1±";
      case EXACTLY -> "";
    };
  }

  private static String plain(String javadoc) {
    return javadoc.replaceAll("\\{@\\w+ ([^}]*)\\}", "`$1`");
  }
}
