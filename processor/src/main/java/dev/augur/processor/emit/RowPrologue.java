package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.PIXEL_MATH;
import static dev.augur.processor.emit.VectorNames.FLOAT_VECTOR;
import static dev.augur.processor.emit.VectorNames.INT_VECTOR;

import com.palantir.javapoet.CodeBlock;
import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.PlacedKernel;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** What a loop method fetches into locals before its loop: rows, places, coefficients. */
final class RowPrologue {
  /** Locals of the methods around loop bodies. */
  static final List<String> RESERVED = List.of(
      "w", "x", "y", "from", "to", "bound", "pixels", "pixelsAt", "bytes", "bytesAt", "pixel", "top", "bottom", "fx",
      "fy", "cover", "above", "below", "down", "rows", "work", "planes", "out", "line0", "line1", "line2", "row0",
      "row1", "row2", "row3", "work0", "work1", "work2", "work3", "plane0", "plane1", "plane2", "plane3", "out0",
      "out1", "out2", "out3", "ints", "word", "u", "v", "weight", "columns", "topLow", "topHigh", "topLeft",
      "topRight", "bottomLow", "bottomHigh", "bottomLeft", "bottomRight");

  private final Context context;
  private final FieldNames fields;
  private final LoopMethod method;
  private final boolean vector;
  private boolean columns;
  private final CodeBlock.Builder code = CodeBlock.builder();

  RowPrologue(Context context, LoopMethod method, boolean vector) {
    this.context = context;
    this.fields = context.fields();
    this.method = method;
    this.vector = vector;
  }

  CodeBlock build() {
    entry();
    target();
    for (PlacedKernel placed : method.kernels()) {
      Leaves.coefficients(placed).forEach(coefficient -> coefficient(placed, coefficient));
      Leaves.givens(placed).forEach(given -> position(placed, given));
    }
    return code.build();
  }

  /** Where a column's pixel begins in a row of interleaved ones. */
  static String place(String row, int channels) {
    return channels == 1 ? row + " + x" : row + " + " + channels + " * x";
  }

  private void entry() {
    String head = fields.head(method.pass());
    switch (method.entry()) {
      case PIXELS -> {
        code.addStatement("byte[] pixels = w.$L.pixels", head);
        code.addStatement("int pixelsAt = w.$L.pixelsAt", head);
      }
      case PAIRS -> pairs(head);
      case COVERED -> {
        pairs(head);
        code.addStatement("float[] cover = w.$L.cover", head);
      }
      case LINES -> lines(head);
      case ROWS -> rows("w.row");
      case WORK -> rows("w.work");
    }
  }

  private void pairs(String head) {
    code.addStatement("long[] top = w.$L.top", head);
    code.addStatement("long[] bottom = w.$L.bottom", head);
    code.addStatement("float[] fx = w.$L.fx", head);
    code.addStatement("float[] fy = w.$L.fy", head);
  }

  private void lines(String head) {
    code.addStatement("float[] above = w.$L.above", head);
    code.addStatement("float[] below = w.$L.below", head);
    places("line", "0", "w." + head + ".lineStep");
    if (vector) {
      code.addStatement("$1T down = $1T.broadcast(F, w.$2L.down)", FLOAT_VECTOR, head);
    } else {
      code.addStatement("float down = w.$L.down", head);
    }
  }

  private void rows(String row) {
    code.addStatement("float[] rows = $L.data", row);
    places("row", row + ".at", row + ".step");
  }

  /** Where each channel's row begins, at equal steps. */
  private void places(String name, String at, String step) {
    code.addStatement("int $L0 = $L", name, at);
    for (int c = 1; c < context.channels(); c++) {
      code.addStatement("int $1L$2L = $1L$3L + $4L", name, c, c - 1, step);
    }
  }

  private void target() {
    switch (method.target()) {
      case WORK -> {
        code.addStatement("float[] work = w.work.data");
        places("work", "w.work.at", "w.work.step");
      }
      case PLANES -> {
        code.addStatement("float[] planes = w.planes.data");
        for (int c = 0; c < context.channels(); c++) {
          code.addStatement("int plane$L = w.planes.row($L, y)", c, c);
        }
      }
      case BYTES -> {
        code.addStatement("byte[] bytes = w.$L.bytes", StoreEmitter.STRIP_FIELD);
        code.addStatement("int bytesAt = w.$L.row(y)", StoreEmitter.STRIP_FIELD);
      }
      case OUTPUT -> {
        long row = (long) Float.BYTES * context.settings().width();
        code.addStatement("$T out = w.out()", MemorySegment.class);
        code.addStatement("long out0 = w.outAt + $LL * y", row);
        for (int c = 1; c < context.channels(); c++) {
          code.addStatement("long out$L = out$L + $LL", c, c - 1, row * context.settings().height());
        }
      }
    }
  }

  private void coefficient(PlacedKernel placed, Expr.Coefficient coefficient) {
    String name = fields.coefficient(placed, coefficient);
    if (vector) {
      code.addStatement("$1T $2L = $1T.broadcast(F, w.$2L)", FLOAT_VECTOR, name);
    } else {
      code.addStatement("float $1L = w.$1L", name);
    }
  }

  private void position(PlacedKernel placed, Expr.Given given) {
    if (given.source() == Expr.Source.COLUMN && vector && !columns) {
      columns = true;
      code.addStatement("$1T columns = $1T.zero(I).addIndex(1)", INT_VECTOR);
    }
    if (given.source() == Expr.Source.ROW_HASH) {
      String name = fields.rowHash(placed, given.channel());
      CodeBlock hash = CodeBlock.of(
          "$T.rowHash(w.key, $L, $L, y)", PIXEL_MATH, fields.stream(placed), given.channel());
      if (vector) {
        code.addStatement("$1T $2L = $1T.broadcast(I, $3L)", INT_VECTOR, name, hash);
      } else {
        code.addStatement("int $L = $L", name, hash);
      }
    }
  }
}
