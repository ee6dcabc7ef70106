package dev.augur.examples.peers;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.examples.peers.row.Row;
import dev.augur.examples.peers.row.Rows;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How goals are judged. */
class GoalsTest {

  @Test
  void ratiosAreJudgedByTheirLeast() {
    List<Goal> goals = Goals.all(new Results(List.of(speed("affine", "augur", 1, 4000),
        speed("affine", "albumentations", 1, 1000))), new RunLog());
    Goal goal = named(goals, "affine against albumentations");
    assertThat(goal.found()).hasValue(4);
    assertThat(goal.wanted()).isEqualTo("8 times");
    assertThat(goal.verdict()).isEqualTo(Goal.Verdict.MISSED);
    assertThat(Goal.atLeast("", 4, "", goal.found(), false).verdict()).isEqualTo(Goal.Verdict.REACHED);
    assertThat(goals.stream().filter(one -> one.what().startsWith("cifar against"))).isNotEmpty()
        .allSatisfy(one -> assertThat(one.verdict()).isEqualTo(Goal.Verdict.NOT_MEASURED));
  }

  @Test
  void aWarpMayTakeSoLongAsTheVectorsAllow() {
    Results results = new Results(List.of(speed("affine", "augur", 1, 1e9 / (224 * 224) / 1.5)));
    assertThat(warp(results, "512 bits").verdict()).isEqualTo(Goal.Verdict.MISSED);
    assertThat(warp(results, "256 bits").verdict()).isEqualTo(Goal.Verdict.REACHED);
    assertThat(warp(results, "256 bits").wanted()).isEqualTo("at most 1.8 ns with vectors of 256 bits");
  }

  private static Goal warp(Results results, String vectors) {
    RunLog log = new RunLog();
    log.machine("affine", Map.of("vectors", vectors));
    return named(Goals.all(results, log), "affine, nanoseconds per pixel");
  }

  @Test
  void onlyBytesToBytesCountsForTheMedian() {
    Goal median = named(Goals.all(new Results(List.of(
        speed("op-Rotate", "augur", 1, 40), speed("op-Rotate", "albumentations", 1, 10),
        speed("op-Normalize", "augur", 1, 10), speed("op-Normalize", "albumentations", 1, 10))), new RunLog()),
        "every operation alone, bytes to bytes, against albumentations, the median");
    assertThat(median.found()).hasValue(4);
  }

  @Test
  void reasonsAreOfGoalsThatThereAre() {
    Set<String> whats = Goals.all(new Results(List.of()), new RunLog()).stream().map(Goal::what).collect(toSet());
    for (Row row : Rows.all()) {
      whats.add(row.name() + " on several threads: share of linear");
    }
    assertThat(whats).containsAll(Reasons.all().keySet());
  }

  @Test
  void aReasonForThreadsHoldsForAnyNumberOfThem() {
    assertThat(Reasons.why("cifar on 2 threads: share of linear")).isNotEmpty()
        .isEqualTo(Reasons.why("cifar on 64 threads: share of linear"));
    assertThat(Reasons.why("blur-noise on 2 threads: share of linear")).isEmpty();
  }

  @Test
  void rowsFarFromTheCopyAreHeldAgainstLinear() {
    // The copy does not scale at all, which is no excuse at a tenth of its speed.
    Goal goal = scaling(1000, 1800, 10_000, 10_000);
    assertThat(goal.what()).isEqualTo("affine on 2 threads: share of linear");
    assertThat(goal.found()).hasValue(0.9);
    assertThat(goal.verdict()).isEqualTo(Goal.Verdict.MISSED);
    assertThat(scaling(1000, 1900, 10_000, 10_000).verdict()).isEqualTo(Goal.Verdict.REACHED);
  }

  @Test
  void rowsThatMemoryBindsAreHeldAgainstTheCopy() {
    Goal goal = scaling(5000, 8000, 10_000, 16_000);
    assertThat(goal.what()).isEqualTo("affine on 2 threads: share of the copy's own scaling");
    assertThat(goal.found()).hasValue(1);
    assertThat(goal.verdict()).isEqualTo(Goal.Verdict.REACHED);
    assertThat(scaling(5000, 7000, 10_000, 16_000).verdict()).isEqualTo(Goal.Verdict.MISSED);
  }

  @Test
  void aCopyThatScalesBetterThanLinearAsksForNoMoreThanLinear() {
    assertThat(scaling(5000, 9600, 10_000, 30_000).found()).hasValue(0.96);
  }

  @Test
  void sharesFarAboveOneProveNothing() {
    assertThat(scaling(1000, 2100, 10_000, 10_000).verdict()).isEqualTo(Goal.Verdict.REACHED);
    assertThat(scaling(1000, 3600, 10_000, 10_000).verdict()).isEqualTo(Goal.Verdict.NOT_COMPARABLE)
        .hasToString("not comparable: the one-thread figure was disturbed");
  }

  @Test
  void withoutTheCopyLinearIsTheMeasure() {
    Results results = new Results(List.of(speed("affine", "augur", 1, 1000), speed("affine", "augur", 2, 1500)));
    assertThat(Scaling.of(results, "affine", 2).found()).isEqualTo(OptionalDouble.of(0.75));
    assertThat(Scaling.of(results, "cifar", 2).goal().verdict()).isEqualTo(Goal.Verdict.NOT_MEASURED);
  }

  private static Goal scaling(double one, double two, double copy, double copies) {
    return Scaling.of(new Results(List.of(speed("affine", "augur", 1, one), speed("affine", "augur", 2, two),
        speed("affine", "copy", 1, copy), speed("affine", "copy", 2, copies))), "affine", 2).goal();
  }

  private static Measurement speed(String row, String column, int threads, double speed) {
    return new Measurement(row, column, threads, speed, 0.01);
  }

  private static Goal named(List<Goal> goals, String what) {
    return goals.stream().filter(goal -> goal.what().equals(what)).findFirst().orElseThrow();
  }
}
