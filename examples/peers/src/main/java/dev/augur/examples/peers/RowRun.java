package dev.augur.examples.peers;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.augur.examples.peers.row.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One row in one set of fresh processes: all columns are started and compared with Augur, those that agree are warmed,
 * and rounds take turns.
 */
final class RowRun implements AutoCloseable {
  /** Columns that augment nothing. */
  static final Set<String> YARDSTICKS = Set.of("copy", "decode");

  private final Row row;
  private final Pins pins;
  private final RunLog log;
  private final int fork;
  private final Samples samples;
  private final List<Entrant> entrants = new ArrayList<>();

  /** A column that takes part. */
  record Entrant(ColumnSpec column, Child child) {}

  /**
   * A row's run.
   *
   * @param fork which set of processes this is
   * @param samples receives what is measured, and who refuses
   */
  RowRun(Row row, Path work, RunLog log, int fork, Samples samples) throws IOException {
    this.row = row;
    this.fork = fork;
    this.samples = samples;
    this.pins = new Pins(row, work, Pins.MANY);
    this.log = log;
  }

  /** Starts, compares and keeps the columns that have this row, as many at a time as there are processors. */
  void enter(List<ColumnSpec> columns, Programs programs) throws IOException {
    inParallel(columns, column -> enter(column, programs));
    entrants.sort(Comparator.comparingInt(entrant -> columns.indexOf(entrant.column)));
  }

  private void enter(ColumnSpec column, Programs programs) throws IOException {
    String absent = programs.missing(column);
    if (!absent.isEmpty()) {
      log.missing(row.name(), column.column(), absent);
      return;
    }
    Child child = programs.start(column, row);
    JsonObject hello = child.hello();
    if (refused(column, hello) || !agrees(column, child, hello)) {
      samples.refuse(column.column());
      child.close();
      return;
    }
    log.versions(column.column(), hello.get("versions").getAsString());
    log.present(row.name(), column.column());
    synchronized (entrants) {
      entrants.add(new Entrant(column, child));
    }
  }

  private boolean refused(ColumnSpec column, JsonObject answer) {
    for (String word : List.of("missing", "error")) {
      if (answer.has(word)) {
        log.missing(row.name(), column.column(), answer.get(word).getAsString());
        return true;
      }
    }
    return false;
  }

  private boolean agrees(ColumnSpec column, Child child, JsonObject hello) throws IOException {
    if (YARDSTICKS.contains(column.column())) {
      return true;
    }
    List<String> omitted = new ArrayList<>();
    if (hello.has("omits")) {
      hello.getAsJsonArray("omits").asList().stream().map(JsonElement::getAsString).forEach(omitted::add);
    }
    JsonObject check = new JsonObject();
    check.addProperty("do", "check");
    check.addProperty("pins", pins.write(column.column(), omitted).toString());
    check.addProperty("out", pins.outputs(column.column()).toString());
    if (refused(column, child.ask(check))) {
      return false;
    }
    double levels = pins.difference(pins.outputs(column.column()), omitted);
    double tolerance = column.tolerance(row.name(), row.levels());
    log.difference(row.name(), column.column(), levels, tolerance, column.why(row.name()), omitted);
    if (levels <= tolerance) {
      return true;
    }
    log.missing(row.name(), column.column(), String.format(Locale.ROOT,
        "its output is %.2f grey levels from Augur's, more than %.2f, so it is not timed", levels, tolerance));
    return false;
  }

  /** Warms all columns, as many at a time as there are processors, and lets them rest until their turns. */
  void warm() throws IOException {
    inParallel(entrants, entrant -> {
      JsonObject warm = new JsonObject();
      warm.addProperty("do", "warm");
      warm.addProperty("seconds", entrant.column.warm());
      warm.addProperty("patience", entrant.column.patience());
      JsonObject answer = entrant.child.ask(warm);
      if (answer.has("ready") && !answer.get("ready").getAsBoolean()) {
        log.note(row.name(), entrant.column.column(), "its scalar twin served: vector code was not faster");
      }
    });
    entrants.forEach(entrant -> entrant.child.rest());
  }

  private interface Step<T> {
    void run(T item) throws IOException;
  }

  private static <T> void inParallel(List<T> items, Step<T> step) throws IOException {
    try (ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Future<?>> running = new ArrayList<>();
      for (T item : items) {
        running.add(threads.submit(() -> {
          step.run(item);
          return null;
        }));
      }
      for (Future<?> future : running) {
        future.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  /** One round: every column once, starting with another one each time. */
  void round(int number, double seconds, int threads) throws IOException {
    for (int i = 0; i < entrants.size(); i++) {
      Entrant entrant = entrants.get((i + number) % entrants.size());
      JsonObject measure = new JsonObject();
      measure.addProperty("do", "measure");
      measure.addProperty("seconds", seconds);
      measure.addProperty("threads", threads);
      entrant.child.wake();
      JsonObject answer = entrant.child.ask(measure);
      if (threads > 1) {
        entrant.child.settle();
      }
      entrant.child.rest();
      if (answer.has("images_per_second")) {
        samples.add(entrant.column.column(), threads, fork,
            answer.get("images_per_second").getAsDouble());
      } else {
        String why = answer.has("missing") ? answer.get("missing").getAsString() : answer.toString();
        log.note(row.name(), entrant.column.column(), "on " + threads + " threads: " + why);
      }
    }
  }

  @Override
  public void close() {
    entrants.forEach(entrant -> entrant.child.close());
  }
}
