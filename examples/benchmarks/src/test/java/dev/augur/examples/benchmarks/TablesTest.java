package dev.augur.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void pipelinesAreComparedWithTheCopyAndTheGeneratedRun() {
    String table = PipelineTable.of(List.of(
        measured(Engine.GENERATED_VECTOR, -1, 100, 110, 90),
        measured(Engine.INTERPRETED_VECTOR, -1, 200),
        measured(Engine.COPY, -1, 50)));

    assertThat(table)
        .contains("| generated vector | 100.0 | 90.0 .. 110.0 | 10,000 | 1.993 | 50 % | 1.00 | 0.0 |")
        .contains("| interpreted vector | 200.0 | 200.0 .. 200.0 | 5,000 | 3.986 | 25 % | 2.00 | 0.0 |");
  }

  @Test
  void theBreakdownShowsWhatEachOperationAdds() {
    String table = BreakdownTable.of(List.of(
        measured(Engine.GENERATED_VECTOR, 0, 40),
        measured(Engine.GENERATED_VECTOR, 1, 45),
        measured(Engine.GENERATED_VECTOR, 2, 47)));

    assertThat(table)
        .contains("| what always does | 40.0 | 40.0 |")
        .contains("| + Brightness | 45.0 | 5.0 |")
        .contains("| + Contrast | 47.0 | 2.0 |");
  }

  @Test
  void theBoundFreesEveryPassButOneOfItsMemory() {
    String table = interpreted(40, 50, 60);

    assertThat(table).contains("Bound over interpreted vector: 3 passes, 10.0 us of memory each: at most 1.50.");
  }

  @Test
  void aPassThatCostsNothingBoundsNothing() {
    String table = interpreted(50, 48, 60);

    assertThat(table)
        .contains("No bound over interpreted vector: Brightness, the cheapest pass, added -2.0 us, which is noise.")
        .doesNotContain("joined");
  }

  @Test
  void passesThatWouldCostMoreThanAllBoundNothing() {
    String table = interpreted(10, 50, 60);

    assertThat(table).contains(
        "No bound over interpreted vector: memory would take 3 passes of 40.0 us each, more than all of it.");
  }

  /** The breakdown of an interpreted run: nothing optional acts, then Brightness, then Contrast too. */
  private static String interpreted(double nothing, double brightness, double both) {
    return BreakdownTable.of(List.of(
        measured(Engine.INTERPRETED_VECTOR, 0, nothing),
        measured(Engine.INTERPRETED_VECTOR, 1, brightness),
        measured(Engine.INTERPRETED_VECTOR, 2, both)));
  }

  private static Measured measured(Engine engine, int acting, double... micros) {
    return new Measured(
        Workload.POINTWISE, engine, acting, Arrays.stream(micros).sorted().boxed().toList(), 0);
  }
}
