package dev.augur.examples.peers;

import dev.augur.examples.peers.row.Row;
import dev.augur.examples.peers.row.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What Augur set out to reach, and what came out.
 *
 * @param what in words
 * @param wanted the least number that reaches it
 * @param found the number; empty if it was not measured
 * @param unit what the numbers count
 */
record Goal(String what, double wanted, OptionalDouble found, String unit) {
  private static final String AUGUR = "augur";
  private static final Set<String> COPIES =
      Set.of("HorizontalFlip", "VerticalFlip", "Transpose", "RandomRotate90", "CenterCrop", "RandomCrop");

  /** A column that a row shall beat, and how many times over. */
  private record Rival(String row, String column, double times) {}

  private static final List<Rival> RIVALS = List.of(
      new Rival("imagenet", "albumentations", 8), new Rival("imagenet", "opencv-python", 6),
      new Rival("imagenet", "torchvision", 35), new Rival("imagenet", "augur-interpreted", 2),
      new Rival("imagenet", "augur-interpreted-scalar", 6), new Rival("imagenet", "plain-java", 8),
      new Rival("cifar", "albumentations", 35), new Rival("cifar", "opencv-python", 12),
      new Rival("cifar", "keras", 90),
      new Rival("cifar", "augur-interpreted", 2), new Rival("cifar", "augur-interpreted-scalar", 6),
      new Rival("cifar", "plain-java", 8),
      new Rival("random-resized-crop", "albumentations", 4), new Rival("random-resized-crop", "opencv-python", 2.5),
      new Rival("affine", "albumentations", 8), new Rival("affine", "opencv-python", 6),
      new Rival("affine", "keras", 55),
      new Rival("pointwise", "copy", 0.85), new Rival("pointwise", "albumentations", 3),
      new Rival("blur-noise", "albumentations", 4),
      new Rival("jpeg-folder", "decode", 0.85), new Rival("jpeg-folder", "albumentations", 2));

  /** Whether it is reached; a goal that was not measured is not. */
  boolean reached() {
    return found.isPresent() && found.getAsDouble() >= wanted;
  }

  /** The result in words. */
  String verdict() {
    return found.isEmpty() ? "not measured" : reached() ? "reached" : "not reached";
  }

  /** All goals that the bench can judge. */
  static List<Goal> all(Results results) {
    List<Goal> goals = new ArrayList<>();
    for (Rival rival : RIVALS) {
      goals.add(new Goal(rival.row + " against " + rival.column, rival.times,
          results.ratio(rival.row, AUGUR, rival.column, 1), "times"));
    }
    alone(results, goals);
    int threads = results.mostThreads();
    if (threads > 1) {
      for (Row row : Rows.all()) {
        if (!row.alone()) {
          goals.add(new Goal(String.format(Locale.ROOT,
              "%s on %d threads: share of linear, or of the copy's own scaling",
              row.name(), threads), 0.95, scaling(results, row.name(), threads), "of it"));
        }
      }
    }
    return goals;
  }

  private static void alone(Results results, List<Goal> goals) {
    double[] ratios = ratios(results, false);
    double[] copies = ratios(results, true);
    goals.add(new Goal("every operation alone against albumentations, the median", 3, median(ratios, copies), "times"));
    goals.add(new Goal("every operation alone against albumentations, the worst but pure copies", 1,
        Arrays.stream(ratios).min(), "times"));
    goals.add(new Goal("pure copies alone against albumentations, the worst", 0.8, Arrays.stream(copies).min(),
        "times"));
  }

  private static double[] ratios(Results results, boolean copies) {
    return Rows.all().stream()
        .filter(row -> row.alone() && COPIES.contains(row.title()) == copies)
        .map(row -> results.ratio(row.name(), AUGUR, "albumentations", 1))
        .flatMapToDouble(OptionalDouble::stream).toArray();
  }

  private static OptionalDouble median(double[] some, double[] others) {
    double[] all = new double[some.length + others.length];
    System.arraycopy(some, 0, all, 0, some.length);
    System.arraycopy(others, 0, all, some.length, others.length);
    return all.length == 0 ? OptionalDouble.empty()
        : OptionalDouble.of(Measurement.median(all));
  }

  private static OptionalDouble scaling(Results results, String row, int threads) {
    OptionalDouble own = share(results, row, AUGUR, threads);
    OptionalDouble copy = share(results, row, "copy", threads);
    if (own.isEmpty()) {
      return own;
    }
    return OptionalDouble.of(own.getAsDouble() / Math.min(1, copy.orElse(1)));
  }

  private static OptionalDouble share(Results results, String row, String column, int threads) {
    OptionalDouble many = results.speed(row, column, threads);
    OptionalDouble one = results.speed(row, column, 1);
    return many.isPresent() && one.isPresent()
        ? OptionalDouble.of(many.getAsDouble() / (threads * one.getAsDouble())) : OptionalDouble.empty();
  }
}
