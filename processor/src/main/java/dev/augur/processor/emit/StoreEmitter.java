package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.BYTE_STRIP;
import static dev.augur.processor.emit.RuntimeNames.STORE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.augur.annotation.Layout;
import dev.augur.annotation.PixelType;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Plan;

/**
 * Writes how finished rows reach the output: loops store planes of floats themselves, interleaved bytes go by strips that
 * loops filled, all else row by row.
 */
final class StoreEmitter {
  private final Settings settings;

  StoreEmitter(Settings settings) {
    this.settings = settings;
  }

  /** Whether loops store values as the output has them, so that the library need not convert them. */
  static boolean loopsStore(Settings settings) {
    return storesPlanes(settings) || Plan.interleavesBytes(settings);
  }

  private static boolean storesPlanes(Settings settings) {
    return settings.type() == PixelType.FLOAT32 && settings.layout() == Layout.CHW;
  }

  /** Adds the strip's or the store's field, unless loops need neither. */
  void field(TypeSpec.Builder worker) {
    if (Plan.interleavesBytes(settings)) {
      worker.addField(WorkerFields.of(BYTE_STRIP, "strip", CodeBlock.of("new $T($L, $L, $L)",
          BYTE_STRIP, settings.source().channels(), settings.height(), settings.width())));
    } else if (!storesPlanes(settings)) {
      worker.addField(WorkerFields.of(STORE, "store",
          CodeBlock.of("new $T($L)", STORE, Literals.of(settings.source().maximum()))));
    }
  }

  /**
   * Stores a row.
   *
   * @param direct whether it is the head's row; otherwise loops left it in the scratch rows
   */
  void store(CodeBlock.Builder code, boolean direct) {
    if (Plan.interleavesBytes(settings)) {
      code.addStatement("strip.finish(y, out, outAt)");
    } else if (!storesPlanes(settings)) {
      convert(code, direct);
    }
  }

  private void convert(CodeBlock.Builder code, boolean direct) {
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
