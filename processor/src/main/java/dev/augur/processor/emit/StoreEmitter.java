package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.STORE;

import com.palantir.javapoet.CodeBlock;
import dev.augur.annotation.Layout;
import dev.augur.annotation.PixelType;
import dev.augur.processor.model.Settings;

/** Writes how finished scratch rows reach an output that loops do not store themselves. */
final class StoreEmitter {
  private final Settings settings;

  StoreEmitter(Settings settings) {
    this.settings = settings;
  }

  void store(CodeBlock.Builder code) {
    int channels = settings.source().channels();
    boolean bytes = settings.type() == PixelType.UINT8;
    boolean planar = settings.layout() == Layout.CHW;
    long row = (long) settings.width() * (planar ? 1 : channels) * (bytes ? 1 : 4);
    String factor = bytes ? Literals.of((float) (255 / settings.source().maximum())) + ", " : "";
    code.addStatement("$T.$L(work, 0, workStep, $L, width, $Lout, outAt + $LL * y, $Lvector)",
        STORE, (bytes ? "bytes" : "floats") + (planar ? "Chw" : "Hwc"), channels, factor, row,
        planar ? row * settings.height() + ", " : "");
  }
}
