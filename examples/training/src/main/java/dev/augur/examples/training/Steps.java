package dev.augur.examples.training;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that shows how many optimiser steps are done. */
final class Steps implements AutoCloseable {
  private static final int WIDTH = 120;

  private final ProgressBar bar;

  Steps(String task, long steps) {
    this.bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(steps).setUnit(" steps", 1)
        .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(1000).setMaxRenderedLength(WIDTH).build();
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
