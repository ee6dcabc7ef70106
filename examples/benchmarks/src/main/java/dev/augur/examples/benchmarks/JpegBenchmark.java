package dev.augur.examples.benchmarks;

import dev.augur.Demand;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.Worker;
import dev.augur.data.decode.DecodeException;
import dev.augur.data.decode.DecodeOptions;
import dev.augur.data.decode.ImageDecoder;
import dev.augur.support.GeneratedAugmenter;
import java.io.IOException;
import java.lang.foreign.Arena;
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

/** JPEG files in memory, decoded as far as an ImageNet-like pipeline needs them, and augmented. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JpegBenchmark {

  /** How large the photographs are. */
  public enum Size {
    /** As the files of ImageNet are. */
    SMALL(375, 500),
    /** Three times as high and wide. */
    LARGE(1125, 1500);

    final int height;
    final int width;

    Size(int height, int width) {
      this.height = height;
      this.width = width;
    }
  }

  /** What is done to a file. */
  public enum Way {
    /** It is decoded, all of it, and nothing else: the yardstick. */
    DECODE_ALONE,
    /** It is decoded whole and augmented. */
    WHOLE,
    /** It is decoded down to the last row that the crop keeps, as it is by default, and augmented. */
    NEEDED_ROWS,
    /** The same with antialiasing. */
    ANTIALIASED,
    /** The same, decoded at a reduced size where the crop shrinks it that much, as users may allow. */
    ANTIALIASED_REDUCED;

    private GeneratedAugmenter pipeline() {
      return this == ANTIALIASED || this == ANTIALIASED_REDUCED
          ? ImageNetFilteredAugmenter.create() : ImageNetAugmenter.create();
    }

    private DecodeOptions options() {
      return DecodeOptions.standard().withWholeFiles(this == WHOLE).withReduction(this == ANTIALIASED_REDUCED);
    }
  }

  /** How large the photographs are. */
  @Param
  public Size size;

  /** What is done. */
  @Param
  public Way way;

  private final Image image = new Image();
  private List<byte[]> files;
  private ImageDecoder decoder;
  private Arena arena;
  private OutputRing ring;
  private Worker worker;
  private long sample;

  /** JMH makes it. */
  public JpegBenchmark() {}

  /** Compresses the photographs and makes the worker that is timed. */
  @Setup(Level.Trial)
  public void open() throws IOException {
    GeneratedAugmenter generated = way.pipeline();
    files = JpegFiles.of(size.height, size.width);
    decoder = new ImageDecoder(way.options());
    arena = Arena.ofConfined();
    ring = new OutputRing(arena, generated.output(), Workload.IMAGENET.batchSize());
    worker = Engine.GENERATED_VECTOR.worker(Workload.IMAGENET, generated);
  }

  /** Frees the memory. */
  @TearDown(Level.Trial)
  public void close() {
    decoder.close();
    arena.close();
  }

  /** One file. */
  @Benchmark
  public void file() throws DecodeException {
    long index = sample++;
    byte[] file = files.get((int) (index % files.size()));
    if (way == Way.DECODE_ALONE) {
      decoder.decode(file, file.length, image);
      return;
    }
    long key = SampleKey.of(1, 0, index).bits();
    decoder.decode(file, file.length, image, Demand.of(worker, key));
    worker.augment(key, image, ring.memory(), ring.next());
  }
}
