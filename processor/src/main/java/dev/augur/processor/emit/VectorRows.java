package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.PIXEL_BYTES;
import static dev.augur.processor.emit.RuntimeNames.PIXEL_WORDS;
import static dev.augur.processor.emit.VectorNames.BYTE_VECTOR;
import static dev.augur.processor.emit.VectorNames.FLOAT_VECTOR;
import static dev.augur.processor.emit.VectorNames.INT_VECTOR;
import static dev.augur.processor.emit.VectorNames.LONG_VECTOR;
import static dev.augur.processor.emit.VectorNames.OPERATORS;

import com.palantir.javapoet.CodeBlock;
import dev.augur.processor.emit.LoopMethod.Target;
import dev.augur.processor.kernel.Expr;
import java.util.List;

/** How a vector loop reaches rows: a vector of each array from column x on. */
final class VectorRows implements RowAccess {
  private final int channels;

  VectorRows(int channels) {
    this.channels = channels;
  }

  @Override
  public CodeBlock load(Expr.Given given) {
    CodeBlock.Builder code = CodeBlock.builder();
    switch (given.source()) {
      case WORD -> word(code);
      case TOP_LEFT -> pair(code, "top");
      case BOTTOM_LEFT -> pair(code, "bottom");
      case FRACTION_X -> code.addStatement("$1T u = $1T.fromArray(F, fx, x)", FLOAT_VECTOR);
      case FRACTION_Y -> code.addStatement("$1T v = $1T.fromArray(F, fy, x)", FLOAT_VECTOR);
      case COVER -> code.addStatement("$1T weight = $1T.fromArray(F, cover, x)", FLOAT_VECTOR);
      case ROW, ABOVE, BELOW, DOWN, TOP_RIGHT, BOTTOM_RIGHT, COLUMN, ROW_HASH -> {}
    }
    return code.build();
  }

  /** A vector of bytes becomes one of whole pixels. */
  private void word(CodeBlock.Builder code) {
    code.addStatement("$T $L = $T.fromArray($T.BYTES, pixels, $L).reinterpretAsInts()",
        INT_VECTOR, channels == 4 ? "word" : "ints", BYTE_VECTOR, PIXEL_WORDS, RowPrologue.place("pixelsAt", channels));
    switch (channels) {
      case 1 -> code.addStatement("$T word = ints.rearrange($T.GREY).lanewise($T.LSHR, $T.GREY_SHIFT)",
          INT_VECTOR, PIXEL_WORDS, OPERATORS, PIXEL_WORDS);
      case 3 -> code.addStatement(
          "$1T word = ints.rearrange($2T.RGB_START).lanewise($3T.LSHR, $2T.RGB_SHIFT)\n"
              + ".or(ints.rearrange($2T.RGB_END).lanewise($3T.LSHL, $2T.RGB_SHIFT_BACK))",
          INT_VECTOR, PIXEL_WORDS, OPERATORS);
      default -> {}
    }
  }

  /** Two vectors of pixel pairs become a vector of left pixels and one of right pixels. */
  private void pair(CodeBlock.Builder code, String rows) {
    code.addStatement("$1T $2LLow = $1T.fromArray(L, $2L, x)", LONG_VECTOR, rows);
    code.addStatement("$1T $2LHigh = $1T.fromArray(L, $2L, x + L.length())", LONG_VECTOR, rows);
    code.addStatement("$1T $2LLeft = $2LLow.reinterpretAsInts().rearrange(EVEN, $2LHigh.reinterpretAsInts())",
        INT_VECTOR, rows);
    switch (channels) {
      case 1 -> code.addStatement("$1T $2LRight = $2LLeft.lanewise($3T.LSHR, 8)", INT_VECTOR, rows, OPERATORS);
      case 4 -> code.addStatement("$1T $2LRight = $2LLow.reinterpretAsInts().rearrange(ODD, $2LHigh.reinterpretAsInts())",
          INT_VECTOR, rows);
      default -> code.addStatement(
          "$1T $2LRight = $2LLow.lanewise($3T.LSHR, 24).reinterpretAsInts()\n"
              + ".rearrange(EVEN, $2LHigh.lanewise($3T.LSHR, 24).reinterpretAsInts())",
          INT_VECTOR, rows, OPERATORS);
    }
  }

  @Override
  public CodeBlock given(Expr.Given given) {
    return switch (given.source()) {
      case ROW -> CodeBlock.of("$T.fromArray(F, rows, row$L + x)", FLOAT_VECTOR, given.channel());
      case ABOVE -> CodeBlock.of("$T.fromArray(F, above, line$L + x)", FLOAT_VECTOR, given.channel());
      case BELOW -> CodeBlock.of("$T.fromArray(F, below, line$L + x)", FLOAT_VECTOR, given.channel());
      case DOWN -> CodeBlock.of("down");
      case WORD -> CodeBlock.of("word");
      case TOP_LEFT -> CodeBlock.of("topLeft");
      case TOP_RIGHT -> CodeBlock.of("topRight");
      case BOTTOM_LEFT -> CodeBlock.of("bottomLeft");
      case BOTTOM_RIGHT -> CodeBlock.of("bottomRight");
      case FRACTION_X -> CodeBlock.of("u");
      case FRACTION_Y -> CodeBlock.of("v");
      case COVER -> CodeBlock.of("weight");
      case COLUMN -> CodeBlock.of("columns.add(x)");
      case ROW_HASH -> throw new IllegalArgumentException("a row hash belongs to an operation");
    };
  }

  @Override
  public CodeBlock store(Target target, List<String> variables) {
    String place = switch (target) {
      case WORK -> "intoArray(work, work$L + x)";
      case PLANES -> "intoArray(planes, plane$L + x)";
      case OUTPUT -> "intoMemorySegment(out, out$L + 4L * x, NATIVE)";
      case BYTES -> throw new IllegalArgumentException("bytes are stored together");
    };
    CodeBlock.Builder code = CodeBlock.builder();
    for (int c = 0; c < channels; c++) {
      code.addStatement("$N." + place, variables.get(c), c);
    }
    return code.build();
  }

  @Override
  public CodeBlock storePixel(String variable) {
    String place = RowPrologue.place("bytesAt", channels);
    return switch (channels) {
      case 1 -> Statement.of("(($T) $N.convertShape($T.I2B, $T.GREY, 0)).intoArray(bytes, $L)",
          BYTE_VECTOR, variable, OPERATORS, PIXEL_BYTES, place);
      case 4 -> Statement.of("$N.reinterpretAsBytes().intoArray(bytes, $L)", variable, place);
      default -> Statement.of("$1N.rearrange($2T.RGB_FIRST).lanewise($3T.LSHR, $2T.RGB_FIRST_SHIFT)\n"
              + ".or($1N.rearrange($2T.RGB_SECOND).lanewise($3T.LSHL, $2T.RGB_SECOND_SHIFT))\n"
              + ".reinterpretAsBytes().intoArray(bytes, $4L)",
          variable, PIXEL_BYTES, OPERATORS, place);
    };
  }
}
