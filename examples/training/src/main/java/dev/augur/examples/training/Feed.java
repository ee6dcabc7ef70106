package dev.augur.examples.training;

import dev.augur.Augmenter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same training fed by generated code, by its operations one after the other, and by images as they are. Feeds take
 * turns; each is warmed up in the round before the first.
 *
 * @param data what to train with
 * @param budget how long a round is
 * @param rounds how many rounds count
 * @param threads workers that make batches
 */
record Feed(DataSet data, Budget budget, int rounds, int threads) {

  /** One row for each feed and round. */
  List<FeedRow> rows() {
    Map<String, Augmenter> feeds = new LinkedHashMap<>();
    feeds.put("plain", data.recipe().plain());
    feeds.put("generated", data.recipe().augmented());
    feeds.put("interpreted", data.recipe().interpreted());
    Parts parts = Parts.of(data, 1);
    long perRound = (long) budget.epochs() * budget.stepsPerEpoch(parts.train().size());
    List<FeedRow> rows = new ArrayList<>();
    try (Steps bar = new Steps("feeding", perRound * feeds.size() * (rounds + 1))) {
      for (int round = 0; round <= rounds; round++) {
        for (Map.Entry<String, Augmenter> feed : feeds.entrySet()) {
          bar.say(feed.getKey());
          FeedRow row = one(feed.getKey(), feed.getValue(), parts, bar);
          if (round > 0) {
            rows.add(row);
          }
        }
      }
    }
    return rows;
  }

  private FeedRow one(String name, Augmenter augmenter, Parts parts, Steps bar) {
    try (Trial trial = new Trial(parts.train(), augmenter, data.recipe().plain(), budget, 1, threads)) {
      long start = System.nanoTime();
      for (int epoch = 0; epoch < budget.epochs(); epoch++) {
        trial.epoch(_ -> bar.step());
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return new FeedRow(name, trial.steps(), trial.steps() * budget.batchSize() / seconds, trial.waitedShare());
    }
  }
}
