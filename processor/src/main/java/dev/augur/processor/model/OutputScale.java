package dev.augur.processor.model;

import dev.augur.processor.kernel.PerChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How output values relate to pixel values: per channel {@code value = factor * pixel + summand}.
 *
 * @param factors one per channel
 * @param summands one per channel
 */
public record OutputScale(List<Double> factors, List<Double> summands) {
  /** The level of full intensity. */
  public static final double HIGHEST_LEVEL = 255;

  /** Copies the lists. */
  public OutputScale {
    factors = List.copyOf(factors);
    summands = List.copyOf(summands);
  }

  /** Values are pixel values. */
  public static OutputScale identity(int channels) {
    return new OutputScale(Collections.nCopies(channels, 1.0), Collections.nCopies(channels, 0.0));
  }

  /** Values are levels of pixel values: bytes, of which 255 stands for full intensity. */
  public static OutputScale levels(int channels, double maximum) {
    return new OutputScale(
        Collections.nCopies(channels, HIGHEST_LEVEL / maximum), Collections.nCopies(channels, 0.0));
  }

  /** The channel's factor. */
  public double factor(int channel) {
    return factors.get(channel);
  }

  /** The channel's summand. */
  public double summand(int channel) {
    return summands.get(channel);
  }

  /** A pixel value, one number or one per channel, as output values of so many channels. */
  public List<Double> of(List<Double> pixel, int channels) {
    return IntStream.range(0, channels)
        .mapToObj(c -> factor(c) * PerChannel.of(pixel, c) + summand(c))
        .toList();
  }

  /** This scale, then another factor and summand on one channel. */
  public OutputScale then(int channel, double factor, double summand) {
    List<Double> changedFactors = new ArrayList<>(factors);
    List<Double> changedSummands = new ArrayList<>(summands);
    changedFactors.set(channel, factors.get(channel) * factor);
    changedSummands.set(channel, summands.get(channel) * factor + summand);
    return new OutputScale(changedFactors, changedSummands);
  }
}
