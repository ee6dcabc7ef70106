package dev.augur;

import dev.augur.data.ImageSource;
import java.util.Objects;

/**
 * Describes a run of batches: which samples in which order, augmented how, by how many threads.
 *
 * <pre>{@code
 * try (BatchIterator batches = Flow.of(source).augment(CifarTrainAugmenter.create())
 *     .batchSize(128).shuffle().seed(42).epochs(10).open()) {
 *   for (Batch batch : batches) {
 *     model.step(batch.images(), batch.labels());
 *   }
 * }
 * }</pre>
 *
 * <p>What a sample becomes depends on seed, epoch, sample and view alone: threads, prefetch, batch size, shards and the
 * point of resumption change no byte of it. Batches come in sample order and never mix epochs.
 *
 * <p>The setters change this flow and return it; {@link #open} may be called several times. Not thread-safe. A flow
 * never closes its source.
 */
public final class Flow {
  /** So many batches are laid out within milliseconds. */
  private static final int MOST_PREFETCHED = 1 << 16;

  private final ImageSource source;
  private Augmenter augmenter;
  private int batchSize = 32;
  private boolean dropLast;
  private boolean confined;
  private boolean shuffled;
  private SampleWeights weights;
  private long seed;
  private long epochs = 1;
  private int views = 1;
  private Shard shard = Shard.WHOLE;
  private ResumeToken start;
  private LabelEncoding encoding;
  private Integer classes;
  private OnError onError = OnError.THROW;
  private int threads = Runtime.getRuntime().availableProcessors();
  private int prefetch = 2;

  private Flow(ImageSource source) {
    this.source = source;
  }

  /** A flow of all samples of a source, once, in the source's order. */
  public static Flow of(ImageSource source) {
    return new Flow(Objects.requireNonNull(source, "source"));
  }

  /** The pipeline that makes images from samples; required. */
  public Flow augment(Augmenter augmenter) {
    this.augmenter = Objects.requireNonNull(augmenter, "augment");
    return this;
  }

  /**
   * Images per batch, 32 unless said otherwise; a multiple of the number of views. Batches never mix epochs, so none is
   * larger than an epoch.
   */
  public Flow batchSize(int images) {
    this.batchSize = atLeastOne("batchSize", images);
    return this;
  }

  /** Leaves out an epoch's last batch if it is not full. */
  public Flow dropLast() {
    this.dropLast = true;
    return this;
  }

  /** Hands out an epoch's last batch even if it is not full; the default. */
  public Flow keepLast() {
    this.dropLast = false;
    return this;
  }

  /**
   * Every epoch in an order of its own: a permutation of all samples that depends on seed and epoch only. With weights it
   * changes nothing: what they draw comes in random order already.
   */
  public Flow shuffle() {
    this.shuffled = true;
    return this;
  }

  /** What all randomness of the run derives from; 0 unless said otherwise. */
  public Flow seed(long seed) {
    this.seed = seed;
    return this;
  }

  /** How many passes over the data; 1 unless said otherwise. A resumed run counts those that are over. */
  public Flow epochs(long count) {
    this.epochs = atLeastOne("epochs", count);
    return this;
  }

  /** How many images each sample gives per epoch, one after the other in the same batch; 1 unless said otherwise. */
  public Flow views(int perSample) {
    this.views = atLeastOne("views", perSample);
    return this;
  }

  /**
   * Draws samples at random, with replacement, each with a probability in proportion to its weight; as many per epoch
   * as the source has. Repeats of a sample within an epoch are views of their own, augmented differently. Of this,
   * {@link #classWeights} and {@link #balanceClasses} the last one called counts.
   *
   * @param perSample 0 or more, not all 0
   */
  public Flow sampleWeights(double... perSample) {
    this.weights = SampleWeights.perSample(Objects.requireNonNull(perSample, "sampleWeights"));
    return this;
  }

  /**
   * Like {@link #sampleWeights}, every sample weighing what its class does.
   *
   * @param perClass one weight per class, 0 or more, not all 0
   */
  public Flow classWeights(double... perClass) {
    this.weights = SampleWeights.perClass(Objects.requireNonNull(perClass, "classWeights"));
    return this;
  }

  /** Like {@link #sampleWeights}, so that all classes are drawn equally often, however many samples they have. */
  public Flow balanceClasses() {
    this.weights = SampleWeights.balanced();
    return this;
  }

