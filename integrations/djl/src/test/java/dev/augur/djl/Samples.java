package dev.augur.djl;

import dev.augur.Batch;
import dev.augur.Flow;
import dev.augur.data.ArraySource;
import dev.augur.data.ImageSource;
import java.lang.foreign.ValueLayout;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pictures of noise, of three classes. */
final class Samples {
  static final int HEIGHT = 9;
  static final int WIDTH = 10;
  static final List<String> CLASSES = List.of("cat", "dog", "emu");

  private Samples() {}

  static ArraySource of(int count) {
    byte[] pixels = new byte[count * HEIGHT * WIDTH * 3];
    new Random(count).nextBytes(pixels);
    int[] labels = IntStream.range(0, count).map(i -> i % CLASSES.size()).toArray();
    return ArraySource.of(pixels, HEIGHT, WIDTH, 3).withLabels(labels).withClassNames(CLASSES);
  }

  /** The same, calling this with the index before every read. */
  static ImageSource beforeRead(ArraySource samples, LongConsumer action) {
    return ImageSource.of(samples.size(), () -> {
      ImageSource.Reader reader = samples.reader();
      return (index, into) -> {
        action.accept(index);
        reader.read(index, into);
      };
    }, samples::label, samples.classNames());
  }

  /** Ten images a batch, shuffled. */
  static Flow flow(ImageSource source) {
    return Flow.of(source).augment(FloatsAugmenter.create()).batchSize(10).shuffle().seed(7).threads(2);
  }

  /** Pixels and labels of a batch. */
  static String hex(Batch batch) {
    HexFormat format = HexFormat.of();
    return format.formatHex(batch.images().toArray(ValueLayout.JAVA_BYTE)) + ":"
        + format.formatHex(batch.labels().toArray(ValueLayout.JAVA_BYTE));
  }

  static Set<Thread> workerThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("augur-worker-"))
        .collect(Collectors.toSet());
  }
}
