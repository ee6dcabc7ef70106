package dev.augur.examples.training;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the error stream that shows how many optimiser steps are done. */
final class StepBar implements AutoCloseable {
  private static final int WIDTH = 120;

  private final ProgressBar bar;

  StepBar(String task, long steps) {
    this.bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(steps).setUnit(" steps", 1)
        .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(1000)
        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH)).build();
  }

  /** One more step. */
  void step() {
    bar.step();
  }

  /** What is shown beside the bar. */
  void say(String text) {
    bar.setExtraMessage(" " + text);
  }

  @Override
  public void close() {
    bar.close();
  }
}
