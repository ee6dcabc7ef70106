package dev.augur.data;

import dev.augur.PixelType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Mean and standard deviation of a source's pixels, per channel, in units of the maximum, as {@code @Normalize} takes
 * them.
 *
 * <p>The deviation is that of all pixels, the square root of the mean squared distance from the mean. Every pixel
 * counts the same, so large images count more. Sums of 8-bit pixels are exact; those of floats are added in the order of the
 * samples. Results depend on the source alone, not on the number of threads.
 *
 * <pre>{@code System.out.println(Statistics.of(Cifar10.train(dir)).normalizeLine());}</pre>
 *
 * @param images how many images were read
 * @param pixels how many pixels they have together
 * @param mean one number per channel, 0 to 1 for pixels 0 to the maximum
 * @param deviation one number per channel, in the same unit
 */
public record Statistics(long images, long pixels, List<Double> mean, List<Double> deviation) {

  /** Copies the lists. */
  public Statistics {
    mean = List.copyOf(mean);
    deviation = List.copyOf(deviation);
  }

  /**
   * Reads all samples once, with a thread per processor. The maximum is 255 for 8-bit pixels and 1 for floats.
   *
   * @throws SampleException if a sample cannot be read, or has not the channels and the type of the first
   * @throws IllegalArgumentException if the source is empty
   */
  public static Statistics of(ImageSource source) {
    return of(source, Double.NaN, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Reads all samples once, with a thread per processor.
   *
   * @param maximum the pixel value of full intensity
   * @throws SampleException if a sample cannot be read, or has not the channels and the type of the first
   * @throws IllegalArgumentException if the source is empty or the maximum not positive
   */
  public static Statistics of(ImageSource source, double maximum) {
    if (!(maximum > 0) || Double.isInfinite(maximum)) {
      throw new IllegalArgumentException("the maximum must be above 0 and finite, found " + maximum);
    }
    return of(source, maximum, Runtime.getRuntime().availableProcessors());
  }

  /** With a given number of threads; a maximum that is no number means that of the pixels' type. */
  static Statistics of(ImageSource source, double maximum, int threads) {
    if (source.size() == 0) {
      throw new IllegalArgumentException("a source without samples has no statistics");
    }
    PixelSums sums = new StatisticsPass(source, threads).run();
    double unit = Double.isNaN(maximum) ? (sums.type() == PixelType.UINT8 ? 255 : 1) : maximum;
    List<Double> mean = new ArrayList<>();
    List<Double> deviation = new ArrayList<>();
    for (int channel = 0; channel < sums.channels(); channel++) {
      mean.add(sums.mean(channel) / unit);
      deviation.add(Math.sqrt(sums.variance(channel)) / unit);
    }
    return new Statistics(source.size(), sums.pixels(), mean, deviation);
  }

  /**
   * The annotation to paste, for example {@code @Normalize(mean = {0.4914, 0.4822, 0.4465}, std = {0.2470, 0.2435,
   * 0.2616})}. Alpha is left out.
   *
   * @throws IllegalStateException if a channel has the same value everywhere, so that there is nothing to divide by, or
   *     numbers that {@code @Normalize} does not take because the maximum is not that of the pixels
   */
  public String normalizeLine() {
    int colours = Math.min(3, mean.size());
    for (int channel = 0; channel < colours; channel++) {
      refuseOutside("mean", channel, mean.get(channel));
      refuseOutside("deviation", channel, deviation.get(channel));
      if (deviation.get(channel) < 0.5e-4) {
        throw new IllegalStateException("channel " + channel + " is " + number(mean.get(channel))
            + " everywhere; its deviation is " + deviation.get(channel) + ", by which nothing can be divided");
      }
    }
    return "@Normalize(mean = " + numbers(mean.subList(0, colours)) + ", std = "
        + numbers(deviation.subList(0, colours)) + ")";
  }

  private static void refuseOutside(String what, int channel, double value) {
    String found = "channel " + channel + " has the " + what + " " + value;
    if (value > 1) {
      throw new IllegalStateException(
          found + ", above the maximum 1; pass the pixels' own, for example Statistics.of(source, 255)");
    }
    if (value < 0) {
      throw new IllegalStateException(found + "; @Normalize takes 0 to 1, of pixels from 0 to the maximum");
    }
  }

  private static String numbers(List<Double> values) {
    return values.size() == 1
        ? number(values.getFirst())
        : values.stream().map(Statistics::number).collect(Collectors.joining(", ", "{", "}"));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  @Override
  public String toString() {
    return images + " images, " + pixels + " pixels, mean " + numbers(mean) + ", deviation " + numbers(deviation);
  }
}
