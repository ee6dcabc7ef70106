package dev.augur.examples.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Images per second of all rounds and forks of one row. Safe for several threads. */
final class Samples {
  private record Key(String column, int threads) {}

  private final String row;
  private final Map<Key, Map<Integer, List<Double>>> forks = new LinkedHashMap<>();
  private final Set<String> refused = new TreeSet<>();

  Samples(String row) {
    this.row = row;
  }

  synchronized void add(String column, int threads, int fork, double imagesPerSecond) {
    forks.computeIfAbsent(new Key(column, threads), key -> new TreeMap<>())
        .computeIfAbsent(fork, key -> new ArrayList<>()).add(imagesPerSecond);
  }

  /** A column has no number here: it lacks the row, or its output is wrong; in one fork is enough. */
  synchronized void refuse(String column) {
    refused.add(column);
  }

  /** The columns that have no number here. */
  synchronized Set<String> refused() {
    return Set.copyOf(refused);
  }

  /**
   * Median and spread of each.
   *
   * @param run which run this is
   */
  synchronized List<Measurement> measurements(String run) {
    return forks.entrySet().stream().filter(entry -> !refused.contains(entry.getKey().column()))
        .map(entry -> Measurement.of(row, entry.getKey().column(), entry.getKey().threads(),
            entry.getValue().values().stream().map(Samples::array).toList(), run))
        .toList();
  }

  private static double[] array(List<Double> rounds) {
    return rounds.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
