package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.plan.Graph;
import dev.augur.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the body of a loop: take the pixel, the maths of each kernel, store. The same for every dialect; what differs
 * lies in {@link Dialect} and {@link RowAccess}.
 */
final class LoopEmitter {
  private final FieldNames fields;
  private final Dialect dialect;
  private final RowAccess access;
  private final LoopMethod method;
  private final List<Double> fill;
  private final int channelCount;
  private final LocalNames names = new LocalNames();
  private final List<String> variables = new ArrayList<>();

  LoopEmitter(Context context, Dialect dialect, RowAccess access, LoopMethod method) {
    this.fields = context.fields();
    this.dialect = dialect;
    this.access = access;
    this.method = method;
    this.channelCount = context.channels();
    this.fill = method.pass().head() instanceof Plan.Sampled sampled ? sampled.sampling().fill() : List.of(0.0);
    RowPrologue.RESERVED.forEach(names::fresh);
  }

  /** The pixel's statements. */
  CodeBlock body() {
    CodeBlock.Builder code = CodeBlock.builder();
    take(code);
    PlacedKernel before = null;
    for (PlacedKernel placed : method.kernels()) {
      if (before == null || !placed.continues(before)) {
        code.add("// $L\n", placed.name());
      }
      before = placed;
      compute(code, placed, ((Kernel.Pointwise) placed.kernel()).outputs());
    }
    if (method.target() == LoopMethod.Target.BYTES) {
      pack(code);
    } else {
      code.add(access.store(method.target(), variables));
    }
    return code.build();
  }

  private void take(CodeBlock.Builder code) {
    List<Expr> channels = method.entry().channels(channelCount, fill);
    MathsPrinter printer = new MathsPrinter(dialect, names, leaf -> access.given((Expr.Given) leaf));
    for (Expr.Given given : Leaves.givens(channels)) {
      code.add(access.load(given));
    }
    List<CodeBlock> values = printer.print(channels);
    code.add(printer.statements());
    for (int c = 0; c < channelCount; c++) {
      String variable = names.fresh(Channels.name(c, channelCount));
      variables.add(variable);
      code.addStatement("$T $N = $L", dialect.type(Expr.Type.FLOAT), variable, values.get(c));
    }
  }

  private void pack(CodeBlock.Builder code) {
    MathsPrinter printer = new MathsPrinter(
        dialect, names, leaf -> CodeBlock.of("$N", variables.get(((Expr.Input) leaf).channel())));
    CodeBlock pixel = printer.print(List.of(PackedPixel.of(channelCount))).getFirst();
    code.add("// to bytes\n").add(printer.statements());
    code.addStatement("$T pixel = $L", dialect.type(Expr.Type.INT), pixel);
    code.add(access.storePixel("pixel"));
  }

  private void compute(CodeBlock.Builder code, PlacedKernel placed, List<Expr> outputs) {
    MathsPrinter printer = new MathsPrinter(dialect, names, leaf -> leaf(placed, leaf));
    List<CodeBlock> values = printer.print(outputs);
    code.add(printer.statements());
    boolean renames = crossesChannels(outputs, printer);
    for (int c = 0; c < channelCount; c++) {
      if (outputs.get(c) instanceof Expr.Input input && input.channel() == c) {
        continue;
      }
      CodeBlock value = values.get(c);
      if (renames) {
        String fresh = names.fresh(Channels.name(c, channelCount));
        code.addStatement("$T $N = $L", dialect.type(Expr.Type.FLOAT), fresh, value);
        variables.set(c, fresh);
      } else {
        code.addStatement("$N = $L", variables.get(c), value);
      }
    }
  }

  /** Whether an output still reads another channel's input after the shared locals are computed. */
  private static boolean crossesChannels(List<Expr> outputs, MathsPrinter printer) {
    for (int c = 0; c < outputs.size(); c++) {
      if (readsOther(outputs.get(c), c, printer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean readsOther(Expr expr, int channel, MathsPrinter printer) {
    if (printer.isLocal(expr)) {
      return false;
    }
    if (expr instanceof Expr.Input input) {
      return input.channel() != channel;
    }
    return Graph.operands(expr).stream().anyMatch(operand -> readsOther(operand, channel, printer));
  }

  private CodeBlock leaf(PlacedKernel placed, Expr leaf) {
    return switch (leaf) {
      case Expr.Input input -> CodeBlock.of("$N", variables.get(input.channel()));
      case Expr.Coefficient coefficient -> CodeBlock.of("$N", fields.coefficient(placed, coefficient));
      case Expr.Given given when given.source() == Expr.Source.ROW_HASH ->
          CodeBlock.of("$N", fields.rowHash(placed, given.channel()));
      case Expr.Given given -> access.given(given);
      default -> throw new IllegalArgumentException("not a leaf: " + leaf);
    };
  }
}
