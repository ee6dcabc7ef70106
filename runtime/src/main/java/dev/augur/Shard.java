package dev.augur;

/**
 * One of several equal parts of an epoch's order: every {@code count}-th draw from {@code index} on.
 *
 * @param padded whether shards that would be one draw short get one that repeats from the start of the order
 */
record Shard(int index, int count, boolean padded) {
  static final Shard WHOLE = new Shard(0, 1, false);

  Shard {
    if (count < 1 || index < 0 || index >= count) {
      throw new IllegalArgumentException(
          "shard(index, count) needs 0 <= index < count, found shard(" + index + ", " + count + ")");
    }
  }

  /** How many of an epoch's draws belong to this shard. */
  long length(long draws) {
    return padded ? (draws + count - 1) / count : (draws - index + count - 1) / count;
  }

  /** Where in the epoch's order a draw of this shard lies. */
  long position(long draw) {
    return draw * count + index;
  }

  @Override
  public String toString() {
    return index + " of " + count;
  }
}
