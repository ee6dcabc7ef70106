package dev.augur.examples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainingTest {
  @TempDir
  private Path folder;

  private final StringWriter errors = new StringWriter();
  private Path data;
  private Path out;

  @BeforeEach
  void writeData() throws IOException {
    data = TinyCifar.write(folder.resolve("data"));
    out = folder.resolve("out");
  }

  @Test
  void writesEveryEpochOfEveryRun() throws IOException {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(shown, true, StandardCharsets.UTF_8));
    int exit;
    try {
      exit = run("--epochs=2", "--seeds=2", "--images=50");
    } finally {
      System.setErr(before);
    }
    assertThat(exit).as(errors::toString).isZero();
    assertThat(shown.toString(StandardCharsets.UTF_8)).as("progress").contains("training 100%", "feeding 100%");

    List<String> lines = Files.readAllLines(out.resolve("accuracy.csv"));
    assertThat(lines.getFirst()).isEqualTo("run,seed,epoch,running,train,validation,test");
    assertThat(lines).hasSize(1 + 3 * 2 * 2);
    for (String label : List.of("plain", "augmented", "too-strong")) {
      for (String place : List.of("1,1", "1,2", "2,1", "2,2")) {
        assertThat(lines).filteredOn(line -> line.startsWith(label + "," + place + ",")).hasSize(1);
      }
    }
    List<EpochRow> rows = Csv.readAccuracy(out.resolve("accuracy.csv"));
    assertThat(rows).allSatisfy(row -> assertThat(List.of(row.running(), row.train(), row.validation(), row.test()))
        .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0)));
    assertThat(rows.getFirst().gap()).isEqualTo(rows.getFirst().train() - rows.getFirst().test());
    assertThat(ImageIO.read(out.resolve("accuracy.png").toFile()).getWidth()).isGreaterThan(1000);
    assertThat(Files.readString(out.resolve("accuracy.html"))).contains("data:image/png", "interpreted", "too-strong");
    assertThat(Csv.readFeed(out.resolve("feed.csv"))).extracting(FeedRow::feed)
        .containsOnly("plain", "generated", "interpreted");
  }

  @Test
  void trainsOnTheFilesOfCifarsArchive() throws IOException {
    TinyCifar.write(data.resolve("cifar-10-batches-bin"));
    int exit = run("--data=" + data, "--epochs=4", "--seeds=1", "--images=100", "--parts=accuracy");
    assertThat(exit).as(errors::toString).isZero();

    List<EpochRow> rows = Csv.readAccuracy(out.resolve("accuracy.csv"));
    assertThat(rows).hasSize(3 * 4);
    // Chance would name one class in ten, were pixels or labels read from the wrong place.
    assertThat(rows).filteredOn(row -> row.run() == Run.PLAIN && row.epoch() == 4).singleElement()
        .satisfies(row -> assertThat(row.test()).isGreaterThan(0.6));
    assertThat(Files.readString(out.resolve("accuracy.html")))
        .contains("Data: CIFAR-10, 100 images to train and validate, 20 to test.");
  }

  @Test
  void fullTakesAllOfFashionMnistUnlessToldOtherwise() {
    assumeTrue(Files.isDirectory(DataSets.DEBIAN), "Debian's package dataset-fashion-mnist is installed");
    assertThat(parsed("--full").data().name())
        .isEqualTo("Fashion-MNIST, 5000 images to train and validate, 10000 to test");
    assertThat(parsed("--full", "--images=200").data().name()).startsWith("Fashion-MNIST, 200 images");
    assertThat(parsed("--full", "--images=50", "--data=" + data).data().name()).startsWith("CIFAR-10, 50 images");
  }

  @Test
  void withoutDataItTrainsOnWhatComesAlong() {
    assertThat(parsed().data().name())
        .isEqualTo("Fashion-MNIST, the part that comes along, 1000 images to train and validate, 1000 to test");
    assertThat(parsed("--images=50").data().training().size()).isEqualTo(50);
  }

  @Test
  void sameSeedsGiveTheSameNumbers() throws IOException {
    run("--epochs=2", "--seeds=1", "--images=50", "--parts=ACCURACY");
    String first = Files.readString(out.resolve("accuracy.csv"));
    run("--epochs=2", "--seeds=1", "--images=50", "--parts=ACCURACY", "--threads=2");
    assertThat(Files.readString(out.resolve("accuracy.csv"))).isEqualTo(first);
  }

  @Test
  void allRunsTakeTheSameSteps() {
    DataSet set = DataSets.in(data, 50);
    Budget budget = new Budget(1, 8, 0.001f);
    Map<Run, Long> steps = new HashMap<>();
    for (Run run : Run.values()) {
      Parts parts = Parts.of(set, 1);
      try (Trial trial = new Trial(Network.CONVOLUTIONAL, parts.train(), run.augmenter(set.recipe()),
          set.recipe().plain(), budget, 1, 1)) {
        trial.epoch(_ -> {});
        steps.put(run, trial.steps());
      }
    }
    assertThat(steps).hasSize(3).containsValue(5L).allSatisfy((run, taken) -> assertThat(taken).isEqualTo(5L));
  }

  @Test
  void aNetworkLearnsItsTrainingImages() {
    DataSet set = DataSets.subset(1000);
    Parts parts = Parts.of(set, 1);
    Budget budget = new Budget(3, 40, 0.002f);
    try (Trial trial = new Trial(Network.CONVOLUTIONAL, parts.train(), set.recipe().plain(), set.recipe().plain(),
        budget, 1, 1)) {
      double first = trial.epoch(_ -> {});
      trial.epoch(_ -> {});
      assertThat(trial.epoch(_ -> {})).isGreaterThan(first).isGreaterThan(0.7);
      assertThat(trial.accuracy(parts.train())).isGreaterThan(0.7);
      assertThat(trial.accuracy(parts.test())).isBetween(0.6, 0.95);
      assertThat(trial.waitedShare()).isBetween(0.0, 1.0);
    }
    assertThat(workers()).isEmpty();
  }

  @Test
  void nothingStaysBehindWhereAStepFails() {
    DataSet set = DataSets.in(data, 50);
    Parts parts = Parts.of(set, 1);
    try (Trial trial = new Trial(Network.CONVOLUTIONAL, parts.train(), set.recipe().augmented(), set.recipe().plain(),
        new Budget(1, 8, 0.001f), 1, 2)) {
      trial.epoch(steps -> {
        if (steps == 2) {
          throw new ArithmeticException("the loss is not finite");
        }
      });
    } catch (ArithmeticException expected) {
      assertThat(workers()).isEmpty();
      return;
    }
    throw new AssertionError("the epoch ended");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(run("--images=50", "--batch-size=64")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(errors.toString()).contains("a batch of 64 needs as many training images, found 40");
    data = folder.resolve("nowhere");
    assertThat(run()).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(errors.toString()).contains("no data set is in", "dataset-fashion-mnist");
    assertThat(out).doesNotExist();
  }

  @Test
  void saysWhichOptionIsWrong() throws IOException {
    for (String option : List.of("--epochs", "--seeds", "--batch-size", "--threads")) {
      assertThat(run(option + "=0")).isEqualTo(CommandLine.ExitCode.USAGE);
      assertThat(errors.toString()).contains(option + " must be 1 or more, found 0");
    }
    assertThat(run("--images=15")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(errors.toString()).contains("must be a multiple of the 10 classes, as many of each, found 15");
    assertThat(run("--parts=speed")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(errors.toString()).contains("--parts", "ACCURACY, FEED");
    Files.delete(data.resolve("data_batch_4.bin"));
    assertThat(run("--images=50")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(errors.toString()).contains("missing are [data_batch_4.bin]", "cifar-10-binary.tar.gz");
    assertThat(out).doesNotExist();
    TinyCifar.write(data);
    Files.writeString(out, "a file");
    assertThat(run("--images=50")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(errors.toString()).contains("results cannot go to " + out, "name a folder with --out");
  }

  private static Training parsed(String... options) {
    Training training = new Training();
    new CommandLine(training).parseArgs(options);
    return training;
  }

  private int run(String... options) {
    List<String> all = Stream.concat(Stream.of("--data=" + data, "--out=" + out, "--batch-size=8"),
        Stream.of(options)).toList();
    return Training.commandLine().setErr(new PrintWriter(errors)).setOverwrittenOptionsAllowed(true)
        .execute(all.toArray(String[]::new));
  }

  private static List<String> workers() {
    return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
        .filter(name -> name.startsWith("augur-worker-")).toList();
  }
}
