package dev.augur.processor.model.op;

import dev.augur.processor.harness.AnnotationSources;
import dev.augur.processor.written.AnnotationSpec;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The operations' annotations, and what tests write in them. */
final class Annotations {
  private static final Map<String, AnnotationSpec> ALL = AnnotationSources.operations();

  private Annotations() {}

  /** The names of all operations. */
  static Set<String> names() {
    return ALL.keySet();
  }

  /** An operation's annotation. */
  static AnnotationSpec of(String name) {
    return ALL.get(name);
  }

  /** Numbers for the members that have no default. */
  static Map<String, Object> needed(String name) {
    return of(name).members().stream()
        .filter(member -> member.byDefault().isEmpty())
        .collect(Collectors.toMap(Member::name, member -> List.of(-1.0, 1.0)));
  }

  /** All that is drawn over all that is allowed. */
  static Map<String, Object> allowed(String name) {
    return drawn(name, drawn -> List.of(drawn.range().min(), drawn.range().max()));
  }

  /** Something for each member that is drawn. */
  static Map<String, Object> drawn(String name, Function<Meaning.Drawn, Object> value) {
    Map<String, Object> written = new LinkedHashMap<>();
    for (Member member : of(name).members()) {
      if (member.meaning() instanceof Meaning.Drawn drawn) {
        written.put(member.name(), value.apply(drawn));
      }
    }
    return written;
  }
}
