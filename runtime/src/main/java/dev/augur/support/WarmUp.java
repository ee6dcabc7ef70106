package dev.augur.support;

import dev.augur.DrawSchema;
import dev.augur.Image;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Exercises a generated class's vector code in the background until the JIT has compiled it.
 *
 * <p>Works on a copy of a real image, so that rows have their real lengths; runs images on which every operation
 * acts, none acts, all but one or one alone, and ordinary draws, and every loop method on its own, so that no path meets the
 * interpreter later.
 * Writes in turn to memory of one thread and of all: where the JIT has only seen one of both, the first image that goes
 * to the other throws compiled loops away.
 */
final class WarmUp implements Runnable {
  private static final System.Logger LOGGER = System.getLogger("dev.augur");
  private static final int LEAST_IMAGES = 8;
  private static final int MOST_IMAGES = 4096;
  private static final long WINDOW_NANOS = 5_000_000;

  private final Takeover takeover;
  private final GeneratedWorker worker;
  private final Image image;
  private final int[] coins;
  private MemorySegment[] outputs;
  private long key;
  private long slowestNanos;
  private int images = LEAST_IMAGES;

  private WarmUp(Takeover takeover, GeneratedWorker worker, Image image) {
    this.takeover = takeover;
    this.worker = worker;
    this.image = image;
    this.coins = worker.augmenter().draws().operations().stream()
        .mapToInt(DrawSchema.Operation::actsSlot)
        .filter(slot -> slot >= 0)
        .toArray();
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

  /** The picture; rows that were left out repeat the others, since other draws look at them. */
  private static Image whole(Image image) {
    if (image.isWhole()) {
      return image;
    }
    int row = image.rowStride();
    byte[] pixels = new byte[Math.ceilDiv(image.height(), image.reduction()) * row];
    for (int at = 0; at < pixels.length; at += row) {
      System.arraycopy(image.bytes(), at % (image.rows() * row), pixels, at, row);
    }
    return image.pointReduced(pixels, 0, row, image.height(), image.width(), image.channels(), image.reduction());
  }

  @Override
  public void run() {
    long bytes = worker.augmenter().output().bytes();
    try (Arena own = Arena.ofConfined()) {
      outputs = new MemorySegment[] {own.allocate(bytes, Long.BYTES), Arena.ofAuto().allocate(bytes, Long.BYTES)};
      Patience patience = new Patience(System.nanoTime());
      HotWindows windows = new HotWindows();
      while (patience.lasts(System.nanoTime())) {
        patience.rest(System.nanoTime());
        exercise();
        long first = key;
        long scalar = window(false);
        key = first;
        long vector = window(true);
        // Both windows draw the same numbers, so that a large crop does not look like slow code.
        if (windows.add((double) vector / scalar, slowestNanos)) {
          takeover.takeOver(windows.slowestNanos());
          return;
        }
        images = Math.clamp(WINDOW_NANOS * images / scalar, LEAST_IMAGES, MOST_IMAGES);
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

  /** Every loop on every row, after images that have opened every pass: what images rarely reach is compiled too. */
  private void exercise() {
    one(true, Kind.NONE);
    one(true, Kind.ALL);
    int rows = worker.augmenter().output().height();
    for (int y = 0; y < rows; y++) {
      worker.exercise(y);
    }
  }

  /** Nanoseconds that {@link #images} images take; the slowest one's are left in {@link #slowestNanos}. */
  private long window(boolean vector) {
    long sum = 0;
    slowestNanos = 0;
    for (int i = 0; i < images; i++) {
      long start = System.nanoTime();
      one(vector, Kind.of(i));
      long nanos = System.nanoTime() - start;
      sum += nanos;
      slowestNanos = Math.max(slowestNanos, nanos);
    }
    return sum;
  }

  private void one(boolean vector, Kind kind) {
    worker.begin(key, image, outputs[(int) key & 1], 0);
    worker.augmenter().draw(key++, image, worker.draws);
    switch (kind) {
      case ALL -> force(1, 1);
      case NONE -> force(0, 0);
      case ALL_BUT_ONE -> force(1, 0);
      case NONE_BUT_ONE -> force(0, 1);
      case DRAWN -> {}
    }
    worker.vector = vector;
    worker.render(image);
  }

  /** Tosses all coins one way but for one of them, in turn. */
  private void force(int most, int one) {
    for (int slot : coins) {
      worker.draws[slot] = most;
    }
    if (coins.length > 0) {
      worker.draws[coins[(int) (key / LEAST_IMAGES % coins.length)]] = one;
    }
  }

  /** Which operations act on an image. Draws alone rarely take a shortcut and warp on it, for example. */
  private enum Kind {
    DRAWN,
    ALL,
    NONE,
    ALL_BUT_ONE,
    NONE_BUT_ONE;

    private static final Kind[] VALUES = values();

    /** The kind of a window's images: half of them as drawn. */
    static Kind of(int image) {
      return VALUES[Math.max(0, image % LEAST_IMAGES - 3)];
    }
  }
}
