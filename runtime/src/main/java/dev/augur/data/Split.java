package dev.augur.data;

import dev.augur.support.pixel.ArrayLimit;
import dev.augur.support.random.Mix;
import dev.augur.support.random.Permutation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Parts of a source, each a source itself: a view that copies nothing and keeps the source's order.
 *
 * <p>Samples keep their {@linkplain ImageSource#originalIndex original index}, so that a sample is augmented the same
 * way in whichever part it lies. Closing a part does not close the source.
 */
public final class Split {
  private static final double TOLERANCE = 1e-9;

  /** Keeps the split's randomness apart from that of draws and orders. */
  private static final long PURPOSE = 0x53706C6974L;

  private Split() {}

  /**
   * Splits at random by fractions, the same way in every class: {@code byFractions(source, 42, 0.8, 0.2)} gives
   * training and validation data. Depends on seed, fractions and labels only. Sizes are within one sample of the
   * fractions, within a class within two. Labels that are not single classes count as one class.
   *
   * @param seed names the split
   * @param fractions each above 0, in all 1 at most; the rest is left out
   * @return as many parts as fractions, in their order
   * @throws IllegalArgumentException if the fractions do not fit, or leave a part without samples
   */
  public static List<ImageSource> byFractions(ImageSource source, long seed, double... fractions) {
    check(fractions);
    int[] partOf = new int[count(source)];
    Arrays.fill(partOf, -1);
    long[] taken = new long[fractions.length];
    long seen = 0;
    for (int sample : shuffledByClass(source, seed)) {
      int part = mostBehind(fractions, taken, ++seen);
      if (part >= 0) {
        taken[part]++;
        partOf[sample] = part;
      }
    }
    List<ImageSource> parts = new ArrayList<>();
    for (int part = 0; part < fractions.length; part++) {
      int wanted = part;
      long[] members = IntStream.range(0, partOf.length).filter(i -> partOf[i] == wanted).asLongStream().toArray();
      if (members.length == 0) {
        throw new IllegalArgumentException(
            "fraction " + fractions[part] + " of " + partOf.length + " samples is no sample at all");
      }
      parts.add(new SourceView(source, members));
    }
    return List.copyOf(parts);
  }

  /**
   * The listed samples, in the given order.
   *
   * @param indices indices in the source; none twice
   * @throws IllegalArgumentException if an index is outside the source or occurs twice
   */
  public static ImageSource select(ImageSource source, long... indices) {
    listed(source, indices);
    return new SourceView(source, indices.clone());
  }

  /**
   * All samples that are not listed, in the source's order: the other part to {@link #select}.
   *
   * @throws IllegalArgumentException if an index is outside the source or occurs twice
   */
  public static ImageSource without(ImageSource source, long... indices) {
    BitSet listed = listed(source, indices);
    return new SourceView(source, LongStream.range(0, source.size()).filter(i -> !listed.get((int) i)).toArray());
  }

  private static BitSet listed(ImageSource source, long... indices) {
    BitSet listed = new BitSet(count(source));
    for (long index : indices) {
      if (index < 0 || index >= source.size()) {
        throw new IllegalArgumentException("index " + index + " is outside the source's 0 to " + (source.size() - 1));
      }
      if (listed.get((int) index)) {
        throw new IllegalArgumentException("index " + index + " is listed twice");
      }
      listed.set((int) index);
    }
    return listed;
  }

  private static void check(double... fractions) {
    double sum = 0;
    for (double fraction : fractions) {
      if (!(fraction > 0 && fraction <= 1)) {
        throw new IllegalArgumentException("fractions must be above 0 and at most 1, found " + fraction);
      }
      sum += fraction;
    }
    if (fractions.length == 0 || sum > 1 + TOLERANCE) {
      throw new IllegalArgumentException(
          "fractions must be given and be 1 in all at most, found " + Arrays.toString(fractions));
    }
  }

  private static int count(ImageSource source) {
    if (source.size() > ArrayLimit.LONGEST) {
      throw new IllegalArgumentException("only sources of up to 2^31 - 9 samples can be split, found " + source.size());
    }
    return (int) source.size();
  }

  /** All samples, class after class; the seed decides the order of the classes and the order within each. */
  private static List<Integer> shuffledByClass(ImageSource source, long seed) {
    SortedMap<Integer, List<Integer>> classes = new TreeMap<>();
    for (int i = 0; i < source.size(); i++) {
      int key = source.label(i) instanceof Label.ClassIndex label ? label.index() : -1;
      classes.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
    }
    List<Integer> order = new ArrayList<>();
    for (int key : shuffled(List.copyOf(classes.keySet()), Mix.mix(PURPOSE, seed))) {
      order.addAll(shuffled(classes.get(key), Mix.mix(Mix.mix(PURPOSE, seed), key)));
    }
    return order;
  }

  private static List<Integer> shuffled(List<Integer> numbers, long key) {
    if (numbers.isEmpty()) {
      return numbers;
    }
    Permutation permutation = new Permutation(numbers.size(), key);
    return IntStream.range(0, numbers.size()).mapToObj(i -> numbers.get((int) permutation.at(i))).toList();
  }

  /** The part that lacks most samples of its share of those seen, -1 if the share of what is left out lacks more. */
  private static int mostBehind(double[] fractions, long[] taken, long seen) {
    double rest = 1 - Arrays.stream(fractions).sum();
    long left = seen - 1 - Arrays.stream(taken).sum();
    int most = -1;
    double lack = rest > TOLERANCE ? rest * seen - left : Double.NEGATIVE_INFINITY;
    for (int part = 0; part < fractions.length; part++) {
      double candidate = fractions[part] * seen - taken[part];
      if (candidate > lack) {
        lack = candidate;
        most = part;
      }
    }
    return most;
  }
}
