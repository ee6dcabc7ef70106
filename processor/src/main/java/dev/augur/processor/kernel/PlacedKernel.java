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
  /** The end of a run of geometry. */
  public static final PlacedKernel BARRIER = new PlacedKernel(new Kernel.Barrier(), -1, "Barrier", true);

  /** Another kernel of the same operation, in this one's place. */
  public PlacedKernel with(Kernel other) {
    return new PlacedKernel(other, operation, name, always);
  }

  /** The same where its operation is known to act. */
  public PlacedKernel certain() {
    return new PlacedKernel(kernel, operation, name, true);
  }

  /** Whether this is a further part of what another kernel began. */
  public boolean continues(PlacedKernel other) {
    return operation == other.operation && name.equals(other.name);
  }
}
