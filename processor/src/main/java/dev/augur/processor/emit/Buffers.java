package dev.augur.processor.emit;

import dev.augur.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * Which planes each pass reads and writes: two in turn, and in place where a pass only does pixel maths on the rows as
 * they are.
 */
final class Buffers {
  private final List<String> results = new ArrayList<>();

  Buffers(Plan plan) {
    String current = "planes2";
    for (Plan.Pass pass : plan.passes()) {
      if (pass.number() == 1 || !inPlace(pass)) {
        current = current.equals("planes1") ? "planes2" : "planes1";
      }
      results.add(current);
    }
    results.removeLast();
  }

  private static boolean inPlace(Plan.Pass pass) {
    return pass.head() instanceof Plan.Sampled sampled && !sampled.image() && sampled.moves().isEmpty();
  }

  /** The planes that a pass reads. */
  String source(Plan.Pass pass) {
    return results.get(pass.number() - 2);
  }

  /** The planes that a pass writes. */
  String result(Plan.Pass pass) {
    return results.get(pass.number() - 1);
  }

  /** All planes in use. */
  List<String> all() {
    return results.stream().distinct().sorted().toList();
  }
}
