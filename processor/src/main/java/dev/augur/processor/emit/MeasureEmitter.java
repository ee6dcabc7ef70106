package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.MEAN_COLOUR;

import com.palantir.javapoet.CodeBlock;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Measure;
import dev.augur.processor.kernel.PlacedKernel;

/** Writes how statistics of a pass's result are gathered, on images whose operation acts. */
final class MeasureEmitter {
  private final Context context;
  private final FieldNames fields;

  MeasureEmitter(Context context) {
    this.context = context;
    this.fields = context.fields();
  }

  void clear(CodeBlock.Builder code, PlacedKernel placed) {
    switch (measuring(placed).measure()) {
      case GREY_MEAN -> code.addStatement("greySum.clear()");
      case HISTOGRAM, LEVEL_RANGE -> code.addStatement("$L.clear(vector)", fields.levels(placed));
      case CHANNEL_MEANS -> {}
    }
  }

  /**
   * One row or several of them.
   *
   * @param rows how many; null for one
   */
  void rows(CodeBlock.Builder code, PlacedKernel placed, String rows) {
    CodeBlock statement = switch (measuring(placed).measure()) {
      case GREY_MEAN -> CodeBlock.of("greySum.add(planes, y, $Lvector);\n", rows == null ? "" : rows + ", ");
      case HISTOGRAM -> CodeBlock.of("$L.histogram(planes, y, width);\n",
          fields.levels(placed));
      case LEVEL_RANGE -> CodeBlock.of("$L.range(planes, y, width);\n",
          fields.levels(placed));
      case CHANNEL_MEANS -> null;
    };
    if (statement != null) {
      guarded(code, placed, statement);
    }
  }

  /** A row of bytes as the warp left them, in a pass that is left out where the operation does not act. */
  void bytes(CodeBlock.Builder code, PlacedKernel placed, String warp) {
    switch (measuring(placed).measure()) {
      case GREY_MEAN -> code.addStatement("greySum.add($L, vector)", warp);
      case HISTOGRAM -> code.addStatement("$L.histogram($L)", fields.levels(placed), warp);
      case LEVEL_RANGE -> code.addStatement("$L.range($L)", fields.levels(placed), warp);
      case CHANNEL_MEANS -> throw new IllegalArgumentException("means of channels are measured in planes");
    }
  }

  void finish(CodeBlock.Builder code, PlacedKernel placed) {
    if (measuring(placed).measure() == Measure.CHANNEL_MEANS) {
      guarded(code, placed, CodeBlock.of("$T.of(planes, $L, $LMean, vector);\n", MEAN_COLOUR,
          Literals.of(context.settings().source().maximum()), fields.operation(placed)));
    }
  }

  private void guarded(CodeBlock.Builder code, PlacedKernel placed, CodeBlock statement) {
    code.add(Coin.guard(placed, context.step(placed), statement));
  }

  private static Kernel.Measuring measuring(PlacedKernel placed) {
    return (Kernel.Measuring) placed.kernel();
  }
}
