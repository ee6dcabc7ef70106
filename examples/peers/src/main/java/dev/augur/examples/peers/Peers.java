package dev.augur.examples.peers;

import dev.augur.examples.peers.row.Photographs;
import dev.augur.examples.peers.row.Row;
import dev.augur.examples.peers.row.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures Augur beside its peers, and writes the table, the numbers and the plot. */
@Command(
    name = "peers",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Measures Augur beside its peers on the same photographs with the same parameters.",
      "Runs of some rows or columns replace their numbers in the files of --out and leave the others."
    })
public final class Peers implements Callable<Integer> {
  private static final Set<String> FOLDERS = Set.of("--home", "--photos", "--python", "--out");

  @Option(names = "--rows", split = ",", description = "names or patterns such as op-* (default: all)")
  private List<String> rows = List.of("*");

  @Option(names = "--columns", split = ",", description = "names or patterns (default: all)")
  private List<String> columns = List.of("*");

  @Option(names = "--alone-columns", split = ",",
      description = "names or patterns for the op- rows (default: all of --columns that run operations alone)")
  private List<String> aloneColumns = List.of("*");

  @Option(names = "--forks", description = "sets of fresh processes per row (default: ${DEFAULT-VALUE})")
  private int forks = 2;

  @Option(names = "--rounds",
      description = "rounds per fork in which all columns take turns, 0 to compare only (default: ${DEFAULT-VALUE})")
  private int rounds = 3;

  @Option(names = "--seconds", description = "seconds per round and column (default: ${DEFAULT-VALUE})")
  private double seconds = 0.4;

  @Option(names = "--one-thread", description = "leaves out the rounds on all cores")
  private boolean oneThread;

  @Option(names = "--first-look", description = "three rows, the main columns, one fork on one thread")
  private boolean firstLook;

  @Option(names = "--home", description = "the module's folder (default: ${DEFAULT-VALUE})")
  private Path home = Path.of("");

  @Option(names = "--photos", description = "the folder of the photographs, by default the quickstart's")
  private Path photos;

  @Option(names = "--python", description = "the folder of the Python environments, by default target/python of --home")
  private Path python;

  @Option(names = "--out", description = "the folder of the results, by default target/peers of --home")
  private Path out;

  @Spec
  private CommandSpec spec;

  /** Needs no state. */
  public Peers() {}

  /** Runs what the arguments ask for. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Peers()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    if (firstLook) {
      rows = List.of("imagenet", "affine", "pointwise");
      columns = List.of("augur", "plain-java", "javacv", "java2d", "albumentations", "opencv-python", "torchvision",
          "copy");
      forks = 1;
      seconds = 0.5;
      oneThread = true;
    }
    Path module = home.toAbsolutePath();
    Path work = module.resolve("target").resolve("peers");
    Path results = out == null ? work : out.toAbsolutePath();
    prepare(module, work);
    Programs programs = new Programs(module, work, python == null ? module.resolve("target/python") : python);
    ReportFiles files = new ReportFiles(results);
    RunLog log = files.log();
    String run = log.run(facts(module));
    List<Row> chosen = Rows.all().stream().filter(row -> matches(rows, row.name())).toList();
    for (Row row : chosen) {
      Samples samples = new Samples(row.name());
      for (int fork = 0; fork < forks; fork++) {
        try (RowRun rowRun = new RowRun(row, work, log, fork, samples)) {
          fork(row, programs, rowRun);
        }
      }
      System.out.print(files.add(row, samples.measurements(run), samples.refused(), log));
    }
    files.report(log);
    return 0;
  }

  private void prepare(Path module, Path work) throws IOException {
    Files.createDirectories(work);
    Files.deleteIfExists(work.resolve("log.txt"));
    Files.writeString(work.resolve("rows.json"), Rows.text());
    Path folder = photos == null ? module.resolve("../quickstart/src/main/resources/photos") : photos;
    Photographs.write(folder, work, Rows.photographs(Integer.MAX_VALUE));
    if (matches(columns, "augur-scalar")) {
      ScalarBuild.run(module, work);
    }
  }

  /** What is recorded of this run; folders are of no use elsewhere. */
  private RunFacts facts(Path module) throws IOException {
    List<String> arguments = new ArrayList<>();
    for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
      if (!FOLDERS.contains(option.longestName())) {
        arguments.add(option.arity().max() == 0 ? option.longestName()
            : option.longestName() + "=" + String.join(",", option.originalStringValues()));
      }
    }
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    return new RunFacts(now, Commit.of(module), arguments, forks, rounds, seconds);
  }

  private void fork(Row row, Programs programs, RowRun run) throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    boolean all = !oneThread && !row.alone() && processors > 1;
    run.enter(ColumnSpec.all().stream().filter(column -> matches(columns, column.column())
        && (!row.alone() || column.alone() && matches(aloneColumns, column.column()))).toList(), programs);
    if (rounds > 0) {
      run.warm();
    }
    // By turns, so that what disturbs the machine for a while disturbs both sides of a comparison.
    for (int round = 0; round < rounds; round++) {
      run.round(round, seconds, 1);
      if (all) {
        run.round(round, seconds, processors);
      }
    }
  }

  private static boolean matches(List<String> patterns, String name) {
    return patterns.stream().anyMatch(pattern ->
        name.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q")));
  }
}
