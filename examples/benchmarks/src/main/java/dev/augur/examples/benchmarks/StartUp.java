package dev.augur.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Starts fresh JVMs and tells how they start: the first batch of 32, 90 % of full speed, the slowest image. */
final class StartUp {
  static final String MARK = "start-up";
  private static final int SECONDS = 12;

  private StartUp() {}

  /** A table with the median and the worst of several JVMs, on one thread and on all. */
  static String table(List<Workload> workloads, int forks, String backend) throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder("\n### Start-up, median (worst) of " + forks + " JVMs\n\n"
        + "| workload | threads | first batch of 32, ms | 90 % of full speed, ms | full speed, images/s | "
        + "slowest image after the takeover / median | the same of processor time |\n"
        + "|---|---:|---:|---:|---:|---:|---:|\n");
    int processors = Runtime.getRuntime().availableProcessors();
    for (Workload workload : workloads) {
      for (int threads : processors == 1 ? List.of(1) : List.of(1, processors)) {
        List<StartUpFigures> runs = new ArrayList<>();
        for (int fork = 0; fork < forks; fork++) {
          runs.add(probe(workload, threads, backend));
        }
        text.append(String.format(Locale.ROOT, "| %s | %d | %s | %s | %,.0f | %s | %s |%n", workload, threads,
            summary(runs, StartUpFigures::firstBatchMillis), summary(runs, StartUpFigures::fullSpeedMillis),
            median(runs, StartUpFigures::imagesPerSecond), summary(runs, StartUpFigures::slowest),
            summary(runs, StartUpFigures::mostWork)));
      }
    }
    return text.toString();
  }

  private static String summary(List<StartUpFigures> runs, ToDoubleFunction<StartUpFigures> figure) {
    double worst = runs.stream().mapToDouble(figure).max().orElse(Double.NaN);
    if (Double.isNaN(worst)) {
      return "not within " + SECONDS + " s in " + runs.stream().mapToDouble(figure).filter(Double::isNaN).count() + " JVMs";
    }
    return String.format(Locale.ROOT, "%.1f (%.1f)", median(runs, figure), worst);
  }

  private static double median(List<StartUpFigures> runs, ToDoubleFunction<StartUpFigures> figure) {
    double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static StartUpFigures probe(Workload workload, int threads, String backend)
      throws IOException, InterruptedException {
    return StartUpFigures.parse(FreshJvm.line(StartUpProbe.class, backend, MARK, workload.name(),
        Integer.toString(threads), Integer.toString(SECONDS)));
  }
}
