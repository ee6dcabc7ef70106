package dev.augur.processor.oracle;

/** The 32-bit finaliser of A. Appleby's MurmurHash3. */
final class Murmur {
  private Murmur() {}

  static int finish(int h) {
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ h >>> 16;
  }
}
