package dev.augur.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a pipeline's images are on their way from the source to the output.
 *
 * @param steps the operations in source order, each with what it meets; those of a choice meet the same
 * @param last the frame that leaves the pipeline
 * @param scale how the values that leave it relate to pixel values
 */
public record PipelineWalk(List<Step> steps, Frame last, OutputScale scale) {

  /**
   * An operation and what it meets.
   *
   * @param placed the operation
   * @param choice the choice that it belongs to, or null
   * @param before the frame
   * @param scale how the values relate to pixel values
   * @param place its place among the elements
   */
  public record Step(
      Declaration.Placed placed, Declaration.Choice choice, Frame before, OutputScale scale, int place) {
    /** The operation itself. */
    public Operation operation() {
      return placed.operation();
    }

    /** The frame that leaves it. */
    public Frame after() {
      return operation().after(before);
    }
  }

  /** Follows an image from the source to the output. */
  public static PipelineWalk of(Declaration declaration) {
    Settings.Source source = declaration.settings().source();
    List<Step> steps = new ArrayList<>();
    Frame frame = source.frame();
    OutputScale scale = OutputScale.identity(source.channels());
    for (int i = 0; i < declaration.elements().size(); i++) {
      switch (declaration.elements().get(i)) {
        case Declaration.Placed placed -> {
          steps.add(new Step(placed, null, frame, scale, i));
          frame = placed.operation().after(frame);
          scale = placed.operation().scale(scale, source.channels(), source.maximum());
        }
        case Declaration.Choice choice -> {
          // What changes the scale acts on every image, so it cannot be chosen.
          for (Declaration.Placed child : choice.children()) {
            steps.add(new Step(child, choice, frame, scale, i));
          }
          frame = common(choice, frame);
        }
        case Declaration.Barrier barrier -> {}
      }
    }
    return new PipelineWalk(List.copyOf(steps), frame, scale);
  }

  /** What is known of the frame whichever child acts; the choice may also leave the image as it is. */
  private static Frame common(Declaration.Choice choice, Frame before) {
    return choice.children().stream().map(child -> child.operation().after(before)).reduce(before, Frame::or);
  }
}
