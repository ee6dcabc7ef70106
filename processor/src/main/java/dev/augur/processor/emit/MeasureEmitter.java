package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.MEAN_COLOUR;

import com.palantir.javapoet.CodeBlock;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Measure;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Lowered.Step;

/** Writes how statistics of a pass's result are gathered, on images whose operation acts. */
final class MeasureEmitter {
  private final Slots slots;
  private final Settings settings;

  MeasureEmitter(Slots slots, Settings settings) {
    this.slots = slots;
    this.settings = settings;
  }

  void clear(CodeBlock.Builder code, PlacedKernel placed) {
    switch (measuring(placed).measure()) {
      case GREY_MEAN -> code.addStatement("greySum.clear()");
      case HISTOGRAM -> code.addStatement("$L.clear(vector)", new Fields(slots).levels(placed));
      case CHANNEL_MEANS -> {}
    }
  }

  void row(CodeBlock.Builder code, PlacedKernel placed) {
    CodeBlock statement = switch (measuring(placed).measure()) {
      case GREY_MEAN -> CodeBlock.of("greySum.add(planes, y, vector)");
      case HISTOGRAM -> CodeBlock.of("$L.histogram(planes.data, planes.row(0, y), planes.planeStep, width)",
          new Fields(slots).levels(placed));
      case CHANNEL_MEANS -> null;
    };
    if (statement != null) {
      gated(code, placed, statement);
    }
  }

  void finish(CodeBlock.Builder code, PlacedKernel placed) {
    if (measuring(placed).measure() == Measure.CHANNEL_MEANS) {
      gated(code, placed, CodeBlock.of("$T.of(planes, $L, $LMean, vector)", MEAN_COLOUR,
          Literals.of(settings.source().maximum()), new Fields(slots).operation(placed)));
    }
  }

  private void gated(CodeBlock.Builder code, PlacedKernel placed, CodeBlock statement) {
    Step step = slots.step(placed.operation());
    if (step.always()) {
      code.addStatement(statement);
    } else {
      code.beginControlFlow("if (draws[$L] != 0)", Slots.acts(step)).addStatement(statement).endControlFlow();
    }
  }

  private static Kernel.Measuring measuring(PlacedKernel placed) {
    return (Kernel.Measuring) placed.kernel();
  }
}
