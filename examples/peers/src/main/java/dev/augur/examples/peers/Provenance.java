package dev.augur.examples.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the numbers of a page come from: machines and runs, those of most numbers first. */
final class Provenance {
  /** Stands beside a ratio of numbers that different runs measured. */
  static final String MIXED = " †";

  private final Results results;
  private final RunLog log;

  Provenance(Results results, RunLog log) {
    this.results = results;
    this.log = log;
  }

  /** The lines of a list. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    Map<Map<String, String>, List<Measurement>> machines = grouped(one -> log.machineOf(one.row()));
    machines.keySet().stream().limit(1).flatMap(facts -> facts.entrySet().stream())
        .forEach(fact -> lines.add("- " + fact.getKey() + ": " + fact.getValue()));
    machines.entrySet().stream().skip(1).forEach(machine -> lines.add("- but of "
        + machine.getValue().stream().map(Measurement::row).distinct().collect(Collectors.joining(", ")) + ": "
        + String.join("; ", machine.getKey().values())));
    Map<String, List<Measurement>> runs = grouped(one -> Objects.requireNonNullElse(one.run(), ""));
    runs.keySet().stream().limit(1).forEach(run -> lines.add("- " + log.describe(run)));
    runs.entrySet().stream().skip(1).forEach(run -> lines.add("- but of " + cells(run.getValue()) + ": "
        + log.describe(run.getKey())));
    if (runs.size() > 1) {
      lines.add("");
      lines.add("Ratios marked" + MIXED + " are of numbers that different runs measured, in other moods of the machine.");
    }
    return lines;
  }

  private <K> Map<K, List<Measurement>> grouped(Function<Measurement, K> key) {
    Map<K, List<Measurement>> groups = results.measurements().stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    Map<K, List<Measurement>> sorted = new LinkedHashMap<>();
    groups.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<K, List<Measurement>> entry) -> -entry.getValue().size()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /** Rows, with their columns in brackets where others of the row are from elsewhere. */
  private String cells(List<Measurement> some) {
    Map<String, TreeSet<String>> rows = new TreeMap<>();
    some.forEach(one -> rows.computeIfAbsent(one.row(), row -> new TreeSet<>()).add(cell(one)));
    return rows.entrySet().stream().map(row -> row.getValue().equals(allOf(row.getKey())) ? row.getKey()
        : row.getKey() + " (" + String.join(", ", row.getValue()) + ")").collect(Collectors.joining(", "));
  }

  private TreeSet<String> allOf(String row) {
    return results.measurements().stream().filter(one -> one.row().equals(row)).map(Provenance::cell)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String cell(Measurement one) {
    return one.threads() == 1 ? one.column() : one.column() + " on " + one.threads() + " threads";
  }
}
