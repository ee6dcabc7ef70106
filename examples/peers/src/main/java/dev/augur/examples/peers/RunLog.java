package dev.augur.examples.peers;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the tables say beside the numbers: machine, runs, versions, differences, and why pairs are absent. Kept in a
 * file of its own, so that parts of a run add up. Safe for several threads.
 */
final class RunLog {
  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** What was found when a pair was compared. */
  record Compared(double levels, double tolerance, String why, List<String> omitted) {}

  /** That of rows of which {@link #machines} says nothing. */
  private final Map<String, String> machine = new TreeMap<>();

  private final Map<String, Map<String, String>> machines = new TreeMap<>();
  private final Map<String, RunFacts> runs = new TreeMap<>();
  private final Map<String, String> versions = new TreeMap<>();
  private final Map<String, Map<String, Compared>> differences = new TreeMap<>();
  private final Map<String, Map<String, String>> missing = new TreeMap<>();
  private final Map<String, Map<String, String>> notes = new TreeMap<>();

  /** Nothing yet; also for the reader of the file. */
  RunLog() {}

  static RunLog read(Path file) throws IOException {
    return Files.exists(file) ? GSON.fromJson(Files.readString(file), RunLog.class) : new RunLog();
  }

  synchronized void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, GSON.toJson(this) + "\n");
  }

  /**
   * Notes on which machine a row is measured now.
   *
   * @return whether that is another one than before, so that older numbers of the row cannot stand beside new ones
   */
  synchronized boolean machine(String row, Map<String, String> facts) {
    boolean other = !facts.equals(machineOf(row));
    machines.put(row, new TreeMap<>(facts));
    return other;
  }

  /**
   * Notes that a run begins.
   *
   * @return what measurements of it say they come from
   */
  synchronized String run(RunFacts facts) {
    runs.put(facts.date(), facts);
    return facts.date();
  }

  /** Forgets runs of which no number is left. */
  synchronized void keepRunsOf(Results results) {
    runs.keySet().retainAll(results.measurements().stream().map(Measurement::run).collect(Collectors.toSet()));
  }

  /** What a run was, in words. */
  String describe(String run) {
    return run == null || !runs.containsKey(run) ? "a run that was not recorded" : runs.get(run).toString();
  }

  synchronized void versions(String column, String text) {
    versions.put(column, text);
  }

  synchronized void difference(
      String row, String column, double levels, double tolerance, String why, List<String> omitted) {
    differences.computeIfAbsent(row, key -> new TreeMap<>())
        .put(column, new Compared(Math.rint(levels * 1000) / 1000, tolerance, why, omitted));
  }

  synchronized void missing(String row, String column, String why) {
    missing.computeIfAbsent(row, key -> new TreeMap<>()).put(column, why);
  }

  /** A pair takes part after all. */
  synchronized void present(String row, String column) {
    missing.getOrDefault(row, new TreeMap<>()).remove(column);
    notes.getOrDefault(row, new TreeMap<>()).remove(column);
  }

  synchronized void note(String row, String column, String text) {
    notes.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
  }

  /** On which machine a row was measured. */
  Map<String, String> machineOf(String row) {
    return machines.getOrDefault(row, machine);
  }

  Map<String, String> versions() {
    return versions;
  }

  Map<String, Map<String, Compared>> differences() {
    return differences;
  }

  Map<String, Map<String, String>> missing() {
    return missing;
  }

  Map<String, Map<String, String>> notes() {
    return notes;
  }
}
