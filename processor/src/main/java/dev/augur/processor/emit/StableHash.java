package dev.augur.processor.emit;

/**
 * The identity of an operation or a parameter: the 64-bit FNV-1a hash of its name in UTF-16 code units, low byte first
 * (Fowler, Noll, Vo). Random streams are named by it, so it never changes.
 */
final class StableHash {
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private StableHash() {}

  static long of(String name) {
    long hash = OFFSET_BASIS;
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      hash = (hash ^ (unit & 0xff)) * PRIME;
      hash = (hash ^ (unit >>> 8)) * PRIME;
    }
    return hash;
  }

  /** The hash as a Java literal. */
  static String literal(String name) {
    return String.format("0x%016xL", of(name));
  }
}
