package dev.augur.examples.peers.column;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One contender for each of several threads. */
final class ContenderThreads implements Column.Stream {
  private final ExecutorService threads;
  private final List<Contender> contenders = new ArrayList<>();

  ContenderThreads(Column column, Task task, int count) throws IOException {
    threads = Executors.newFixedThreadPool(count);
    for (int i = 0; i < count; i++) {
      contenders.add(column.contender(task));
    }
  }

  @Override
  public Speed run(long nanos) {
    List<Future<Speed>> running = contenders.stream()
        .map(contender -> threads.submit(() -> new Bursts(contender).run(nanos))).toList();
    long images = 0;
    long longest = 0;
    for (Future<Speed> future : running) {
      try {
        images += future.get().images();
        longest = Math.max(longest, future.get().nanos());
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
    return new Speed(images, longest);
  }

  @Override
  public void close() {
    threads.shutdown();
    contenders.forEach(Contender::close);
  }
}
