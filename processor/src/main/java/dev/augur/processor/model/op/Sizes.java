package dev.augur.processor.model.op;

import dev.augur.processor.model.Arguments;
import dev.augur.processor.model.Frame;

/** Sizes that default to the output's. */
final class Sizes {
  private Sizes() {}

  /** The members {@code height} and {@code width}, each the output's where it is 0. */
  static Frame orOutput(Arguments arguments) {
    int height = arguments.integer("height");
    int width = arguments.integer("width");
    return new Frame(
        height == 0 ? arguments.settings().height() : height, width == 0 ? arguments.settings().width() : width);
  }
}
