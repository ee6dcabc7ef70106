package dev.augur.examples.benchmarks;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;

/**
 * One number with its spread.
 *
 * @param workload what ran
 * @param engine how it ran
 * @param acting how many operations acted; -1 if they acted by chance
 * @param micros microseconds per image, one entry per JVM, ascending
 * @param bytes allocated per image
 */
record Measured(Workload workload, Engine engine, int acting, List<Double> micros, double bytes) {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  static List<Measured> of(Collection<RunResult> results) {
    return results.stream().map(Measured::of).toList();
  }

  private static Measured of(RunResult result) {
    String acting = result.getParams().getParam("acting");
    return new Measured(
        Workload.valueOf(result.getParams().getParam("workload")),
        Engine.valueOf(result.getParams().getParam("engine")),
        acting == null ? -1 : Integer.parseInt(acting),
        micros(result),
        result.getSecondaryResults().get(ALLOCATED).getScore());
  }

  /** Microseconds per image, one entry per JVM, ascending. */
  static List<Double> micros(RunResult result) {
    return result.getBenchmarkResults().stream()
        .map(BenchmarkResult::getPrimaryResult)
        .map(primary -> primary.getScore())
        .sorted()
        .toList();
  }

  /** The JVM in the middle. */
  double median() {
    return median(micros);
  }

  /** The number in the middle of an ascending list, or the mean of both that are there. */
  static double median(List<Double> micros) {
    int middle = micros.size() / 2;
    return micros.size() % 2 == 1 ? micros.get(middle) : (micros.get(middle - 1) + micros.get(middle)) / 2;
  }

  /** The fastest and the slowest JVM. */
  String range() {
    return "%.1f .. %.1f".formatted(micros.getFirst(), micros.getLast());
  }
}
