package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.augur.processor.plan.Lowered.Step;

/** How generated code asks whether an operation acts on the image. */
final class Coin {
  private Coin() {}

  /** The condition that an operation acts; only for steps that have a coin. */
  static String acts(Step step) {
    return "draws[" + Slots.acts(step) + "] != 0";
  }

  /** Statements that run on images on which the operation acts. */
  static CodeBlock guard(Step step, CodeBlock statements) {
    return step.always()
        ? statements
        : CodeBlock.builder().beginControlFlow("if ($L)", acts(step)).add(statements).endControlFlow().build();
  }
}
