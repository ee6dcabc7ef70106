package dev.augur.processor.plan;

import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Scalar;
import java.util.Collections;

/** Moves by name, all of whose numbers are 0, for tests that do not ask how far anything moves. */
final class Moves {
  private static final int CORNERS = 4;
  private static final Scalar ZERO = Scalar.of(0);

  private Moves() {}

  /** The move of a method of {@code warp.Steps}; {@code filter} is a resize with a filter. */
  static Move of(String method) {
    return switch (method) {
      case "flipHorizontal" -> new Move.FlipHorizontal();
      case "flipVertical" -> new Move.FlipVertical();
      case "transpose" -> new Move.Transpose();
      case "quarterTurns" -> new Move.QuarterTurns(ZERO);
      case "crop" -> new Move.Crop(ZERO, ZERO, ZERO, ZERO);
      case "pad" -> new Move.Pad(ZERO, ZERO, ZERO, ZERO);
      case "resize" -> new Move.Resize(ZERO, ZERO, false);
      case "filter" -> new Move.Resize(ZERO, ZERO, true);
      case "rotate" -> new Move.Rotate(ZERO);
      case "translate" -> new Move.Translate(ZERO, ZERO);
      case "scale" -> new Move.Scale(ZERO, ZERO);
      case "shear" -> new Move.Shear(ZERO, ZERO);
      case "affine" -> new Move.Affine(ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO);
      case "perspective" -> new Move.Perspective(Collections.nCopies(2 * CORNERS, ZERO));
      case "elastic" -> new Move.Elastic(ZERO, ZERO);
      default -> throw new IllegalArgumentException(method);
    };
  }
}
