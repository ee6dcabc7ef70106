package dev.augur.processor.kernel;

/**
 * A kernel and the operation that it came from.
 *
 * @param kernel what is done
 * @param operation the operation's number in the pipeline; -1 for barriers and for what the output needs
 * @param name the annotation's simple name, or what the output needs
 * @param always whether it acts on every image, so that no coin decides
 */
public record PlacedKernel(Kernel kernel, int operation, String name, boolean always) {
  /** Another kernel of the same operation, in this one's place. */
  public PlacedKernel with(Kernel other) {
    return new PlacedKernel(other, operation, name, always);
  }

  /** Whether this is a further part of what another kernel began. */
  public boolean continues(PlacedKernel other) {
    return operation == other.operation && name.equals(other.name);
  }
}
