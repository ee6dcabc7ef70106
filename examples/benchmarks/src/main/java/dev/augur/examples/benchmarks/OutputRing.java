package dev.augur.examples.benchmarks;

import dev.augur.TensorSpec;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Off-heap batches that are filled one after the other, as many as a flow has by default: cold when their turn comes. */
final class OutputRing {
  private static final int BATCHES = 3;
  private static final int ALIGNMENT = 64;

  private final MemorySegment memory;
  private final long imageBytes;
  private long at;

  OutputRing(Arena arena, TensorSpec spec, int batchSize) {
    imageBytes = spec.bytes();
    memory = arena.allocate(imageBytes * batchSize * BATCHES, ALIGNMENT);
    memory.fill((byte) 1);
  }

  MemorySegment memory() {
    return memory;
  }

  /** Where the next image goes. */
  long next() {
    long here = at;
    at = here + 2 * imageBytes > memory.byteSize() ? 0 : here + imageBytes;
    return here;
  }
}
