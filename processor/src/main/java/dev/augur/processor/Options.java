package dev.augur.processor;

import dev.augur.processor.model.Position;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the user passes with {@code -A}.
 *
 * @param explain whether the compiler prints each pipeline's plan, {@code augur.explain}
 * @param backend which code is generated, {@code augur.backend}
 * @param problems options that were not understood
 */
public record Options(boolean explain, Backend backend, List<Problem> problems) {
  static final String EXPLAIN = "augur.explain";
  static final String BACKEND = "augur.backend";

  /** Which code is generated. */
  public enum Backend {
    /** Vector code with its scalar twin. */
    AUTO,
    /** Scalar code only. */
    SCALAR
  }

  /** Reads the options as the compiler gives them; {@code -Aaugur.explain} alone means true. */
  static Options read(Map<String, String> given) {
    String explain = value(given, EXPLAIN, "false", "true");
    String backend = value(given, BACKEND, "auto", "");
    List<Problem> problems =
        Stream.concat(
                unknown(EXPLAIN, explain, List.of("true", "false")),
                unknown(BACKEND, backend, List.of("auto", "scalar")))
            .toList();
    return new Options(explain.equals("true"), backend.equals("scalar") ? Backend.SCALAR : Backend.AUTO, problems);
  }

  private static String value(Map<String, String> given, String option, String absent, String bare) {
    return given.containsKey(option) ? Objects.requireNonNullElse(given.get(option), bare) : absent;
  }

  private static Stream<Problem> unknown(String option, String found, List<String> allowed) {
    if (allowed.contains(found)) {
      return Stream.empty();
    }
    String finding = found.isEmpty() ? " has no value" : "=" + found + ": " + found + " is not a value of this option";
    String wanted = String.join(" or -A" + option + "=", allowed);
    return Stream.of(
        new Problem(
            ProblemId.UNKNOWN_OPTION,
            new Position() {},
            "-A" + option + finding + "; write -A" + option + "=" + wanted + "."));
  }
}
