package dev.augur.processor.model.op;

import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Operation;

/** An operation that leaves an image as it is where it leaves its frame's size. */
interface Sizing extends Operation {
  @Override
  default boolean idle(Frame before) {
    return before.equals(after(before));
  }
}
