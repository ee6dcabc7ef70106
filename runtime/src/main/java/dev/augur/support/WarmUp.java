package dev.augur.support;

import dev.augur.Image;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Exercises a generated class's vector code in the background until the JIT has compiled it.
 *
 * <p>Works on a copy of a real image, so that rows have their real lengths; runs images on which every operation
 * acts, none acts, all but one or one alone, and ordinary draws, and every loop method on its own, so that no path meets the
 * interpreter later.
 */
final class WarmUp implements Runnable {
  private static final System.Logger LOGGER = System.getLogger("dev.augur");
  private static final int MOST_IMAGES = 4096;
  private static final long WINDOW_NANOS = 5_000_000;
  private static final int OWN_STORES = 8;

  private final Takeover takeover;
  private final GeneratedWorker worker;
  private final Image image;
  private final CoinTosses coins;
  private final long[] twinNanos = new long[MOST_IMAGES];
  private MemorySegment output;
  private long key;
  private int images;

  private WarmUp(Takeover takeover, GeneratedWorker worker, Image image) {
    this.takeover = takeover;
    this.worker = worker;
    this.image = image;
    this.coins = new CoinTosses(worker.augmenter().draws());
    this.images = coins.kinds();
  }

  /** Starts a warm-up, or says in the log why there is none: the image on which it would begin is served all the same. */
  static void start(Takeover takeover, GeneratedWorker serving, Image image) {
    try {
      GeneratedWorker own = (GeneratedWorker) serving.augmenter().worker();
      Thread thread = new Thread(new WarmUp(takeover, own, whole(image.copy())), "augur-warm-up");
      thread.setDaemon(true);
      thread.setPriority(Thread.MIN_PRIORITY);
      thread.start();
    } catch (Throwable failure) {
      failed(failure);
    }
  }

  /** Called at most once for a class: the takeover still counts this as warming, so nobody tries again. */
  private static void failed(Throwable failure) {
    String advice = failure instanceof OutOfMemoryError
        ? "it takes a worker and a copy of an image; allow more memory, such as by -Xmx"
        : "please report";
    LOGGER.log(
        System.Logger.Level.WARNING, "warming vector code failed, so scalar code goes on; " + advice, failure);
  }

  /** The picture in full: rows that were left out and pixels that were averaged repeat others, as other draws ask for them. */
  private static Image whole(Image image) {
    if (image.isWhole() && image.reduction() == 1) {
      return image;
    }
    int channels = image.channels();
    byte[] pixels = new byte[image.height() * image.width() * channels];
    for (int y = 0, to = 0; y < image.height(); y++) {
      int row = y / image.reduction() % image.rows() * image.rowStride();
      for (int x = 0; x < image.width(); x++, to += channels) {
        System.arraycopy(image.bytes(), row + x / image.reduction() * channels, pixels, to, channels);
      }
    }
    return image.point(pixels, 0, image.width() * channels, image.height(), image.width(), channels);
  }

  @Override
  public void run() {
    long bytes = worker.augmenter().output().bytes();
    try {
      storeToOwnMemory();
      output = Arena.ofAuto().allocate(bytes, Long.BYTES);
      Patience patience = new Patience(System.nanoTime());
      HotWindows windows = new HotWindows(coins.kinds());
      while (patience.lasts(System.nanoTime())) {
        patience.rest(System.nanoTime());
        exercise();
        if (window(windows)) {
          takeover.takeOver(windows.slowestNanos());
          return;
        }
      }
      // The takeover still counts this as warming, so nobody tries again.
      LOGGER.log(
          System.Logger.Level.INFO, "vector code has not become faster than scalar code in " + Patience.LONGEST
              + ", so scalar code goes on; -Daugur.backend=scalar saves the trial");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (Throwable failure) {
      failed(failure);
    }
  }

  /**
   * Shows the JIT memory of one thread alone, which serving may write to, a few times: a branch that it has never seen
   * would throw compiled loops away when it is taken. Where it sees that branch in every row, it asks for the owner before
   * the loop, which fails for batches, since they are memory of all threads, and each loop would be compiled twice.
   */
  private static void storeToOwnMemory() {
    try (Arena own = Arena.ofConfined()) {
      MemorySegment value = own.allocate(ValueLayout.JAVA_FLOAT);
      for (int i = 0; i < OWN_STORES; i++) {
        value.set(ValueLayout.JAVA_FLOAT, 0, i);
      }
    }
  }

  /** Every loop on every row, after images that have opened every pass: what images rarely reach is compiled too. */
  private void exercise() {
    openPasses(false);
    openPasses(true);
    int rows = worker.augmenter().output().height();
    for (int y = 0; y < rows; y++) {
      worker.exercise(y);
    }
  }

  private void openPasses(boolean act) {
    draw();
    coins.all(worker.draws, act);
    render(true);
  }

  /** Times images by the scalar twin and then by vector code, with the same draws, so that a large crop does not look slow. */
  private boolean window(HotWindows windows) {
    long first = key;
    long sum = 0;
    for (int i = 0; i < images; i++) {
      twinNanos[i] = timed(false, i % coins.kinds());
      sum += twinNanos[i];
    }
    key = first;
    for (int i = 0; i < images; i++) {
      int kind = i % coins.kinds();
      windows.image(kind, twinNanos[i], timed(true, kind));
    }
    images = Math.clamp(WINDOW_NANOS * images / sum, coins.kinds(), MOST_IMAGES);
    return windows.end();
  }

  private long timed(boolean vector, int kind) {
    long start = System.nanoTime();
    draw();
    coins.toss(kind, worker.draws);
    render(vector);
    return System.nanoTime() - start;
  }

  private void draw() {
    worker.begin(key, image, output, 0);
    worker.augmenter().draw(key++, image, worker.draws);
  }

  private void render(boolean vector) {
    worker.vector = vector;
    worker.render(image);
  }
}
