package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.MIX;

import com.palantir.javapoet.CodeBlock;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.plan.Lowered.Step;
import java.util.ArrayList;
import java.util.List;

/** Writes the calls that compose a pass's geometry. */
final class MoveEmitter {
  /** The local that takes the steps. */
  static final String STEPS = "steps";

  private final Slots slots;

  MoveEmitter(Slots slots) {
    this.slots = slots;
  }

  /** The calls, each operation's under its coin. */
  CodeBlock emit(List<PlacedKernel> moves) {
    CodeBlock.Builder code = CodeBlock.builder();
    int i = 0;
    while (i < moves.size()) {
      PlacedKernel first = moves.get(i);
      int operation = first.operation();
      Step step = slots.step(operation);
      CodeBlock.Builder calls = CodeBlock.builder();
      for (; i < moves.size() && moves.get(i).operation() == operation; i++) {
        Kernel.Geometry geometry = (Kernel.Geometry) moves.get(i).kernel();
        ScalarPrinter printer = new ScalarPrinter(step, STEPS + ".height()", STEPS + ".width()").withLocals();
        calls.add(printer.locals(geometry.arguments()));
        calls.addStatement("$L.$L($L)", STEPS, geometry.move().method(), arguments(step, geometry, printer));
      }
      code.add(Coin.guard(first, step, calls.build()));
    }
    return code.build();
  }

  private CodeBlock arguments(Step step, Kernel.Geometry geometry, ScalarPrinter printer) {
    List<CodeBlock> arguments = new ArrayList<>();
    if (geometry.move() == Move.ELASTIC) {
      arguments.add(CodeBlock.of("$T.mix(key, $L)", MIX, Slots.stream(step)));
    }
    List<Scalar> scalars = geometry.arguments();
    for (int i = 0; i < scalars.size(); i++) {
      arguments.add(CodeBlock.of("$L", switch (geometry.move()) {
        case CROP, PAD, QUARTER_TURNS -> printer.whole(scalars.get(i));
        case RESIZE -> i < 2 ? printer.whole(scalars.get(i)) : Boolean.toString(geometry.filters());
        case ELASTIC -> i == 0 ? printer.whole(scalars.get(i)) : printer.real(scalars.get(i));
        case FLIP_HORIZONTAL, FLIP_VERTICAL, TRANSPOSE, ROTATE, TRANSLATE, SCALE, SHEAR, AFFINE, PERSPECTIVE ->
            printer.real(scalars.get(i));
      }));
    }
    return CodeBlock.join(arguments, ", ");
  }
}
