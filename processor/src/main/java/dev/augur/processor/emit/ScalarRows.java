package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.PIXEL_MATH;

import com.palantir.javapoet.CodeBlock;
import dev.augur.processor.emit.LoopMethod.Target;
import dev.augur.processor.kernel.Expr;
import java.util.List;

/** How a scalar loop reaches rows: one element of each array at column x. */
final class ScalarRows implements RowAccess {
  private final int channels;

  ScalarRows(int channels) {
    this.channels = channels;
  }

  @Override
  public CodeBlock load(Expr.Given given) {
    return switch (given.source()) {
      case WORD -> CodeBlock.builder()
          .addStatement("int word = $T.word(pixels, $L)", PIXEL_MATH, RowPrologue.place("pixelsAt", channels))
          .build();
      case TOP_LEFT -> pair("top");
      case BOTTOM_LEFT -> pair("bottom");
      default -> CodeBlock.of("");
    };
  }

  private CodeBlock pair(String rows) {
    return CodeBlock.builder()
        .addStatement("int $1LLeft = (int) $1L[x]", rows)
        .addStatement("int $1LRight = (int) ($1L[x] >>> $2L)", rows, 8 * channels)
        .build();
  }

  @Override
  public CodeBlock given(Expr.Given given) {
    return CodeBlock.of("$L", switch (given.source()) {
      case ROW -> "rows[row" + given.channel() + " + x]";
      case ABOVE -> "above[line" + given.channel() + " + x]";
      case BELOW -> "below[line" + given.channel() + " + x]";
      case DOWN -> "down";
      case WORD -> "word";
      case TOP_LEFT -> "topLeft";
      case TOP_RIGHT -> "topRight";
      case BOTTOM_LEFT -> "bottomLeft";
      case BOTTOM_RIGHT -> "bottomRight";
      case FRACTION_X -> "fx[x]";
      case FRACTION_Y -> "fy[x]";
      case COVER -> "cover[x]";
      case COLUMN -> "x";
      case ROW_HASH -> throw new IllegalArgumentException("a row hash belongs to an operation");
    });
  }

  @Override
  public CodeBlock store(Target target, List<String> variables) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int c = 0; c < channels; c++) {
      switch (target) {
        case WORK -> code.addStatement("work[work$L + x] = $N", c, variables.get(c));
        case PLANES -> code.addStatement("planes[plane$L + x] = $N", c, variables.get(c));
        case OUTPUT -> code.addStatement("out.set(FLOAT, out$L + 4L * x, $N)", c, variables.get(c));
        case BYTES -> throw new IllegalArgumentException("bytes are stored together");
      }
    }
    return code.build();
  }

  @Override
  public CodeBlock storePixel(String variable) {
    CodeBlock.Builder code = CodeBlock.builder();
    String place = RowPrologue.place("bytesAt", channels);
    code.addStatement("bytes[$L] = (byte) $N", place, variable);
    for (int c = 1; c < channels; c++) {
      code.addStatement("bytes[$L + $L] = (byte) ($N >>> $L)", place, c, variable, 8 * c);
    }
    return code.build();
  }
}
