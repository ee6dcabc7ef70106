package dev.augur.processor.draws;

import dev.augur.Augmenter;
import dev.augur.Draw;
import dev.augur.Image;
import dev.augur.SampleKey;
import java.util.function.ToDoubleFunction;

/** Draws of many samples, one epoch or view or seed after the other. */
final class Sample {
  /** How many samples are drawn. */
  static final int COUNT = 20_000;
  private final Augmenter augmenter;
  private final Image image;

  Sample(Augmenter augmenter, Image image) {
    this.augmenter = augmenter;
    this.image = image;
  }

  /** How a sample's number becomes its key. */
  @FunctionalInterface
  interface Keys {
    SampleKey of(int i);
  }

  /** A number of each draw. */
  double[] numbers(Keys keys, ToDoubleFunction<Draw> number) {
    double[] numbers = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      numbers[i] = number.applyAsDouble(augmenter.draw(keys.of(i), image));
    }
    return numbers;
  }

  /** The numbers of samples 0, 1, 2 ... of one epoch. */
  double[] numbers(ToDoubleFunction<Draw> number) {
    return numbers(i -> SampleKey.of(77, 0, i), number);
  }

  /** How often numbers fall into each of some equal parts of a range. */
  static long[] histogram(double[] numbers, double min, double max, int bins) {
    long[] counts = new long[bins];
    for (double number : numbers) {
      counts[(int) Math.clamp((number - min) / (max - min) * bins, 0, bins - 1)]++;
    }
    return counts;
  }

  /** How many standard deviations a chi-square statistic lies above its mean; true ones stay below 4 or so. */
  static double excess(long[] counts, double... probabilities) {
    double statistic = 0;
    for (int i = 0; i < counts.length; i++) {
      double expected = COUNT * (probabilities.length == 0 ? 1.0 / counts.length : probabilities[i]);
      statistic += (counts[i] - expected) * (counts[i] - expected) / expected;
    }
    int freedom = counts.length - 1;
    return (statistic - freedom) / Math.sqrt(2.0 * freedom);
  }

  /** How many standard deviations the correlation of two series lies from 0. */
  static double correlation(double[] a, double[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - meanA) * (b[i] - meanB);
      aa += (a[i] - meanA) * (a[i] - meanA);
      bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return Math.abs(ab / Math.sqrt(aa * bb)) * Math.sqrt(a.length);
  }

  private static double mean(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum / numbers.length;
  }
}
