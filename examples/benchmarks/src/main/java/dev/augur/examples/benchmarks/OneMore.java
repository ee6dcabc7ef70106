package dev.augur.examples.benchmarks;

import dev.augur.support.GeneratedAugmenter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
      List<Double> base = new ArrayList<>();
      List<Double> with = new ArrayList<>();
      List<Double> added = new ArrayList<>();
      for (int fork = 0; fork < forks; fork++) {
        String[] words =
            FreshJvm.line(OneMoreProbe.class, backend, MARK, pair.name(), Integer.toString(SECONDS)).split(" ");
        base.add(Double.parseDouble(words[1]));
        with.add(Double.parseDouble(words[2]));
        added.add(100 * (Double.parseDouble(words[3]) - 1));
      }
      List.of(base, with, added).forEach(numbers -> numbers.sort(null));
      text.append(String.format(Locale.ROOT, "| %s | %s | %.1f | %.1f | %.1f %% | %.1f .. %.1f %% |%n", pair.workload,
          pair.operation, Measured.median(base), Measured.median(with), Measured.median(added), added.getFirst(),
          added.getLast()));
    }
    return text.toString();
  }
}
