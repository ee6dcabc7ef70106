package dev.augur.support.random;

/**
 * A keyed permutation of the numbers 0 to size - 1 that is evaluated one position at a time, without a table.
 *
 * <p>A generalised Feistel network (Black and Rogaway, "Ciphers with arbitrary finite domains", 2002): a position is
 * written as row and column of a grid that is just large enough; each round rotates the rows by a keyed function of the
 * column, or the columns by one of the row; a result beyond the last position is permuted again. The number of rows is
 * even, so that odd permutations occur too, and the rounds are many enough that all orders of a handful of samples are
 * equally likely. Frozen by golden vectors.
 */
public final class Permutation {
  private static final int ROUNDS = 24;

  private final long size;
  private final long rows;
  private final long columns;
  private final long[] keys = new long[ROUNDS];

  /**
   * The permutation that a key names.
   *
   * @param size how many numbers are permuted, 1 to 2^60
   * @param key any number; different keys give unrelated permutations
   */
  public Permutation(long size, long key) {
    if (size < 1 || size > 1L << 60) {
      throw new IllegalArgumentException("a permutation needs a size of 1 to 2^60, found " + size);
    }
    this.size = size;
    this.rows = 2 * (long) Math.ceil(Math.sqrt(size) / 2);
    this.columns = (size + rows - 1) / rows;
    for (int round = 0; round < ROUNDS; round++) {
      keys[round] = Mix.mix(key, round);
    }
  }

  /** The number at a position; each of 0 to size - 1 occurs at exactly one. */
  public long at(long position) {
    if (position < 0 || position >= size) {
      throw new IndexOutOfBoundsException("position " + position + " is outside 0 to " + (size - 1));
    }
    long number = permuteGrid(position);
    while (number >= size) {
      number = permuteGrid(number);
    }
    return number;
  }

  private long permuteGrid(long cell) {
    long row = cell / columns;
    long column = cell % columns;
    for (int round = 0; round < ROUNDS; round += 2) {
      row = rotate(row, keys[round], column, rows);
      column = rotate(column, keys[round + 1], row, columns);
    }
    return row * columns + column;
  }

  private static long rotate(long value, long key, long other, long modulus) {
    long hash = (key ^ other) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 32)) * 0x94D049BB133111EBL;
    long sum = value + Math.unsignedMultiplyHigh(hash, modulus);
    return sum < modulus ? sum : sum - modulus;
  }
}
