package dev.augur.examples.benchmarks;

import dev.augur.support.GeneratedAugmenter;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** What one more operation costs: a pipeline and the same with the operation, image by image in turns. */
enum OneMore {
  /** Pointwise maths joins a loop. */
  POINTWISE_TONE(Workload.POINTWISE, "ChannelShift", OneMorePipelines_PointwiseToneAugmenter::create),
  /** The same behind a warp. */
  IMAGENET_TONE(Workload.IMAGENET, "ChannelShift", OneMorePipelines_ImageNetToneAugmenter::create),
  /** A step of geometry joins a map. */
  IMAGENET_MOVE(Workload.IMAGENET, "Translate", OneMorePipelines_ImageNetMoveAugmenter::create),
  /** The same where nothing else is done. */
  AFFINE_MOVE(Workload.AFFINE, "Translate", OneMorePipelines_AffineMoveAugmenter::create),
  /** The same on small images. */
  CIFAR_MOVE(Workload.CIFAR, "VerticalFlip", OneMorePipelines_CifarMoveAugmenter::create);

  static final String MARK = "one-more";
  private static final int SECONDS = 20;

  private final Workload workload;
  private final String operation;
  private final Supplier<GeneratedAugmenter> more;

  OneMore(Workload workload, String operation, Supplier<GeneratedAugmenter> more) {
    this.workload = workload;
    this.operation = operation;
    this.more = more;
  }

  /** The pipeline without the operation. */
  Workload workload() {
    return workload;
  }

  /** The operation's name. */
  String operation() {
    return operation;
  }

  /** The pipeline with it. */
  GeneratedAugmenter more() {
    return more.get();
  }

  /** A table of what the operations add, in percent of the pipeline: the median and the range of several JVMs. */
  static String table(int forks, String backend) throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder("\n### One more operation, " + forks + " JVMs\n\n"
        + "| pipeline | one more | us/image | with it | added, median JVM | least .. most |\n|---|---|---:|---:|---:|---:|\n");
    for (OneMore pair : values()) {
      double[] base = new double[forks];
      double[] with = new double[forks];
      double[] added = new double[forks];
      for (int fork = 0; fork < forks; fork++) {
        String[] words =
            FreshJvm.line(OneMoreProbe.class, backend, MARK, pair.name(), Integer.toString(SECONDS)).split(" ");
        base[fork] = Double.parseDouble(words[1]);
        with[fork] = Double.parseDouble(words[2]);
        added[fork] = 100 * (Double.parseDouble(words[3]) - 1);
      }
      Arrays.sort(added);
      text.append(String.format(Locale.ROOT, "| %s | %s | %.1f | %.1f | %.1f %% | %.1f .. %.1f %% |%n", pair.workload,
          pair.operation, median(base), median(with), median(added), added[0], added[forks - 1]));
    }
    return text.toString();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
