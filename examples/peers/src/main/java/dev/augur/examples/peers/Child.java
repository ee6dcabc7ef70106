package dev.augur.examples.peers;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running program that answers every line of JSON with one. */
final class Child implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 5;
  private static final int SETTLE_SECONDS = 2;
  private static final long LOOK_MILLIS = 60;

  /** As fine as systems count; less within a look is rest. */
  private static final Duration TICK = Duration.ofMillis(10);

  private final Process process;
  private final BufferedWriter questions;
  private final BufferedReader answers;
  private final JsonObject hello;

  /**
   * Starts a program and reads its first answer.
   *
   * @param log receives what it prints to its error output
   */
  Child(List<String> command, Path log) throws IOException {
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
    questions = process.outputWriter();
    answers = process.inputReader();
    hello = answer();
  }

  /** What it said first: its versions, or what it misses. */
  JsonObject hello() {
    return hello;
  }

  /** Asks and waits for the answer; {@code error} in it if the program failed or ended. */
  JsonObject ask(JsonObject question) throws IOException {
    questions.write(question.toString());
    questions.newLine();
    questions.flush();
    return answer();
  }

  private JsonObject answer() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      JsonObject ended = new JsonObject();
      ended.addProperty("error", "the program ended");
      return ended;
    }
    return JsonParser.parseString(line).getAsJsonObject();
  }

  /**
   * Waits, not for long, until loaders that work ahead have filled their queues: in the middle of it, they would
   * disturb the program's own next turn on one thread.
   */
  void settle() {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SETTLE_SECONDS);
    Duration before = processorTime();
    try {
      while (System.nanoTime() < deadline) {
        Thread.sleep(LOOK_MILLIS);
        Duration now = processorTime();
        if (now.minus(before).compareTo(TICK) <= 0) {
          return;
        }
        before = now;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the program and all that it started have used. */
  private Duration processorTime() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .flatMap(handle -> handle.info().totalCpuDuration().stream()).reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * Stops the program and whatever it started, in the middle of what they do: loaders that work ahead would disturb
   * the next one's turn. Without the program {@code kill} they go on.
   */
  void rest() {
    signal("STOP");
  }

  /** Lets them go on. */
  void wake() {
    signal("CONT");
  }

  private void signal(String name) {
    List<String> command = new ArrayList<>(List.of("kill", "-" + name, Long.toString(process.pid())));
    process.descendants().forEach(descendant -> command.add(Long.toString(descendant.pid())));
    try {
      new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    } catch (IOException noSuchProgram) {
      // They go on, as said.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends its input, which ends it. */
  @Override
  public void close() {
    wake();
    try {
      questions.close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
