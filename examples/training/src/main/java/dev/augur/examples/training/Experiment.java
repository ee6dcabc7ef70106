package dev.augur.examples.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Trains every run with every seed, all with the same budget.
 *
 * @param data what to train with
 * @param budget what each run may spend
 * @param seeds as many networks per run
 * @param threads workers that make batches
 */
record Experiment(DataSet data, Budget budget, List<Long> seeds, int threads) {

  /** Accuracies after every epoch: seed after seed, run after run. */
  List<EpochRow> rows() {
    List<EpochRow> rows = new ArrayList<>();
    long perRun = budget.steps(Parts.of(data, seeds.getFirst()).train().size());
    try (StepBar bar = new StepBar("training", perRun * seeds.size() * Run.values().length)) {
      for (long seed : seeds) {
        for (Run run : Run.values()) {
          rows.addAll(one(run, seed, bar));
        }
      }
    }
    return rows;
  }

  private List<EpochRow> one(Run run, long seed, StepBar bar) {
    List<EpochRow> rows = new ArrayList<>();
    Parts parts = Parts.of(data, seed);
    try (Trial trial = new Trial(Network.CONVOLUTIONAL, parts.train(), run.augmenter(data.recipe()),
        data.recipe().plain(), budget, seed, threads)) {
      for (int epoch = 1; epoch <= budget.epochs(); epoch++) {
        double running = trial.epoch(_ -> bar.step());
        EpochRow row = new EpochRow(run, seed, epoch, running, trial.accuracy(parts.train()),
            trial.accuracy(parts.validation()), trial.accuracy(parts.test()));
        rows.add(row);
        bar.say(String.format(Locale.ROOT, "%s, seed %d, epoch %d: validation %.1f %%", run.label(), seed, epoch,
            100 * row.validation()));
      }
      long expected = budget.steps(parts.train().size());
      if (trial.steps() != expected) {
        throw new IllegalStateException(run.label() + " took " + trial.steps() + " optimiser steps, not " + expected);
      }
    }
    return rows;
  }
}
