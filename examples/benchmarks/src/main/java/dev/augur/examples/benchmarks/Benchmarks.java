package dev.augur.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the benchmarks and writes their numbers as JSON and as tables. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Measures generated pipelines beside interpreted ones and a copy of their output.")
public final class Benchmarks implements Callable<Integer> {
  /** Which numbers are wanted. */
  enum Part {
    PIPELINES,
    BREAKDOWN,
    WARP,
    STARTUP,
    SHARDS,
    JPEG,
    ONE_MORE
  }

  @Option(names = "--parts", split = ",", description = "of ${COMPLETION-CANDIDATES} (default: all)")
  private List<Part> parts = List.of(Part.values());

  @Option(names = "--workloads", split = ",", description = "of ${COMPLETION-CANDIDATES} (default: all)")
  private List<Workload> workloads = List.of(Workload.values());

  @Option(names = "--forks", description = "fresh JVMs per number (default: ${DEFAULT-VALUE})")
  private int forks = 10;

  @Option(names = "--warm-up", description = "seconds per JVM that do not count (default: ${DEFAULT-VALUE})")
  private int warmUp = 12;

  @Option(names = "--seconds", description = "seconds per JVM that count (default: ${DEFAULT-VALUE})")
  private int seconds = 3;

  @Option(names = "--backend", description = "augur.backend: auto, 128, 256 or 512 (default: ${DEFAULT-VALUE})")
  private String backend = "auto";

  @Option(names = "--out", description = "folder of the reports (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("target", "benchmarks");

  /** Needs no state. */
  public Benchmarks() {}

  /** Runs what the arguments ask for. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Benchmarks()).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, RunnerException, InterruptedException {
    Files.createDirectories(out);
    if (parts.contains(Part.PIPELINES)) {
      Collection<RunResult> results = run(options(PipelineBenchmark.class, "pipelines")
          .param("workload", names(workloads)));
      write("pipelines.md", PipelineTable.of(Measured.of(results)));
    }
    if (parts.contains(Part.BREAKDOWN)) {
      List<Measured> measured = new ArrayList<>();
      for (Workload workload : workloads) {
        measured.addAll(Measured.of(run(options(BreakdownBenchmark.class, "breakdown-" + workload)
            .param("workload", workload.name())
            .param("engine", engines(workload))
            .param("acting", counts(workload)))));
      }
      write("breakdown.md", BreakdownTable.of(measured));
    }
    if (parts.contains(Part.WARP)) {
      run(options(WarpBenchmark.class, "warp"));
    }
    if (parts.contains(Part.STARTUP)) {
      write("start-up.md", StartUp.table(workloads, forks, backend));
    }
    if (parts.contains(Part.ONE_MORE)) {
      write("one-more.md", OneMore.table(forks, backend));
    }
    if (parts.contains(Part.SHARDS)) {
      write("shards.md", ShardTable.of(run(options(ShardBenchmark.class, "shards"))));
    }
    if (parts.contains(Part.JPEG)) {
      write("jpeg.md", JpegTable.of(run(options(JpegBenchmark.class, "jpeg"))));
    }
    return 0;
  }

  private ChainedOptionsBuilder options(Class<?> benchmark, String report) {
    return new OptionsBuilder()
        .include("\\b" + benchmark.getSimpleName() + "\\b")
        .forks(forks)
        .jvmArgs("--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED",
            "-Daugur.backend=" + backend, "-Xms1g", "-Xmx1g")
        .warmupIterations(warmUp).warmupTime(TimeValue.seconds(1))
        .measurementIterations(seconds).measurementTime(TimeValue.seconds(1))
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .resultFormat(ResultFormatType.JSON)
        .result(out.resolve(report + ".json").toString());
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run();
  }

  private void write(String file, String table) throws IOException {
    String text = Machine.describe(backend) + "\n" + table;
    Files.writeString(out.resolve(file), text);
    System.out.println(text);
  }

  private static String[] names(List<Workload> workloads) {
    return workloads.stream().map(Workload::name).toArray(String[]::new);
  }

  private static String[] engines(Workload workload) {
    List<Engine> engines = workload == Workload.IMAGENET
        ? List.of(Engine.GENERATED_VECTOR, Engine.INTERPRETED_VECTOR, Engine.INTERPRETED_JOINED)
        : List.of(Engine.GENERATED_VECTOR, Engine.INTERPRETED_VECTOR);
    return engines.stream().map(Engine::name).toArray(String[]::new);
  }

  private static String[] counts(Workload workload) {
    int most = workload.optional().size();
    return IntStream.rangeClosed(0, most).mapToObj(Integer::toString).toArray(String[]::new);
  }
}
