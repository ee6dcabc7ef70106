package dev.augur.examples.peers;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All measurements, in the order of rows, columns and threads.
 *
 * @param measurements at most one of each row, column and number of threads
 */
record Results(List<Measurement> measurements) {
  Results {
    measurements = List.copyOf(measurements);
  }

  /** Those in a file; none if there is no file. */
  static Results read(Path file) throws IOException {
    return Files.exists(file)
        ? new Results(new Gson().fromJson(Files.readString(file), new TypeToken<List<Measurement>>() {}.getType()))
        : new Results(List.of());
  }

  /** Writes a list of objects, one a line. */
  void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Gson gson = new Gson();
    Files.writeString(file,
        measurements.stream().map(gson::toJson).collect(Collectors.joining(",\n ", "[\n ", "\n]\n")));
  }

  /** Without a row. */
  Results without(String row) {
    return new Results(measurements.stream().filter(one -> !one.row().equals(row)).toList());
  }

  /** Without some columns of a row. */
  Results without(String row, Set<String> columns) {
    return new Results(
        measurements.stream().filter(one -> !one.row().equals(row) || !columns.contains(one.column())).toList());
  }

  /** With new measurements in the place of old ones of the same thing. */
  Results with(List<Measurement> newer, List<String> rows, List<String> columns) {
    List<Measurement> all = new ArrayList<>(measurements);
    newer.forEach(one -> all.removeIf(one::sameAs));
    all.addAll(newer);
    all.sort(Comparator.comparingInt((Measurement one) -> rows.indexOf(one.row()))
        .thenComparingInt(one -> columns.indexOf(one.column()))
        .thenComparingInt(Measurement::threads));
    return new Results(all);
  }

  /** Images per second, if measured. */
  OptionalDouble speed(String row, String column, int threads) {
    return measurements.stream()
        .filter(one -> one.row().equals(row) && one.column().equals(column) && one.threads() == threads)
        .mapToDouble(Measurement::images_per_second).findFirst();
  }

  /** How many times as fast one column is as another; empty if one of them was not measured. */
  OptionalDouble ratio(String row, String column, String rival, int threads) {
    OptionalDouble own = speed(row, column, threads);
    OptionalDouble theirs = speed(row, rival, threads);
    return own.isPresent() && theirs.isPresent()
        ? OptionalDouble.of(own.getAsDouble() / theirs.getAsDouble()) : OptionalDouble.empty();
  }

  /** Whether measurements of a row come from different runs, so that their ratio holds those runs' difference too. */
  boolean mixed(String row, Set<String> columns, Set<Integer> threads) {
    return measurements.stream()
        .filter(one -> one.row().equals(row) && columns.contains(one.column()) && threads.contains(one.threads()))
        .map(one -> Objects.requireNonNullElse(one.run(), "")).distinct().count() > 1;
  }

  /** The largest number of threads that anything ran on. */
  int mostThreads() {
    return measurements.stream().mapToInt(Measurement::threads).max().orElse(1);
  }
}
