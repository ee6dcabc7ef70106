package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.plan.Lowered.Step;

/** How generated code asks whether an operation acts on the image. */
final class Coin {
  private Coin() {}

  /** The condition that an operation acts; only for steps that have a coin. */
  static String acts(Step step) {
    return "draws[" + Slots.acts(step) + "] != 0";
  }

  /** Statements that run on images on which a kernel's operation, the step, acts. */
  static CodeBlock guard(PlacedKernel placed, Step step, CodeBlock statements) {
    return placed.always()
        ? statements
        : CodeBlock.builder().beginControlFlow("if ($L)", acts(step)).add(statements).endControlFlow().build();
  }
}
