package dev.augur;

import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/** A source for tests: the four pixels of a sample spell its index. Counts readers, and can do harm on reading. */
final class NumberedSource implements ImageSource {
  final AtomicInteger opened = new AtomicInteger();
  final AtomicInteger closed = new AtomicInteger();
  private final long size;
  private final LongFunction<Label> labels;
  private final List<String> classNames;
  private LongConsumer beforeRead = _ -> {};

  NumberedSource(long size) {
    this(size, index -> Label.of((int) (index % 3)), List.of("cat", "dog", "emu"));
  }

  NumberedSource(long size, LongFunction<Label> labels, List<String> classNames) {
    this.size = size;
    this.labels = labels;
    this.classNames = classNames;
  }

  /** Calls this with the index before every read. */
  NumberedSource beforeRead(LongConsumer action) {
    this.beforeRead = action;
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public String name(long index) {
    return "folder/" + index + ".png";
  }

  @Override
  public Label label(long index) {
    return labels.apply(index);
  }

  @Override
  public List<String> classNames() {
    return classNames;
  }

  @Override
  public Reader reader() {
    opened.incrementAndGet();
    return new Reader() {
      private final byte[] pixels = new byte[4];
      private final ByteBuffer number = ByteBuffer.wrap(pixels);

      @Override
      public void read(long index, Image into) {
        beforeRead.accept(index);
        number.putInt(0, (int) index);
        into.point(pixels, 0, 2, 2, 2, 1);
      }

      @Override
      public void close() {
        closed.incrementAndGet();
      }
    };
  }
}
