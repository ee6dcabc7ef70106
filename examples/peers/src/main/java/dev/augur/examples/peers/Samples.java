package dev.augur.examples.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Images per second of all rounds and forks. */
final class Samples {
  private record Key(String row, String column, int threads) {}

  private final Map<Key, List<Double>> rounds = new LinkedHashMap<>();

  void add(String row, String column, int threads, double imagesPerSecond) {
    rounds.computeIfAbsent(new Key(row, column, threads), key -> new ArrayList<>()).add(imagesPerSecond);
  }

  /** Median and spread of each. */
  List<Measurement> measurements() {
    return rounds.entrySet().stream().map(entry -> Measurement.of(entry.getKey().row(), entry.getKey().column(),
        entry.getKey().threads(), entry.getValue().stream().mapToDouble(Double::doubleValue).toArray())).toList();
  }
}
