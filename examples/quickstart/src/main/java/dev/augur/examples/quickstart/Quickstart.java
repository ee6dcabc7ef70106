package dev.augur.examples.quickstart;

import dev.augur.Augmenter;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.Image;
import dev.augur.data.ArraySource;
import dev.augur.data.ImageFiles;
import dev.augur.data.ImageFolder;
import dev.augur.data.ImageSource;
import dev.augur.data.Statistics;
import dev.augur.examples.quickstart.gallery.Gallery;
import dev.augur.view.ContactSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what Augur does, on real photographs. */
@Command(
    name = "quickstart",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Prints plans, streams batches, writes a contact sheet and a gallery.")
public final class Quickstart implements Callable<Integer> {
  private static final int TILE = 32;

  @Option(names = "--out", paramLabel = "DIR", description = "where pictures go (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("target", "quickstart");

  @Option(names = "--photos", paramLabel = "DIR", description = "a folder per class (default: the five that come along)")
  private Path photos;

  @Option(names = "--seconds", paramLabel = "S", description = "how long each run counts (default: ${DEFAULT-VALUE})")
  private double seconds = 4;

  @Option(names = "--threads", paramLabel = "N", description = "worker threads (default: all processors)")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** Needs no state. */
  public Quickstart() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Quickstart()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(out);
    printPlans();
    ImageFiles files = ImageFolder.of(photos == null ? Photos.folder() : photos);
    heading("The photographs");
    System.out.println(files.size() + " photographs of the classes " + files.classNames());
    System.out.println("Statistics.of(source) suggests " + Statistics.of(files).normalizeLine());
    stream(files);
    draw(files);
    return 0;
  }

  private static void printPlans() {
    List<Augmenter> pipelines = List.of(ImageNetTrainAugmenter.create(), CifarTrainAugmenter.create(),
        ImageNetValidationAugmenter.create(), LetterboxAugmenter.create(), RobustAugmenter.create());
    heading("The pipelines, as augmenter.plan() tells them");
    pipelines.forEach(pipeline -> System.out.println(pipeline.plan()));
  }

  private void stream(ImageFiles files) {
    heading("Batches on " + threads + " threads");
    Streaming streaming = new Streaming(threads, 32, Duration.ofMillis(Math.round(1000 * seconds)));
    Augmenter imageNet = ImageNetTrainAugmenter.create();
    Augmenter cifar = CifarTrainAugmenter.create();
    ArraySource decoded = Photos.decoded(files, imageNet.source());
    ArraySource tiles = Photos.tiles(decoded, TILE);
    List<Streaming.Run> runs = List.of(
        streaming.run("ImageNetTrain, from files", files, imageNet),
        streaming.run("ImageNetTrain, from memory", decoded, imageNet),
        streaming.run("  the same, interpreted", decoded, InterpretedPipelines.imageNetTrain()),
        streaming.run("CifarTrain, from memory", tiles, cifar),
        streaming.run("  the same, interpreted", tiles, InterpretedPipelines.cifarTrain()));
    runs.forEach(Quickstart::print);
  }

  private static void print(Streaming.Run run) {
    System.out.printf(Locale.ROOT, "  %-28s %,8.0f images/s   consumer waited %3.0f %%   skipped %d%n",
        run.task(), run.imagesPerSecond(), 100 * run.waitedShare(), run.skips());
  }

  private void draw(ImageFiles files) throws IOException {
    heading("A wrong declaration, and what javac says");
    String mistake = Mistake.compilerOutput();
    System.out.println(Mistake.SOURCE);
    System.out.println(mistake);
    heading("Pictures");
    System.out.println("a batch                   " + batchSheet(files, out.resolve("contact-sheet.png")));
    System.out.println("draws of one photograph   " + drawSheet(files, out.resolve("draws.png")));
    String text = Mistake.SOURCE + "\n" + mistake;
    System.out.println("every operation           " + new Gallery(files, text).write(out.resolve("gallery")));
  }

  private static Path batchSheet(ImageFiles files, Path file) throws IOException {
    Flow flow = Flow.of(new RepeatedSource(files, 20)).augment(RobustAugmenter.create()).batchSize(20).seed(1);
    try (BatchIterator batches = flow.open()) {
      ContactSheet.of(batches.next()).title("A batch of Robust").columns(5).writePng(file);
    }
    return file;
  }

  private static Path drawSheet(ImageFiles files, Path file) throws IOException {
    ImageNetTrainAugmenter augmenter = ImageNetTrainAugmenter.create();
    try (ImageSource.Reader reader = files.reader(augmenter.source())) {
      Image photo = new Image();
      reader.read(0, photo);
      photo.named(files.name(0), 0);
      ContactSheet.ofDraws(augmenter, photo, 11, 42).title("ImageNetTrain on one photograph").columns(4).writePng(file);
    }
    return file;
  }

  private static void heading(String text) {
    System.out.println();
    System.out.println(text);
    System.out.println("=".repeat(text.length()));
  }
}
