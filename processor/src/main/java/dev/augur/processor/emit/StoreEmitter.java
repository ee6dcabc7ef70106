package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.STORE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.augur.annotation.Layout;
import dev.augur.annotation.PixelType;
import dev.augur.processor.model.Settings;

/** Writes how finished scratch rows reach an output that loops do not store themselves. */
final class StoreEmitter {
  private final Settings settings;

  StoreEmitter(Settings settings) {
    this.settings = settings;
  }

  /** The store's field. */
  FieldSpec field() {
    return WorkerFields.of(STORE, "store", CodeBlock.of("new $T($L)", STORE, Literals.of(settings.source().maximum())));
  }

  void store(CodeBlock.Builder code) {
    int channels = settings.source().channels();
    boolean planar = settings.layout() == Layout.CHW;
    long row = (long) settings.width() * (planar ? 1 : channels) * bytes(settings.type());
    code.addStatement("store.$L(work, 0, workStep, $L, width, out, outAt + $LL * y, $Lvector)",
        name(settings.type()) + (planar ? "Chw" : "Hwc"), channels, row,
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
