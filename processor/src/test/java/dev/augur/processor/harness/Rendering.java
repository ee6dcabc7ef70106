package dev.augur.processor.harness;

import dev.augur.Augmenter;
import dev.augur.Draw;
import dev.augur.Image;
import dev.augur.Layout;
import dev.augur.PixelType;
import dev.augur.TensorSpec;
import dev.augur.Worker;
import dev.augur.support.GeneratedWorker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Runs augmenters and reads what they wrote. */
public final class Rendering {
  private Rendering() {}

  /** A worker that runs vector code, or its scalar twin, from the first image on. */
  public static Worker worker(Augmenter augmenter, boolean vector) {
    GeneratedWorker worker = (GeneratedWorker) augmenter.worker();
    worker.pin(vector);
    return worker;
  }

  /** The bytes that a worker makes of an image for a key. */
  public static byte[] bytes(Augmenter augmenter, Worker worker, long key, Image image) {
    byte[] out = new byte[(int) augmenter.output().bytes()];
    worker.augment(key, image, MemorySegment.ofArray(out), 0);
    return out;
  }

  /** The bytes that a worker makes of an image for a draw. */
  public static byte[] bytes(Augmenter augmenter, Worker worker, Draw draw, Image image) {
    byte[] out = new byte[(int) augmenter.output().bytes()];
    worker.apply(draw, image, MemorySegment.ofArray(out), 0);
    return out;
  }

  /** An output's values, channel c of pixel (x, y) at {@code [c][y * width + x]}. */
  public static double[][] values(TensorSpec spec, byte[] bytes) {
    MemorySegment out = MemorySegment.ofArray(bytes);
    int pixels = spec.height() * spec.width();
    double[][] values = new double[spec.channels()][pixels];
    for (int c = 0; c < spec.channels(); c++) {
      for (int i = 0; i < pixels; i++) {
        int at = spec.layout() == Layout.CHW ? c * pixels + i : i * spec.channels() + c;
        values[c][i] = value(spec.type(), out, at);
      }
    }
    return values;
  }

  private static double value(PixelType type, MemorySegment out, long at) {
    return switch (type) {
      case UINT8 -> out.get(ValueLayout.JAVA_BYTE, at) & 255;
      case FLOAT32 -> out.get(ValueLayout.JAVA_FLOAT_UNALIGNED, 4 * at);
      case FLOAT16 -> Float.float16ToFloat(out.get(ValueLayout.JAVA_SHORT_UNALIGNED, 2 * at));
      case BFLOAT16 -> Float.intBitsToFloat(out.get(ValueLayout.JAVA_SHORT_UNALIGNED, 2 * at) << 16);
    };
  }
}
