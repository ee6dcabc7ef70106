package dev.augur.support;

import dev.augur.DrawSchema;

/**
 * Which operations act on the images of a {@link WarmUp}: as drawn on some, and on the others all, none, all but one, and
 * one alone. Draws rarely take a shortcut and warp on it, for example, and a loop that only they reach stays cold.
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
    int one = kind - DRAWN - 2;
    if (kind < DRAWN) {
      return;
    }
    all(draws, kind % 2 == 0);
    if (one >= 0) {
      draws[coins[one / 2]] = kind % 2;
    }
  }

  /** Lets all operations act, or none. */
  void all(double[] draws, boolean act) {
    for (int slot : coins) {
      draws[slot] = act ? 1 : 0;
    }
  }
}
