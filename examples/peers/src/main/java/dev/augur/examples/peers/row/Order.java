package dev.augur.examples.peers.row;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The order in which photographs are taken, round and round: shuffled as a loader shuffles, the same in every column.
 * Threads begin at places far from one another, lest one find in the cache what another has just read. Safe for several
 * threads; a {@link Visit} is one thread's.
 */
public final class Order {
  private static final long SEED = 2026;

  /** The golden section: multiples of it, without their whole parts, stay away from one another. */
  private static final double SECTION = (Math.sqrt(5) - 1) / 2;

  private final int[] order;
  private final AtomicInteger visits = new AtomicInteger();

  Order(int[] order) {
    this.order = order;
  }

  /** A shuffled order of so many. */
  static Order shuffled(int count) {
    int[] order = new int[count];
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < count; i++) {
      int place = random.nextInt(i + 1);
      order[i] = order[place];
      order[place] = i;
    }
    return new Order(order);
  }

  /** The numbers of the photographs; a copy. */
  public int[] numbers() {
    return order.clone();
  }

  /** A thread begins, the first one at the beginning. */
  public Visit visit() {
    return new Visit((int) (visits.getAndIncrement() * SECTION % 1 * order.length));
  }

  @Override
  public String toString() {
    return Arrays.toString(order);
  }

  /** One thread's way through the photographs. */
  public final class Visit {
    private int at;

    private Visit(int at) {
      this.at = at;
    }

    /** The next photograph's number. */
    public int next() {
      int here = at;
      at = here + 1 == order.length ? 0 : here + 1;
      return order[here];
    }
  }
}
