package dev.augur.examples.interpreted;

import dev.augur.Draw;
import dev.augur.Image;
import dev.augur.Worker;
import dev.augur.support.GeneratedAugmenter;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** One thread's operations and picture. */
final class InterpretedWorker implements Worker {
  private final GeneratedAugmenter twin;
  private final Operation[] operations;
  private final Picture picture = new Picture();
  private final double[] draws;
  private final boolean vector;

  InterpretedWorker(GeneratedAugmenter twin, List<Operation> operations, boolean vector) {
    if (!(operations.getLast() instanceof Normalize)) {
      throw new IllegalArgumentException("the last operation must be Normalize, which stores the result");
    }
    this.twin = twin;
    this.operations = operations.toArray(Operation[]::new);
    this.vector = vector;
    this.draws = new double[twin.draws().slots()];
    for (int i = 0; i + 1 < this.operations.length; i++) {
      if (this.operations[i] instanceof Geometry geometry) {
        geometry.roundResampled(this.operations[i + 1] instanceof Geometry);
      }
    }
  }

  @Override
  public void augment(long key, Image sample, MemorySegment out, long byteOffset) {
    twin.drawInto(key, sample, draws);
    run(sample, out, byteOffset);
  }

  @Override
  public void apply(Draw draw, Image sample, MemorySegment out, long byteOffset) {
    draw.copyTo(draws);
    run(sample, out, byteOffset);
  }

  private void run(Image sample, MemorySegment out, long byteOffset) {
    picture.begin(sample, out, byteOffset, vector);
    for (Operation operation : operations) {
      if (operation.acts(draws)) {
        operation.run(picture, draws, vector);
      }
    }
  }
}
