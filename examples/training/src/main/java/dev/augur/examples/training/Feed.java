package dev.augur.examples.training;

import dev.augur.Augmenter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same training fed by images as they are, by generated code, and by its operations one after the other. Feeds take
 * turns; a round that does not count warms them up.
 *
 * @param data what to train with
 * @param budget batches and rate; how many epochs a round has is set here
 * @param rounds how many rounds count
 * @param threads workers that make batches
 */
record Feed(DataSet data, Budget budget, int rounds, int threads) {
  /** Epochs of a round: the fast network gets more, so that rounds take about as long. */
  private static final Map<Network, Integer> EPOCHS = Map.of(Network.CONVOLUTIONAL, 5, Network.LINEAR, 60);

  /** One row for each network, feed and round. */
  List<FeedRow> rows() {
    Map<String, Augmenter> feeds = new LinkedHashMap<>();
    feeds.put("plain", data.recipe().plain());
    feeds.put("generated", data.recipe().augmented());
    feeds.put("interpreted", data.recipe().interpreted());
    Parts parts = Parts.of(data, 1);
    long images = parts.train().size();
    long perRound = EPOCHS.values().stream().mapToLong(epochs -> budget.withEpochs(epochs).steps(images)).sum();
    List<FeedRow> rows = new ArrayList<>();
    try (StepBar bar = new StepBar("feeding", perRound * feeds.size() * (rounds + 1))) {
      for (Network network : Network.values()) {
        Budget round = budget.withEpochs(EPOCHS.get(network));
        for (int number = 0; number <= rounds; number++) {
          for (Map.Entry<String, Augmenter> feed : feeds.entrySet()) {
            bar.say(network.label() + ", " + feed.getKey());
            FeedRow row = one(network, feed.getKey(), feed.getValue(), parts, round, bar);
            if (number > 0) {
              rows.add(row);
            }
          }
        }
      }
    }
    return rows;
  }

  private FeedRow one(Network network, String name, Augmenter augmenter, Parts parts, Budget round, StepBar bar) {
    try (Trial trial = new Trial(network, parts.train(), augmenter, data.recipe().plain(), round, 1, threads)) {
      long start = System.nanoTime();
      for (int epoch = 0; epoch < round.epochs(); epoch++) {
        trial.epoch(_ -> bar.step());
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return new FeedRow(network.label(), name, trial.steps(), trial.steps() * budget.batchSize() / seconds,
          trial.waitedShare());
    }
  }
}
