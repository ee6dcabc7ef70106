package dev.augur.processor.model;

import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Sampling;
import java.util.List;

/**
 * One operation's annotation members, read and checked against their declared ranges, defaults included.
 *
 * <p>Asking for a member that the annotation does not have, or as another kind, is a mistake in an operation's record
 * and throws {@link IllegalArgumentException}.
 */
public interface Arguments {

  /** A member that is drawn per image ({@code double[]}: one number or two ends). */
  Parameter drawn(String member);

  /** A whole number. */
  int integer(String member);

  /** A real number. */
  double number(String member);

  /** Several real numbers, for example one per channel. */
  List<Double> numbers(String member);

  /** A boolean. */
  boolean flag(String member);

  /** An enum constant. */
  <E extends Enum<E>> E constant(String member, Class<E> type);

  /** Border, fill and interpolation, the pipeline's where the operation inherits them. */
  Sampling sampling();

  /** The pipeline's settings, for sizes that default to the output's. */
  Settings settings();
}
