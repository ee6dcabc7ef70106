package dev.augur.examples.peers.column;

/**
 * What was counted.
 *
 * @param images finished images
 * @param nanos the time that they took
 */
public record Speed(long images, long nanos) {
  private static final double NANOS = 1e9;

  /** Images per second. */
  public double imagesPerSecond() {
    return images * NANOS / nanos;
  }
}
