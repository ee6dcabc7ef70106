package dev.augur.processor.kernel;

/**
 * A number that is drawn anew for every image, uniformly from a closed interval; fixed where both ends are equal.
 *
 * @param name the annotation member
 * @param min the smallest value drawn, as declared
 * @param max the largest value drawn, as declared
 * @param allowedMin the smallest value that any declaration or builder may ask for
 * @param allowedMax the largest value that any declaration or builder may ask for
 * @param unit "degrees", "px", "fraction of the width" and the like, or empty
 * @param integer whether only whole numbers are drawn, both ends included
 */
public record Parameter(
    String name, double min, double max, double allowedMin, double allowedMax, String unit, boolean integer) {

  /** Whether the declaration draws nothing but this number. */
  public boolean isFixedAt(double value) {
    return min == value && max == value;
  }
}
