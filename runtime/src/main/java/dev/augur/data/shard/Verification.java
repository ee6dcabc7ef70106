package dev.augur.data.shard;

/** When the checksum of a sample's pixels is compared. Those of headers and indices always are, on opening. */
public enum Verification {
  /** When a source reads a sample for the first time. */
  FIRST_READ,
  /** At every read. */
  EVERY_READ,
  /** Never: damaged pixels are handed out as they are. */
  NEVER
}
