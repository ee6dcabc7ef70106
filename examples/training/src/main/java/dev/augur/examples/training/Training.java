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

  @Option(names = "--images", paramLabel = "N",
      description = "images of --data to train and validate with (default: ${DEFAULT-VALUE})")
  private int images = 1000;

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
      description = "what to do, of ${COMPLETION-CANDIDATES} (default: all)")
  private List<Part> parts = List.of(Part.values());

  @Option(names = "--full", description = "10 networks per run, 100 epochs, 5,000 images of --data, which is Debian's"
      + " Fashion-MNIST unless said otherwise")
  private boolean full;

  /** Needs no state. */
  public Training() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Training()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    if (full) {
      seeds = 10;
      epochs = 100;
      images = 5000;
      data = data == null ? DataSets.DEBIAN : data;
    }
    DataSet set;
    Budget budget;
    try {
      set = data == null ? DataSets.subset() : DataSets.in(data, images);
      budget = new Budget(epochs, batchSize, LEARNING_RATE);
      budget.stepsPerEpoch(Parts.of(set, firstSeed).train().size());
    } catch (SourceException | IllegalArgumentException mistake) {
      throw new ParameterException(spec.commandLine(), mistake.getMessage(), mistake);
    }
    run(set, budget, out == null ? home.resolve("target").resolve("training") : out);
    return 0;
  }

  private void run(DataSet set, Budget budget, Path folder) throws IOException {
    Files.createDirectories(folder);
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
}
