package dev.augur.processor.kernel;

/**
 * A kernel and the operation that it came from.
 *
 * @param kernel what is done
 * @param step the number of the operation's step in the pipeline; {@link #NO_STEP} for barriers and for what the output
 *     needs
 * @param name the annotation's simple name, or what the output needs
 * @param always whether it acts on every image, so that no coin decides
 */
public record PlacedKernel(Kernel kernel, int step, String name, boolean always) {
  /** The number of what belongs to no operation. */
  public static final int NO_STEP = -1;

  /** The end of a run of geometry. */
  public static final PlacedKernel BARRIER = new PlacedKernel(new Kernel.Barrier(), NO_STEP, "Barrier", true);

  /** Another kernel of the same operation, in this one's place. */
  public PlacedKernel with(Kernel other) {
    return new PlacedKernel(other, step, name, always);
  }

  /** The same where its operation is known to act. */
  public PlacedKernel certain() {
    return new PlacedKernel(kernel, step, name, true);
  }

  /** Whether this is a further part of what another kernel began. */
  public boolean continues(PlacedKernel other) {
    return step == other.step && name.equals(other.name);
  }
}
