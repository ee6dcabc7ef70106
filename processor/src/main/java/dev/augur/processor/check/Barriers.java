package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Stage;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.WrittenPipeline;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A barrier has operations on both sides. */
final class Barriers implements WrittenRule {
  @Override
  public Stream<Problem> check(WrittenPipeline pipeline) {
    List<Use> items = pipeline.stages().stream().flatMap(Barriers::items).toList();
    if (items.stream().allMatch(Barriers::isBarrier)) {
      return Stream.empty();
    }
    return IntStream.range(0, items.size())
        .filter(i -> isBarrier(items.get(i)))
        .filter(i -> i == 0 || i == items.size() - 1 || isBarrier(items.get(i - 1)))
        .mapToObj(i -> problem(items.get(i), i == 0 ? "before" : i == items.size() - 1 ? "after" : "between"));
  }

  /** What stands in a stage; a barrier in a choice has an error of its own. */
  private static Stream<Use> items(Stage stage) {
    return stage.items().stream().filter(use -> stage.oneOf().isEmpty() || !isBarrier(use));
  }

  private static boolean isBarrier(Use use) {
    return !use.spec().isOperation();
  }

  private static Problem problem(Use barrier, String side) {
    String where = side.equals("between") ? "between it and the barrier before" : side + " it";
    return barrier.problem(
        ProblemId.BARRIER_WITHOUT_EFFECT,
        barrier.position(),
        "there is no operation " + where + ", so it holds nothing apart; move it between two, or remove it.");
  }
}
