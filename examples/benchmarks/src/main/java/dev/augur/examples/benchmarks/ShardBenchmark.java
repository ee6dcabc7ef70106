package dev.augur.examples.benchmarks;

import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.Worker;
import dev.augur.data.ArraySource;
import dev.augur.data.ImageSource;
import dev.augur.data.shard.ShardSource;
import dev.augur.data.shard.ShardWriter;
import dev.augur.support.GeneratedAugmenter;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Photographs, decoded beforehand, through the ImageNet pipeline; more of them than caches hold, in a mixed order. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ShardBenchmark {
  private static final int IMAGES = 300;

  /** From one image to the next, in turn through all of them. */
  private static final int STRIDE = 7919;

  /** Where decoded images lie. */
  public enum Origin {
    /** In an array each. */
    MEMORY,
    /** In shards that the operating system has in memory. */
    SHARDS
  }

  /** Where the images come from. */
  @Param
  public Origin origin;

  private final Image image = new Image();
  private Path folder;
  private Arena arena;
  private OutputRing ring;
  private ImageSource source;
  private ImageSource.Reader reader;
  private Worker worker;
  private long sample;

  /** JMH makes it. */
  public ShardBenchmark() {}

  /** Writes the shards and makes the worker that is timed. */
  @Setup(Level.Trial)
  public void open() throws IOException {
    GeneratedAugmenter generated = Workload.IMAGENET.generated();
    ArraySource images = ArraySource.of(List.of(SampleImages.of(Workload.IMAGENET, IMAGES)));
    folder = Files.createTempDirectory("shards");
    ShardWriter.to(folder.resolve("set")).write(images);
    source = origin == Origin.MEMORY ? images : ShardSource.open(folder.resolve("set"));
    reader = source.reader(generated.source());
    arena = Arena.ofConfined();
    ring = new OutputRing(arena, generated.output(), Workload.IMAGENET.batchSize());
    worker = Engine.GENERATED_VECTOR.worker(Workload.IMAGENET, generated);
  }

  /** Frees the memory and removes the shards. */
  @TearDown(Level.Trial)
  public void close() throws IOException {
    reader.close();
    source.close();
    arena.close();
    Files.delete(folder.resolve("set/shard-00000.augur"));
    Files.delete(folder.resolve("set"));
    Files.delete(folder);
  }

  /** One image, read and augmented. */
  @Benchmark
  public void image() {
    long index = sample++;
    reader.read(index * STRIDE % IMAGES, image);
    worker.augment(SampleKey.of(1, 0, index).bits(), image, ring.memory(), ring.next());
  }
}
