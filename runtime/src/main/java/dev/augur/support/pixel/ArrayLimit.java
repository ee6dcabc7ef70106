package dev.augur.support.pixel;

/** How long an array may be. */
public final class ArrayLimit {
  /** The longest array that every JVM allocates. */
  public static final int LONGEST = Integer.MAX_VALUE - 8;

  private ArrayLimit() {}
}
