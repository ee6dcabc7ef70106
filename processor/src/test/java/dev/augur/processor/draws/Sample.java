package dev.augur.processor.draws;

import dev.augur.Augmenter;
import dev.augur.Draw;
import dev.augur.Image;
import dev.augur.SampleKey;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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

  /**
   * How many standard deviations counts of equally likely outcomes lie from what chance gives: above if they differ more, below
   * if they are more even.
   */
  static double excess(long[] counts) {
    double expected = (double) LongStream.of(counts).sum() / counts.length;
    double statistic = 0;
    for (long count : counts) {
      statistic += (count - expected) * (count - expected) / expected;
    }
    return deviations(statistic, counts.length - 1);
  }

  /**
   * The same for pairs of numbers, if either series tells nothing about the other: each is cut into up to eight parts that
   * hold about as many numbers.
   */
  static double pairExcess(double[] a, double[] b) {
    int[] partsOfA = parts(a);
    int[] partsOfB = parts(b);
    int rows = 1 + IntStream.of(partsOfA).max().orElse(0);
    int columns = 1 + IntStream.of(partsOfB).max().orElse(0);
    long[] ofA = new long[rows];
    long[] ofB = new long[columns];
    long[][] counts = new long[rows][columns];
    for (int i = 0; i < a.length; i++) {
      ofA[partsOfA[i]]++;
      ofB[partsOfB[i]]++;
      counts[partsOfA[i]][partsOfB[i]]++;
    }
    double statistic = 0;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double expected = (double) ofA[row] * ofB[column] / a.length;
        statistic += (counts[row][column] - expected) * (counts[row][column] - expected) / expected;
      }
    }
    return deviations(statistic, (rows - 1) * (columns - 1));
  }

  /** How many standard deviations two samples of one distribution lie further apart than chance has them, by 20 parts. */
  static double differenceExcess(double[] a, double[] b) {
    double[] sorted = DoubleStream.concat(DoubleStream.of(a), DoubleStream.of(b)).sorted().toArray();
    double[] ends = ends(sorted, 20);
    double statistic = 0;
    for (int part = 0; part <= ends.length; part++) {
      int number = part;
      double inA = DoubleStream.of(a).filter(x -> part(x, ends) == number).count();
      double inB = DoubleStream.of(b).filter(x -> part(x, ends) == number).count();
      // Of equal numbers in all.
      statistic += (inA - inB) * (inA - inB) / (inA + inB);
    }
    return deviations(statistic, ends.length);
  }

  private static int[] parts(double[] numbers) {
    double[] ends = ends(DoubleStream.of(numbers).sorted().toArray(), 8);
    return DoubleStream.of(numbers).mapToInt(x -> part(x, ends)).toArray();
  }

  /** Where parts with about as many numbers end; fewer parts if there are few different numbers. */
  private static double[] ends(double[] sorted, int parts) {
    return IntStream.range(1, parts)
        .mapToDouble(i -> sorted[i * sorted.length / parts])
        .filter(end -> end > sorted[0])
        .distinct()
        .toArray();
  }

  private static int part(double number, double[] ends) {
    int part = 0;
    while (part < ends.length && number >= ends[part]) {
      part++;
    }
    return part;
  }

  /** Of a chi-square statistic from its mean, by Wilson and Hilferty, so that either side is about normal. */
  private static double deviations(double statistic, int freedom) {
    double variance = 2 / (9.0 * freedom);
    return (Math.cbrt(statistic / freedom) - (1 - variance)) / Math.sqrt(variance);
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
