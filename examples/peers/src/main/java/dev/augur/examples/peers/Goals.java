package dev.augur.examples.peers;

import dev.augur.examples.peers.row.Row;
import dev.augur.examples.peers.row.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** All goals that the bench can judge. */
final class Goals {
  private static final String AUGUR = "augur";
  private static final String AFFINE = "affine";
  private static final String ALONE_RIVAL = "albumentations";
  private static final Set<Integer> ONE = Set.of(1);
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

  private Goals() {}

  /** The goals, judged. */
  static List<Goal> all(Results results, RunLog log) {
    List<Goal> goals = new ArrayList<>();
    for (Rival rival : RIVALS) {
      goals.add(Goal.atLeast(rival.row + " against " + rival.column, rival.times, "times",
          results.ratio(rival.row, AUGUR, rival.column, 1),
          results.mixed(rival.row, Set.of(AUGUR, rival.column), ONE)));
    }
    goals.add(nanoseconds(results, log.machineOf(AFFINE).getOrDefault("vectors", "")));
    alone(results, goals);
    int threads = results.mostThreads();
    if (threads > 1) {
      for (Row row : Rows.all()) {
        if (!row.alone()) {
          goals.add(Scaling.of(results, row.name(), threads).goal());
        }
      }
    }
    return goals;
  }

  /** What a general warp may take; the narrower the vectors, the more. */
  private static Goal nanoseconds(Results results, String vectors) {
    double wanted = vectors.startsWith("512") ? 1.4 : vectors.startsWith("256") ? 1.8 : 2.8;
    Row row = Rows.of(AFFINE);
    OptionalDouble speed = results.speed(AFFINE, AUGUR, 1);
    return Goal.atMost("affine, nanoseconds per pixel", wanted, "ns with vectors of " + vectors,
        speed.isEmpty() ? speed : OptionalDouble.of(1e9 / speed.getAsDouble() / (row.height() * row.width())));
  }

  private static void alone(Results results, List<Goal> goals) {
    List<Row> copies = rows(true);
    List<Row> others = rows(false);
    List<Row> all = Stream.concat(copies.stream(), others.stream()).toList();
    double[] ratios = ratios(results, all);
    String against = ", bytes to bytes, against albumentations, the ";
    goals.add(Goal.atLeast("every operation alone" + against + "median", 3, "times",
        ratios.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Measurement.median(ratios)),
        mixed(results, all)));
    goals.add(Goal.atLeast("every operation alone" + against + "worst but pure copies", 1, "times",
        Arrays.stream(ratios(results, others)).min(), mixed(results, others)));
    goals.add(Goal.atLeast("pure copies alone" + against + "worst", 0.8, "times",
        Arrays.stream(ratios(results, copies)).min(), mixed(results, copies)));
  }

  /** Those that give bytes: Normalize and Rescale write floats, four times as much. */
  private static List<Row> rows(boolean copies) {
    return Rows.all().stream().filter(row -> row.alone() && row.values() == Row.Values.BYTE_HWC
        && COPIES.contains(row.title()) == copies).toList();
  }

  private static double[] ratios(Results results, List<Row> rows) {
    return rows.stream().map(row -> results.ratio(row.name(), AUGUR, ALONE_RIVAL, 1))
        .flatMapToDouble(OptionalDouble::stream).toArray();
  }

  private static boolean mixed(Results results, List<Row> rows) {
    return rows.stream().anyMatch(row -> results.mixed(row.name(), Set.of(AUGUR, ALONE_RIVAL), ONE));
  }
}
