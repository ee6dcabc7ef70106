package dev.augur.examples.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Trains every run with every seed, all with the same budget. How many train at once changes no number.
 *
 * @param data what to train with
 * @param budget what each run may spend
 * @param seeds as many networks per run
 * @param threads workers that make batches, for each network
 * @param trials how many networks train at once
 */
record Experiment(DataSet data, Budget budget, List<Long> seeds, int threads, int trials) {

  /** Accuracies after every epoch: seed after seed, run after run. */
  List<EpochRow> rows() {
    long perTrial = (long) budget.epochs() * budget.stepsPerEpoch(Parts.of(data, seeds.getFirst()).train().size());
    List<EpochRow> rows = new ArrayList<>();
    try (Steps bar = new Steps("training", perTrial * seeds.size() * Run.values().length);
        ExecutorService executor = Executors.newFixedThreadPool(trials)) {
      List<Future<List<EpochRow>>> all = new ArrayList<>();
      for (long seed : seeds) {
        for (Run run : Run.values()) {
          Callable<List<EpochRow>> trial = () -> one(run, seed, perTrial, bar);
          all.add(executor.submit(trial));
        }
      }
      try {
        for (Future<List<EpochRow>> trial : all) {
          rows.addAll(trial.get());
        }
      } catch (ExecutionException failure) {
        executor.shutdownNow();
        throw new IllegalStateException("a trial failed: " + failure.getCause(), failure.getCause());
      } catch (InterruptedException interruption) {
        executor.shutdownNow();
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while networks were training", interruption);
      }
    }
    return rows;
  }

  private List<EpochRow> one(Run run, long seed, long expectedSteps, Steps bar) {
    List<EpochRow> rows = new ArrayList<>();
    Parts parts = Parts.of(data, seed);
    try (Trial trial = new Trial(parts.train(), run.augmenter(data.recipe()), data.recipe().plain(), budget, seed,
        threads)) {
      for (int epoch = 1; epoch <= budget.epochs(); epoch++) {
        double running = trial.epoch(_ -> bar.step());
        EpochRow row = new EpochRow(run, seed, epoch, running, trial.accuracy(parts.train()),
            trial.accuracy(parts.validation()), trial.accuracy(parts.test()));
        rows.add(row);
        bar.say(String.format(Locale.ROOT, "%s, seed %d, epoch %d: validation %.1f %%", run.label(), seed, epoch,
            100 * row.validation()));
      }
      if (trial.steps() != expectedSteps) {
        throw new IllegalStateException(
            run.label() + " took " + trial.steps() + " optimiser steps, not " + expectedSteps);
      }
    }
    return rows;
  }
}
