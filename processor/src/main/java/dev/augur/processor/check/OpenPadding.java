package dev.augur.processor.check;

import dev.augur.processor.model.Frame;
import dev.augur.processor.model.PipelineWalk;
import java.util.List;
import java.util.Optional;

/**
 * A padding to the output's size that leaves longer sides as they are, where the frame before it may have such sides.
 *
 * @param steps the operations up to the padding
 * @param padded the size that it enlarges to
 */
record OpenPadding(List<PipelineWalk.Step> steps, Frame padded) {
  private static final Frame SMALLEST = Frame.within(1);

  /** The one that keeps an output of unknown size from having the declared one. */
  static Optional<OpenPadding> before(Frame declared, PipelineWalk walk) {
    List<PipelineWalk.Step> steps = walk.steps();
    for (int i = steps.size(); i > 0 && steps.get(i - 1).after().equals(Frame.UNKNOWN); i--) {
      // Only paddings fix the size of small frames and not of others.
      Frame small = steps.get(i - 1).operation().after(SMALLEST);
      if (small.known()) {
        return Optional.of(new OpenPadding(steps.subList(0, i), small)).filter(found -> small.equals(declared));
      }
    }
    return Optional.empty();
  }

  /** What is the matter, and what to write instead. */
  String finding() {
    int longest = steps.getLast().before().longest();
    String sides = longest > 0 ? ", which may have up to " + longest + " px there" : "";
    return "@" + name(steps.getLast()) + " enlarges images to at least " + padded + " and leaves longer sides as they are"
        + sides + "; " + advice(longest);
  }

  private String advice(int longest) {
    String crop = "@CenterCrop after @" + name(steps.getLast()) + ".";
    boolean square = padded.square();
    Optional<PipelineWalk.Step> limit = steps.stream()
        .filter(step -> longest > 0 && step.operation().after(Frame.UNKNOWN).longest() == longest)
        .reduce((first, last) -> last);
    return limit
        .map(step -> "write size = " + Math.min(padded.height(), padded.width()) + " at @" + name(step)
            + (square ? ", or leave size out" : "") + ", or add " + crop)
        .orElse("add " + (square ? "@LongestMaxSize before it, or " : "") + crop);
  }

  private static String name(PipelineWalk.Step step) {
    return step.placed().name();
  }
}
