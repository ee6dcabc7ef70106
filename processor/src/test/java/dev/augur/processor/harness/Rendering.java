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
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Runs augmenters and reads what they wrote. */
public final class Rendering {
  private static final int GUARD = 64;
  private static final AtomicInteger CALLS = new AtomicInteger();

  private Rendering() {}

  /** A worker that runs vector code, or its scalar twin, from the first image on. */
  public static Worker worker(Augmenter augmenter, boolean vector) {
    GeneratedWorker worker = (GeneratedWorker) augmenter.worker();
    worker.pin(vector);
    return worker;
  }

  /** The bytes that a worker makes of an image for a key. */
  public static byte[] bytes(Augmenter augmenter, Worker worker, long key, Image image) {
    return written(augmenter.output(), out -> worker.augment(key, image, out, GUARD));
  }

  /** The bytes that a worker makes of an image for a draw. */
  public static byte[] bytes(Augmenter augmenter, Worker worker, Draw draw, Image image) {
    return written(augmenter.output(), out -> worker.apply(draw, image, out, GUARD));
  }

  /** Output amid other bytes, of which none may change; what is never written differs from call to call. */
  private static byte[] written(TensorSpec spec, Consumer<MemorySegment> worker) {
    byte other = (byte) CALLS.incrementAndGet();
    int end = GUARD + (int) spec.bytes();
    byte[] out = new byte[end + GUARD];
    Arrays.fill(out, other);
    worker.accept(MemorySegment.ofArray(out));
    for (int i = 0; i < GUARD; i++) {
      if (out[i] != other || out[end + i] != other) {
        throw new AssertionError("bytes outside of the output were written");
      }
    }
    return Arrays.copyOfRange(out, GUARD, end);
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
