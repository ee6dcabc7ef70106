package dev.augur.processor.check;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The frames that a pipeline's images have on their way.
 *
 * @param steps the operations in source order, each with the frame that it meets; those of a choice meet the same one
 * @param last the frame that leaves the pipeline
 */
record FrameWalk(List<Step> steps, Frame last) {

  /**
   * An operation and the frame that it meets.
   *
   * @param placed the operation
   * @param before the frame
   * @param place its place among the elements
   */
  record Step(Declaration.Placed placed, Frame before, int place) {
    Operation operation() {
      return placed.operation();
    }

    Frame after() {
      return operation().after(before);
    }
  }

  /** Follows a frame from the source to the output. */
  static FrameWalk of(Declaration declaration) {
    List<Step> steps = new ArrayList<>();
    Frame frame = declaration.settings().source().frame();
    for (int i = 0; i < declaration.elements().size(); i++) {
      switch (declaration.elements().get(i)) {
        case Declaration.Placed placed -> {
          steps.add(new Step(placed, frame, i));
          frame = placed.operation().after(frame);
        }
        case Declaration.Choice choice -> {
          Frame before = frame;
          int place = i;
          choice.children().forEach(child -> steps.add(new Step(child, before, place)));
          frame = common(choice, before);
        }
        case Declaration.Barrier barrier -> {}
      }
    }
    return new FrameWalk(List.copyOf(steps), frame);
  }

  /** The frame that all children give; the choice may also leave the image as it is. */
  private static Frame common(Declaration.Choice choice, Frame before) {
    Set<Frame> frames =
        choice.children().stream().map(child -> child.operation().after(before)).collect(Collectors.toSet());
    frames.add(before);
    return frames.size() == 1 ? before : Frame.UNKNOWN;
  }
}
