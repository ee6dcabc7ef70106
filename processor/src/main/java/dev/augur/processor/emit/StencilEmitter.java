package dev.augur.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.plan.Plan;
import dev.augur.processor.plan.Schedule;
import java.util.List;

/** Writes how a pass begins whose head is a stencil, and how it asks for the rows of the pass before it. */
final class StencilEmitter {
  /** The rows of bytes that a stencil filters. */
  private static final String BYTE_ROWS_FIELD = "bytes";

  private final Context context;
  private final Plan.Pass pass;
  private final FieldNames fields;

  StencilEmitter(Context context, Plan.Pass pass) {
    this.context = context;
    this.pass = pass;
    this.fields = context.fields();
  }

  /** The fields: the stencil, and the rows of bytes where it filters such. */
  List<FieldSpec> fields(Plan.Neighbourhood neighbourhood) {
    ClassName head = switch (neighbourhood.kernel()) {
      case Kernel.Gaussian _ -> RuntimeNames.BLUR;
      case Kernel.Sharpen _ -> RuntimeNames.CONVOLVE3;
    };
    FieldSpec stencil = WorkerFields.of(head, fields.head(pass), CodeBlock.of("new $T()", head));
    return pass.schedule() == Schedule.FILTER_BYTES
        ? List.of(stencil, WorkerFields.of(
            RuntimeNames.BYTE_ROWS, BYTE_ROWS_FIELD, CodeBlock.of("new $T()", RuntimeNames.BYTE_ROWS)))
        : List.of(stencil);
  }

  /** Before row y of a pass that streams: makes the rows of the previous pass that are not there yet. */
  CodeBlock pull() {
    return CodeBlock.builder()
        .beginControlFlow("for (int end = $L.end(y); made < end; made++)", fields.head(pass))
        .addStatement("row$L(made)", pass.number() - 1)
        .endControlFlow()
        .build();
  }

  /** Opens the stencil on what the previous pass has left, or will make row by row. */
  CodeBlock open(Plan.Neighbourhood neighbourhood) {
    return switch (pass.schedule()) {
      case STREAM -> CodeBlock.builder()
          .addStatement("current.ring($1L, $2L.height(), $2L.width(), $3L)", context.channels(), source(),
              rows(neighbourhood))
          .add(open(neighbourhood, "current"))
          .build();
      case FILTER_BYTES -> CodeBlock.builder()
          .addStatement("$L.open($L, $L, $L, vector)", BYTE_ROWS_FIELD, source(), rows(neighbourhood),
              readsFloats(neighbourhood))
          .add(open(neighbourhood, BYTE_ROWS_FIELD + ".planes"))
          .build();
      case ROWS, BANDS, ONE_BAND, MEASURE, COPY, LOOKUP, ON_DEMAND, BYTES_ON_DEMAND ->
          open(neighbourhood, "current");
    };
  }

  /** Copies the bytes of a spared image, in a pass that filters bytes. */
  CodeBlock copy() {
    return CodeBlock.builder()
        .beginControlFlow("if ($L.passes() && $L.copy(out, outAt))", fields.head(pass), source())
        .addStatement("return")
        .endControlFlow()
        .build();
  }

  /** Makes one row of the output, in a pass that filters bytes. */
  CodeBlock row() {
    String head = fields.head(pass);
    return CodeBlock.builder()
        .addStatement("$L.make($L.end(y))", BYTE_ROWS_FIELD, head)
        .addStatement("$1L.store(y, $2L.bytes, $2L.row(y))", head, StoreEmitter.STRIP_FIELD)
        .build();
  }

  /** Whether a stencil of bytes needs them as floats. */
  private static boolean readsFloats(Plan.Neighbourhood neighbourhood) {
    return switch (neighbourhood.kernel()) {
      case Kernel.Gaussian _ -> false;
      case Kernel.Sharpen _ -> true;
    };
  }

  private CodeBlock open(Plan.Neighbourhood neighbourhood, String planes) {
    String head = fields.head(pass);
    return switch (neighbourhood.kernel()) {
      case Kernel.Gaussian(Scalar sigma) ->
          Statement.of("$L.open($L, $L, vector)", head, planes, gated(neighbourhood, sigma));
      case Kernel.Sharpen(Scalar amount, Scalar lightness) -> Statement.of("$L.openSharpen($L, $L, $L, vector)",
          head, planes, gated(neighbourhood, amount), printer(neighbourhood).real(lightness));
    };
  }

  /** How many rows the stencil reads at a time. */
  private CodeBlock rows(Plan.Neighbourhood neighbourhood) {
    return switch (neighbourhood.kernel()) {
      case Kernel.Gaussian(Scalar sigma) -> CodeBlock.of("$T.rows($L)", RuntimeNames.BLUR, gated(neighbourhood, sigma));
      case Kernel.Sharpen _ -> CodeBlock.of("$T.ROWS", RuntimeNames.CONVOLVE3);
    };
  }

  /** What makes the rows of the pass before. */
  private String source() {
    return fields.head(context.plan().all().get(pass.number() - 2));
  }

  /** A number that is 0 where the operation does not act. */
  private String gated(Plan.Neighbourhood neighbourhood, Scalar number) {
    PlacedKernel stencil = neighbourhood.stencil();
    String printed = printer(neighbourhood).real(number);
    boolean acts = stencil.always() || pass.onlyFor().isPresent();
    return acts ? printed : Coin.acts(context.step(stencil)) + " ? " + printed + " : 0";
  }

  private ScalarPrinter printer(Plan.Neighbourhood neighbourhood) {
    return new ScalarPrinter(context.step(neighbourhood.stencil()));
  }
}
