package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.MIX;

import com.palantir.javapoet.CodeBlock;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.plan.Lowered.Step;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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
      Step step = slots.step(first.step());
      CodeBlock.Builder calls = CodeBlock.builder();
      for (; i < moves.size() && moves.get(i).step() == first.step(); i++) {
        Move move = ((Kernel.Geometry) moves.get(i).kernel()).move();
        ScalarPrinter printer = new ScalarPrinter(step, STEPS + ".height()", STEPS + ".width()").withLocals();
        calls.add(printer.locals(move.numbers()));
        calls.addStatement("$L.$L($L)", STEPS, move.method(), arguments(step, move, printer));
      }
      code.add(Coin.guard(first, step, calls.build()));
    }
    return code.build();
  }

  private static CodeBlock arguments(Step step, Move move, ScalarPrinter printer) {
    return switch (move) {
      case Move.Resize(Scalar height, Scalar width, boolean filters) ->
          CodeBlock.of("$L, $L, $L", printer.whole(height), printer.whole(width), filters);
      case Move.Elastic(Scalar cells, Scalar magnitude) -> CodeBlock.of("$T.mix(key, $L), $L, $L",
          MIX, Slots.stream(step), printer.whole(cells), printer.real(magnitude));
      case Move.Crop _, Move.Pad _, Move.QuarterTurns _ -> joined(move, printer::whole);
      case Move.FlipHorizontal _, Move.FlipVertical _, Move.Transpose _, Move.Rotate _, Move.Translate _,
          Move.Scale _, Move.Shear _, Move.Affine _, Move.Perspective _ -> joined(move, printer::real);
    };
  }

  private static CodeBlock joined(Move move, Function<Scalar, String> printed) {
    return CodeBlock.of("$L", move.numbers().stream().map(printed).collect(Collectors.joining(", ")));
  }
}
