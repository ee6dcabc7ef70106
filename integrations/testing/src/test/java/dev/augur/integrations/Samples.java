package dev.augur.integrations;

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
public final class Samples {
  public static final int HEIGHT = 9;
  public static final int WIDTH = 10;
  public static final List<String> CLASSES = List.of("cat", "dog", "emu");

  private Samples() {}

  /** As many pictures, the classes in turn; the same for the same number. */
  public static ArraySource of(int count) {
    byte[] pixels = new byte[count * HEIGHT * WIDTH * 3];
    new Random(count).nextBytes(pixels);
    int[] labels = IntStream.range(0, count).map(i -> i % CLASSES.size()).toArray();
    return ArraySource.of(pixels, HEIGHT, WIDTH, 3).withLabels(labels).withClassNames(CLASSES);
  }

  /** The same, calling this with the index before every read. */
  public static ImageSource beforeRead(ArraySource samples, LongConsumer action) {
    return ImageSource.of(samples.size(), () -> {
      ImageSource.Reader reader = samples.reader();
      return (index, into) -> {
        action.accept(index);
        reader.read(index, into);
      };
    }, samples::label, samples.classNames());
  }

  /** Ten images a batch, shuffled. */
  public static Flow flow(ImageSource source) {
    return Flow.of(source).augment(FloatsAugmenter.create()).batchSize(10).shuffle().seed(7).threads(2);
  }

  /** Pixels and labels of a batch. */
  public static String hex(Batch batch) {
    HexFormat format = HexFormat.of();
    return format.formatHex(batch.images().toArray(ValueLayout.JAVA_BYTE)) + ":"
        + format.formatHex(batch.labels().toArray(ValueLayout.JAVA_BYTE));
  }

  /** Workers of flows that are open. */
  public static Set<Thread> workerThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("augur-worker-"))
        .collect(Collectors.toSet());
  }
}