  /**
   * Only every {@code count}-th sample of the epoch's order, from the {@code index}-th on. All shards together are the
   * whole order; their lengths differ by one at most.
   */
  public Flow shard(int index, int count) {
    this.shard = new Shard(index, count, false);
    return this;
  }

  /**
   * Like {@link #shard}, all of the same length: where a shard would be one sample short, a sample from the start of
   * the order is repeated, as a view of its own. With weights, one more sample is drawn instead.
   */
  public Flow paddedShard(int index, int count) {
    this.shard = new Shard(index, count, true);
    return this;
  }

  /**
   * Continues where another run of the same order stopped; see {@link Batch#resumeToken}. Where that run had come to its
   * end, no batch is left unless {@link #epochs} is larger now, which a line in the log says.
   */
  public Flow resume(ResumeToken token) {
    this.start = Objects.requireNonNull(token, "resume");
    return this;
  }

  /** How labels lie in memory; follows the kind of the source's labels unless said otherwise. */
  public Flow labels(LabelEncoding encoding) {
    this.encoding = Objects.requireNonNull(encoding, "labels");
    return this;
  }

  /** How many classes one-hot and multi-hot labels have; as many as the source names unless said otherwise. */
  public Flow classes(int count) {
    this.classes = atLeastOne("classes", count);
    return this;
  }

  /** What to do with samples that cannot be used; {@link OnError#THROW} unless said otherwise. */
  public Flow onError(OnError policy) {
    this.onError = Objects.requireNonNull(policy, "onError");
    return this;
  }

  /**
   * Worker threads; as many as there are processors unless said otherwise. No more are started than there are images to
   * work on at a time.
   */
  public Flow threads(int count) {
    this.threads = atLeastOne("threads", count);
    return this;
  }

  /** Batches that are made ahead of the consumer, 2 unless said otherwise; memory for one more is needed. */
  public Flow prefetch(int batches) {
    if (batches > MOST_PREFETCHED) {
      throw new IllegalArgumentException("prefetch must be " + MOST_PREFETCHED + " or less, found " + batches
          + "; every batch takes memory of its own");
    }
    this.prefetch = atLeastOne("prefetch", batches);
    return this;
  }

  /**
   * Says that batches are read by one thread alone, the one that iterates and closes them: to all others their segments
   * and buffers throw {@link WrongThreadException}. Ending a batch then takes no time, where it otherwise makes all
   * threads of the JVM stop for a moment (docs/adr/0020), which shows with small batches on busy processors. Without
   * native access it changes nothing.
   */
  public Flow readByOneThread() {
    this.confined = true;
    return this;
  }

  /**
   * Starts the threads.
   *
   * <p>What keeps the source from making a reader, such as a JPEG library that is asked for and not there, is thrown as
   * the source throws it.
   *
   * @throws IllegalArgumentException if the settings contradict one another or the source, or if the first sample
   *     that is drawn does not fit the pipeline (unless misfits are skipped)
   */
  public BatchIterator open() {
    FlowSettings settings = settings();
    return new BatchIterator(settings, start, BatchMemory.of(settings.batchBytes(), confined));
  }

  /**
   * What will run: how samples become pixels, and the pipeline's {@link Augmenter#plan}.
   *
   * @throws IllegalArgumentException if there is no pipeline
   */
  public String plan() {
    return "source: " + source.plan(pipeline().source()) + "\n" + augmenter.plan();
  }

  private Augmenter pipeline() {
    if (augmenter == null) {
      throw new IllegalArgumentException("the flow has no pipeline; write augment(YourPipelineAugmenter.create())");
    }
    return augmenter;
  }

  /** What was asked for, checked. */
  FlowSettings settings() {
    Augmenter pipeline = pipeline();
    if (source.size() < 1) {
      throw new IllegalArgumentException("the source has no samples; check its path, its filters and how it was split");
    }
    SampleOrder order = weights != null
        ? new WeightedOrder(weights.of(source), seed)
        : shuffled ? new SampleOrder.Shuffled(source.size(), seed) : new SampleOrder.AsStored(source.size());
    FlowSettings settings = new FlowSettings(source, pipeline, order, LabelWriter.of(source, encoding, classes), seed,
        views, batchSize, dropLast, shard, epochs, threads, prefetch, onError);
    settings.check();
    return settings;
  }

  private static int atLeastOne(String setter, int value) {
    return (int) atLeastOne(setter, (long) value);
  }

  private static long atLeastOne(String setter, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(setter + " must be 1 or more, found " + value);
    }
    return value;
  }
}
