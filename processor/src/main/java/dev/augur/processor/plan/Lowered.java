package dev.augur.processor.plan;

import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Declaration.Choice;
import dev.augur.processor.model.Declaration.Placed;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.OutputScale;
import java.util.List;

/**
 * A pipeline as kernels in source order, nothing fused yet.
 *
 * @param declaration what was declared
 * @param steps the operations with their draws, numbered by position
 * @param kernels what is done, in order
 * @param scale how output values relate to pixel values
 */
public record Lowered(
    Declaration declaration, List<Step> steps, List<PlacedKernel> kernels, OutputScale scale) {

  /**
   * One operation with what it draws.
   *
   * @param number its position in the pipeline, from 0
   * @param placed the operation
   * @param choice the choice that it belongs to, or null
   * @param before the frame that it meets
   * @param drawings how its numbers are drawn
   */
  public record Step(int number, Placed placed, Choice choice, Frame before, List<Scalar.Drawing> drawings) {

    /** Whether it acts on every image: it has no coin, belongs to no choice, and cannot be missed. */
    public boolean always() {
      return choice == null && !placed.hasProbability();
    }

    /** The share of images on which it acts, with the declared probabilities. */
    public double chance() {
      if (choice == null) {
        return placed.hasProbability() ? placed.probability() : 1;
      }
      double all = choice.children().stream().mapToDouble(Placed::probability).sum();
      return all == 0 ? 0 : choice.probability() * placed.probability() / all;
    }
  }

  /** Whether any number is drawn at all. */
  public boolean random() {
    return steps.stream().anyMatch(step -> !step.always() || step.drawings().stream().anyMatch(Lowered::draws));
  }

  private static boolean draws(Scalar.Drawing drawing) {
    return !(drawing instanceof Scalar.Drawing.Computed);
  }
}
