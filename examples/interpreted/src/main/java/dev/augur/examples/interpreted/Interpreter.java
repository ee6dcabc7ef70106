package dev.augur.examples.interpreted;

import dev.augur.Augmenter;
import dev.augur.Draw;
import dev.augur.DrawSchema;
import dev.augur.Image;
import dev.augur.Layout;
import dev.augur.PixelType;
import dev.augur.SampleKey;
import dev.augur.SourceSpec;
import dev.augur.TensorSpec;
import dev.augur.Worker;
import dev.augur.support.GeneratedAugmenter;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Runs a pipeline operation by operation, drawing the same numbers as the generated augmenter of the same pipeline.
 *
 * <p>Immutable and shareable, as every augmenter. 8-bit RGB in, float32 planes out, a constant black border. Where no
 * geometry composes, the result is the generated one up to float rounding. Where it does, each operation resamples on its
 * own, sees only what the one before left inside the frame, and is rounded to 8 bits if another warp follows, as in the
 * libraries that work step by step.
 */
public final class Interpreter implements Augmenter {
  private final GeneratedAugmenter twin;
  private final BiFunction<DrawSchema, TensorSpec, List<Operation>> operations;
  private final boolean vector;

  /**
   * An interpreter of a pipeline.
   *
   * @param twin draws the numbers and says what comes in and out
   * @param vector whether vector code runs, from the first image on
   * @param operations makes the operations of one worker, in declared order, the last a {@link Normalize}
   * @throws IllegalArgumentException if the pipeline's input or output is not what an interpreter can do
   */
  public Interpreter(
      GeneratedAugmenter twin, boolean vector, BiFunction<DrawSchema, TensorSpec, List<Operation>> operations) {
    TensorSpec output = twin.output();
    boolean floats = output.type() == PixelType.FLOAT32 && output.layout() == Layout.CHW;
    boolean bytes = twin.source().type() == PixelType.UINT8 && twin.source().channels() == Picture.CHANNELS;
    if (!floats || !bytes) {
      throw new IllegalArgumentException(
          "an interpreter takes 8-bit RGB and gives float32 CHW, the pipeline takes " + twin.source() + " and gives "
              + output.type() + " " + output.layout());
    }
    this.twin = twin;
    this.vector = vector;
    this.operations = operations;
  }

  @Override
  public TensorSpec output() {
    return twin.output();
  }

  @Override
  public SourceSpec source() {
    return twin.source();
  }

  @Override
  public DrawSchema draws() {
    return twin.draws();
  }

  @Override
  public String plan() {
    return "interpreted, operation by operation\n" + twin.plan();
  }

  @Override
  public Worker worker() {
    return new InterpretedWorker(twin, operations.apply(twin.draws(), twin.output()), vector);
  }

  @Override
  public Draw draw(SampleKey key, Image sample) {
    return twin.draw(key, sample);
  }
}
