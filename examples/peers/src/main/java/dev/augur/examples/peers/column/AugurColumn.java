package dev.augur.examples.peers.column;

import dev.augur.Augmenter;
import dev.augur.Demand;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.Worker;
import dev.augur.data.ArraySource;
import dev.augur.data.ImageFolder;
import dev.augur.data.ImageSource;
import dev.augur.data.decode.DecodeOptions;
import dev.augur.data.decode.ImageDecoder;
import dev.augur.examples.peers.pipeline.Pipelines;
import dev.augur.examples.peers.row.Order;
import dev.augur.examples.peers.row.Pin;
import dev.augur.examples.peers.row.Row;
import dev.augur.support.GeneratedWorker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Augur's generated classes, or the interpreter of the same pipelines. */
final class AugurColumn implements Column {
  private final Function<Row, Augmenter> augmenter;
  private final boolean takesOver;

  /**
   * A column.
   *
   * @param takesOver whether vector code serves only after a warm-up
   */
  private AugurColumn(Function<Row, Augmenter> augmenter, boolean takesOver) {
    this.augmenter = augmenter;
    this.takesOver = takesOver;
  }

  static AugurColumn generated(boolean vector) {
    return new AugurColumn(Pipelines::of, vector);
  }

  static AugurColumn interpreted(boolean vector) {
    return new AugurColumn(row -> InterpretedPipelines.of(row, vector), false);
  }

  @Override
  public Contender contender(Task task) {
    return new Turn(augmenter.apply(task.row()), task);
  }

  @Override
  public Stream stream(Task task, int threads) {
    return new FlowStream(source(task), augmenter.apply(task.row()), task.row().batch(), threads);
  }

  private static ImageSource source(Task task) {
    if (task.decodes()) {
      return ImageFolder.of(task.jpegFolder());
    }
    List<Image> samples = new ArrayList<>();
    for (int i = 0; i < task.photographs().count(); i++) {
      samples.add(task.photographs().image(i));
    }
    return ArraySource.of(samples);
  }

  /** One worker and its batches. */
  private final class Turn implements Contender {
    private final Augmenter pipeline;
    private final Worker worker;
    private final Task task;
    private final Ring ring;
    private final Image image = new Image();
    private final ImageSource source;
    private final ImageSource.Reader reader;
    private final Order.Visit visit;
    private long sample;

    private Turn(Augmenter pipeline, Task task) {
      this.pipeline = pipeline;
      this.task = task;
      worker = pipeline.worker();
      ring = new Ring(task.row());
      source = source(task);
      reader = source.reader(pipeline.source());
      visit = task.photographs().order().visit();
    }

    @Override
    public void next() {
      long key = SampleKey.of(1, 0, sample++).bits();
      reader.read(visit.next(), image, Demand.of(worker, key));
      worker.augment(key, image, ring.memory(), ring.offset(ring.next()));
    }

    @Override
    public float[] apply(Pin pin) {
      Image photo = photo(pin.photo());
      worker.apply(pin.draw(pipeline.draws(), photo), photo, ring.memory(), 0);
      return Ring.values(task.row(), ring.memory(), 0);
    }

    private Image photo(int index) {
      if (!task.decodes()) {
        return task.photographs().image(index);
      }
      try {
        return ImageDecoder.read(task.jpeg(index), DecodeOptions.standard());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean ready() {
      return !takesOver || worker instanceof GeneratedWorker generated && generated.vector;
    }

    @Override
    public void close() {
      reader.close();
      ring.close();
    }
  }
}
