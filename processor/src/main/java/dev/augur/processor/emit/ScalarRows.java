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
  public List<String> reserved() {
    return RowPrologue.RESERVED;
  }

  @Override
  public CodeBlock load(Expr.Given given) {
    return switch (given.source()) {
      case WORD -> CodeBlock.builder()
          .addStatement("int word = $T.word(pixels, $L)", PIXEL_MATH, RowPrologue.pixel(channels))
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
  public CodeBlock store(Target target, int channel, String variable) {
    CodeBlock.Builder code = CodeBlock.builder();
    switch (target) {
      case WORK -> code.addStatement("work[work$L + x] = $N", channel, variable);
      case PLANES -> code.addStatement("planes[plane$L + x] = $N", channel, variable);
      case STRIP -> code.addStatement("out[out$L + x] = $N", channel, variable);
    }
    return code.build();
  }
}
