package dev.augur.support;

import dev.augur.DrawSchema;

/**
 * Which operations act on the images of a {@link WarmUp}: as drawn on some, and on the others all, none, all but one, and
 * one alone. Drawn coins rarely combine, for example, a shortcut with a warp on it; a loop that only such images run would
 * stay cold.
 */
final class CoinTosses {
  private static final int DRAWN = 4;

  private final int[] coins;

  CoinTosses(DrawSchema draws) {
    coins = draws.operations().stream().mapToInt(DrawSchema.Operation::actsSlot).filter(slot -> slot >= 0).toArray();
  }

  /** How many kinds of images there are. */
  int kinds() {
    return DRAWN + 2 + 2 * coins.length;
  }

  /** Tosses the coins of an image anew, or leaves them as drawn. */
  void toss(int kind, double[] draws) {
    if (kind < DRAWN) {
      return;
    }
    // From here on kinds are pairs, the first without an exception: all but one, and one alone.
    boolean most = kind % 2 == 0;
    all(draws, most);
    int pair = (kind - DRAWN) / 2;
    if (pair > 0) {
      draws[coins[pair - 1]] = most ? 0 : 1;
    }
  }

  /** Lets all operations act, or none. */
  void all(double[] draws, boolean act) {
    for (int slot : coins) {
      draws[slot] = act ? 1 : 0;
    }
  }
}
