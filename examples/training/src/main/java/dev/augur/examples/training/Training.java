package dev.augur.examples.training;

import dev.augur.data.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows what augmentation does to a small network that has few images to learn from. */
@Command(
    name = "training",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Trains plain, augmented and too strongly augmented; writes accuracies, gaps and waiting times.")
public final class Training implements Callable<Integer> {
  private static final float LEARNING_RATE = 0.002f;
  private static final int FEED_ROUNDS = 3;
  private static final int IMAGES = 1000;
  private static final int FULL_IMAGES = 5000;

  /** What a call can measure. */
  enum Part {
    /** The accuracies of all runs. */
    ACCURACY,
    /** How long the trainer waits. */
    FEED
  }

  @Spec
  private CommandSpec spec;

  @Option(names = "--home", paramLabel = "DIR", description = "the module's folder (default: the current one)")
  private Path home = Path.of("");

  @Option(names = "--out", paramLabel = "DIR", description = "where results go (default: target/training of --home)")
  private Path out;

  @Option(names = "--data", paramLabel = "DIR", description = "a folder with CIFAR-10's binary files or Fashion-MNIST's"
      + " IDX files (default: the part of Fashion-MNIST that comes along)")
  private Path data;

  @Option(names = "--images", paramLabel = "N", description = "images to train and validate with, as many of every"
      + " class (default: " + IMAGES + ", with --full " + FULL_IMAGES + ")")
  private Integer images;

  @Option(names = "--seeds", paramLabel = "N", description = "networks per run (default: ${DEFAULT-VALUE})")
  private int seeds = 5;

  @Option(names = "--first-seed", paramLabel = "N", description = "the first one's seed (default: ${DEFAULT-VALUE})")
  private int firstSeed = 1;

  @Option(names = "--epochs", paramLabel = "N", description = "epochs per run (default: ${DEFAULT-VALUE})")
  private int epochs = 40;

  @Option(names = "--batch-size", paramLabel = "N", description = "images per step (default: ${DEFAULT-VALUE})")
  private int batchSize = 40;

  @Option(names = "--threads", paramLabel = "N", description = "workers that make batches (default: ${DEFAULT-VALUE})")
  private int threads = 1;

  @Option(names = "--parts", split = ",", paramLabel = "PART",
      description = "what to measure, of ${COMPLETION-CANDIDATES} (default: all)")
  private List<Part> parts = List.of(Part.values());

  @Option(names = "--full", description = "for about an hour: " + FULL_IMAGES + " images of --data, which is Debian's"
      + " Fashion-MNIST unless said otherwise, and all of its test images; other options still count")
  private boolean full;

  /** Needs no state. */
  public Training() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** Parses a call. */
  static CommandLine commandLine() {
    return new CommandLine(new Training()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() throws IOException {
    requirePositive("--seeds", seeds);
    requirePositive("--epochs", epochs);
    requirePositive("--batch-size", batchSize);
    requirePositive("--threads", threads);
    Budget budget = new Budget(epochs, batchSize, LEARNING_RATE);
    DataSet set;
    try {
      set = data();
      budget.stepsPerEpoch(Parts.of(set, firstSeed).train().size());
    } catch (SourceException | IllegalArgumentException mistake) {
      throw mistake(mistake.getMessage(), mistake);
    }
    run(set, budget, folder());
    return 0;
  }

  /** What is trained with. */
  DataSet data() {
    int chosen = images != null ? images : full ? FULL_IMAGES : IMAGES;
    if (data != null) {
      return DataSets.in(data, chosen);
    }
    return full ? DataSets.in(DataSets.DEBIAN, chosen) : DataSets.subset(chosen);
  }

  private void run(DataSet set, Budget budget, Path folder) throws IOException {
    Report report = new Report(folder);
    System.out.println("data: " + set.name());
    System.out.println("augmented images go through:\n" + set.recipe().augmented().plan());
    if (parts.contains(Part.ACCURACY)) {
      List<Long> each = LongStream.range(firstSeed, (long) firstSeed + seeds).boxed().toList();
      report.accuracy(new Experiment(set, budget, each, threads).rows());
    }
    if (parts.contains(Part.FEED)) {
      report.feed(new Feed(set, budget, FEED_ROUNDS, threads).rows());
    }
    System.out.println(report.write(set.name()));
  }

  private Path folder() {
    Path folder = out == null ? home.resolve("target").resolve("training") : out;
    try {
      return Files.createDirectories(folder);
    } catch (IOException failure) {
      throw mistake("results cannot go to " + folder.toAbsolutePath() + ": " + failure + "; name a folder with --out",
          failure);
    }
  }

  private void requirePositive(String option, int number) {
    if (number < 1) {
      throw mistake(option + " must be 1 or more, found " + number, null);
    }
  }

  private ParameterException mistake(String message, Exception cause) {
    return new ParameterException(spec.commandLine(), message, cause);
  }
}
