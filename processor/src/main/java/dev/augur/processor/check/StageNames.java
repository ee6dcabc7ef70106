package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Stage;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.WrittenPipeline;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Paths stay apart when they become identifiers of the generated class, in which capitals and underscores only mark
 * words.
 */
final class StageNames implements WrittenRule {
  @Override
  public Stream<Problem> check(WrittenPipeline pipeline) {
    Map<String, String> taken = new HashMap<>();
    return pipeline.stages().stream().flatMap(stage -> alike(stage, taken).stream());
  }

  /** The first path of a stage that looks like one before it; a stage's own operations never do. */
  private static Optional<Problem> alike(Stage stage, Map<String, String> taken) {
    Optional<Problem> found = Optional.empty();
    Stream<Use> uses = Stream.concat(stage.oneOf().stream(), stage.items().stream().filter(u -> u.spec().isOperation()));
    for (Use use : uses.toList()) {
      String path = use.spec().isOperation() ? stage.path(use) : stage.name();
      String other = taken.putIfAbsent(identifier(path), path);
      if (other != null && found.isEmpty() && !other.equals(path)) {
        found = Optional.of(use.problem(
            ProblemId.STAGE_NAMES_ALIKE,
            stage.position(),
            "the generated class would use the same names for it, " + path + ", as for " + other
                + ", since only capitals, underscores and word limits tell them apart; rename one of the stages."));
      }
    }
    return found;
  }

  /** Folded by capitals and then by small letters: there are two capitals for k, and two small letters for I. */
  private static String identifier(String path) {
    return path.replaceAll("[/_]", "").toUpperCase(Locale.ROOT).codePoints()
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
