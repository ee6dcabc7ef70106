package dev.augur.examples.peers.column;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.augur.examples.peers.row.Npy;
import dev.augur.examples.peers.row.Pin;
import dev.augur.examples.peers.row.Row;
import dev.augur.examples.peers.row.Rows;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A child process that runs one column on one row. It begins with a line on its standard output, {@code {"versions":
 * ..., "omits": [...]}} or {@code {"missing": why}}, and answers each line on its standard input with one:
 *
 * <pre>
 * {"do": "check", "pins": file, "out": file}              {"checked": "12"}
 * {"do": "warm", "seconds": 4, "patience": 25}            {"ready": true, "seconds": 5.1}
 * {"do": "measure", "seconds": 1, "threads": 1}           {"images_per_second": 4711.0}
 * </pre>
 *
 * <p>or with {@code {"error": ...}}. It ends with its input.
 */
public final class ColumnProgram implements AutoCloseable {
  private static final double NANOS = 1e9;

  private final Column column;
  private final Task task;
  private final Contender contender;
  private final Bursts bursts;
  private Column.Stream stream;

  private ColumnProgram(Column column, Task task) throws IOException {
    this.column = column;
    this.task = task;
    contender = column.contender(task);
    bursts = new Bursts(contender);
  }

  /** Arguments: column, row, folder of the photographs. */
  public static void main(String[] arguments) throws IOException {
    PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    // Libraries that print must not disturb the conversation.
    System.setOut(System.err);
    Row row = Rows.of(arguments[1]);
    Column column = Columns.of(arguments[0]);
    try (ColumnProgram program = new ColumnProgram(column, Task.of(row, Path.of(arguments[2])));
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      answers.println(one("versions", column.versions()));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        answers.println(program.answer(JsonParser.parseString(line).getAsJsonObject()));
      }
    } catch (IllegalArgumentException e) {
      answers.println(one("missing", e.getMessage()));
    }
  }

  private static JsonObject one(String name, String value) {
    JsonObject object = new JsonObject();
    object.addProperty(name, value);
    return object;
  }

  private JsonObject answer(JsonObject question) {
    try {
      return switch (question.get("do").getAsString()) {
        case "check" -> check(question);
        case "warm" -> warm(question.get("seconds").getAsDouble(), question.get("patience").getAsDouble());
        case "measure" -> measure(question.get("seconds").getAsDouble(), question.get("threads").getAsInt());
        default -> throw new IllegalArgumentException("not understood: " + question);
      };
    } catch (IOException | RuntimeException | LinkageError e) {
      e.printStackTrace();
      return one("error", e.toString());
    }
  }

  private JsonObject check(JsonObject question) throws IOException {
    Row row = task.row();
    List<Pin> pins = Pin.read(Path.of(question.get("pins").getAsString()));
    float[] all = new float[pins.size() * row.size()];
    for (int i = 0; i < pins.size(); i++) {
      System.arraycopy(contender.apply(pins.get(i)), 0, all, i * row.size(), row.size());
    }
    Npy.of(all, pins.size(), row.size()).write(Path.of(question.get("out").getAsString()));
    return one("checked", Integer.toString(pins.size()));
  }

  /** Runs until the contender has been ready, and no faster than before, for the time asked, or patience ends. */
  private JsonObject warm(double seconds, double patience) {
    WarmUp progress = new WarmUp(seconds, patience);
    long start = System.nanoTime();
    double elapsed;
    do {
      Speed speed = bursts.run((long) (WarmUp.WINDOW_SECONDS * NANOS));
      elapsed = (System.nanoTime() - start) / NANOS;
      progress.window(elapsed, speed.imagesPerSecond(), contender.ready());
    } while (!progress.ended(elapsed));
    JsonObject answer = new JsonObject();
    answer.addProperty("ready", contender.ready());
    answer.addProperty("seconds", elapsed);
    return answer;
  }

  private JsonObject measure(double seconds, int threads) throws IOException {
    long nanos = (long) (seconds * NANOS);
    Speed speed;
    if (threads == 1) {
      // What others have put out of the caches while this column rested does not count.
      bursts.run(nanos / 2);
      speed = bursts.run(nanos);
    } else {
      if (stream == null) {
        stream = column.stream(task, threads);
        stream.run(nanos);
      }
      // What loaders had ready before does not count.
      stream.run(nanos / 2);
      speed = stream.run(nanos);
    }
    JsonObject answer = new JsonObject();
    answer.addProperty("images_per_second", speed.imagesPerSecond());
    answer.addProperty("ready", contender.ready());
    return answer;
  }

  @Override
  public void close() {
    if (stream != null) {
      stream.close();
    }
    contender.close();
  }
}
