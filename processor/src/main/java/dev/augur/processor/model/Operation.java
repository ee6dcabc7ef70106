package dev.augur.processor.model;

import java.util.Optional;
import java.util.Set;

/**
 * One augmentation with its declared parameters: a record in {@code model.op}.
 *
 * <p>Everything that Augur knows about an operation is its annotation and this record: which properties it has, what
 * it does to the frame, and how it becomes kernels.
 */
public interface Operation {

  /** What the rules of a whole pipeline need to know. */
  default Set<Trait> traits() {
    return Set.of();
  }

  /** The frame that leaves the operation; {@link Frame#UNKNOWN} where it depends on the sample. */
  default Frame after(Frame before) {
    return before;
  }

  /**
   * The smallest frame that the operation can work on, {@code 0x0} for any; a crop's size.
   *
   * <p>A known smaller frame is a compile-time error, an unknown one is checked per sample.
   */
  default Frame atLeast() {
    return Frame.UNKNOWN;
  }

  /** Whether the operation leaves every image of a frame as it is, whatever is drawn; asked about known frames only. */
  default boolean idle(Frame before) {
    return false;
  }

  /** How output values relate to pixel values after the operation; only those that leave pixel values change it. */
  default OutputScale scale(OutputScale before, int channels, double maximum) {
    return before;
  }

  /** What to write so that the operation works on images without colours too; empty where it has no meaning for them. */
  default Optional<String> colourless() {
    return Optional.empty();
  }

  /** States what is done to pixels, in terms of kernels. */
  void lower(Lowering lowering);
}
