package dev.augur.data.shard;

import dev.augur.Image;
import dev.augur.data.ImageSource;
import dev.augur.data.SampleReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A source's images in order, read ahead by several threads. Closing it closes the readers. */
final class SampleStream implements AutoCloseable {
  private static final int AHEAD_PER_THREAD = 2;

  private final ImageSource source;
  private final ExecutorService threads;
  private final long ahead;
  private final Deque<Future<Image>> pending = new ArrayDeque<>();
  private final Queue<SampleReader> idle = new ConcurrentLinkedQueue<>();
  private long asked;

  SampleStream(ImageSource source, int threads) {
    this.source = source;
    int busy = Math.clamp(source.size(), 1, threads);
    this.threads =
        Executors.newFixedThreadPool(busy, Thread.ofPlatform().daemon().name("shard-reader-", 0).factory());
    this.ahead = (long) busy * AHEAD_PER_THREAD;
  }

  boolean hasNext() {
    return asked < source.size() || !pending.isEmpty();
  }

  /**
   * The next image, with its name and original index; it owns its pixels.
   *
   * @throws dev.augur.data.SampleException if it cannot be read; the one after it can be asked for
   */
  Image next() {
    while (asked < source.size() && pending.size() < ahead) {
      long index = asked++;
      pending.add(threads.submit(() -> read(index)));
    }
    try {
      return pending.remove().get();
    } catch (ExecutionException failure) {
      switch (failure.getCause()) {
        case RuntimeException known -> throw known;
        case Error grave -> throw grave;
        case Throwable other -> throw new IllegalStateException("the source makes no reader: " + other, other);
      }
    } catch (InterruptedException interrupt) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing shards; nothing was kept", interrupt);
    }
  }

  private Image read(long index) {
    SampleReader reader = idle.poll();
    if (reader == null) {
      reader = new SampleReader(source);
    }
    try {
      return reader.read(index).copy();
    } finally {
      idle.add(reader);
    }
  }

  @Override
  public void close() {
    pending.forEach(image -> image.cancel(false));
    threads.close();
    idle.forEach(SampleReader::close);
  }
}
