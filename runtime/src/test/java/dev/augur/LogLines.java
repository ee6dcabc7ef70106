package dev.augur;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the log is told while this is open. */
public final class LogLines implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Logger logger = Logger.getLogger("dev.augur");
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Handler handler = new Handler() {
    @Override
    public void publish(LogRecord line) {
      String cause = line.getThrown() == null ? "" : ": " + line.getThrown();
      lines.add(line.getLevel() + " " + line.getMessage() + cause);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  };

  /** Listens from now on. */
  public LogLines() {
    logger.addHandler(handler);
  }

  /** The lines so far, each with its level and cause. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** The lines, once there is one. */
  public List<String> awaitLines() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (lines.isEmpty() && System.nanoTime() < deadline) {
      Thread.sleep(5);
    }
    return lines();
  }

  @Override
  public void close() {
    logger.removeHandler(handler);
  }
}
