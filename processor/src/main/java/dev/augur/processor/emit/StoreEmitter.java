package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.BYTE_STRIP;
import static dev.augur.processor.emit.RuntimeNames.STORE;
import static dev.augur.processor.emit.RuntimeNames.STRIP;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.augur.annotation.Layout;
import dev.augur.annotation.PixelType;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Plan;

/**
 * Writes how finished rows reach the output: planes of floats and interleaved bytes as strips that loops filled, all else
 * row by row.
 */
final class StoreEmitter {
  private final Settings settings;

  StoreEmitter(Settings settings) {
    this.settings = settings;
  }

  /** Whether loops store values as the output has them, so that finished rows only need copying. */
  static boolean strips(Settings settings) {
    return settings.type() == PixelType.FLOAT32 && settings.layout() == Layout.CHW || Plan.interleavesBytes(settings);
  }

  /** The strip's or the store's field. */
  FieldSpec field() {
    return strips(settings)
        ? WorkerFields.of(strip(), "strip", CodeBlock.of("new $T($L, $L, $L)",
            strip(), settings.source().channels(), settings.height(), settings.width()))
        : WorkerFields.of(STORE, "store", CodeBlock.of("new $T($L)", STORE, Literals.of(settings.source().maximum())));
  }

  private ClassName strip() {
    return Plan.interleavesBytes(settings) ? BYTE_STRIP : STRIP;
  }

  /**
   * Stores a row.
   *
   * @param direct whether it is the head's row; otherwise loops left it in the scratch rows
   */
  void store(CodeBlock.Builder code, boolean direct) {
    if (strips(settings)) {
      code.addStatement("strip.finish(y, out, outAt)");
      return;
    }
    int channels = settings.source().channels();
    boolean planar = settings.layout() == Layout.CHW;
    long row = (long) settings.width() * (planar ? 1 : channels) * bytes(settings.type());
    String rows = direct ? "rows, rowsAt, rowsStep" : "work, 0, workStep";
    code.addStatement("store.$L($L, $L, width, out, outAt + $LL * y, $Lvector)",
        name(settings.type()) + (planar ? "Chw" : "Hwc"), rows, channels, row,
        planar ? row * settings.height() + ", " : "");
  }

  private static String name(PixelType type) {
    return switch (type) {
      case UINT8 -> "bytes";
      case FLOAT32 -> "floats";
      case FLOAT16 -> "float16s";
      case BFLOAT16 -> "bfloat16s";
    };
  }

  private static int bytes(PixelType type) {
    return switch (type) {
      case UINT8 -> 1;
      case FLOAT32 -> 4;
      case FLOAT16, BFLOAT16 -> 2;
    };
  }
}
