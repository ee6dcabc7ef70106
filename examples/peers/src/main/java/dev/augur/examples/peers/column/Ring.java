package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Row;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Where outputs go. A pipeline's fill off-heap batches one after the other, as many as a loader keeps: cold when their
 * turn comes. An operation alone fills one place again and again: NumPy's allocator gives the Python columns, which
 * return an array each, the one that they just freed.
 */
final class Ring implements AutoCloseable {
  private static final int BATCHES = 3;
  private static final int ALIGNMENT = 64;

  private final Arena arena = Arena.ofShared();
  private final MemorySegment memory;
  private final long bytes;
  private final int places;
  private int at;

  Ring(Row row) {
    bytes = row.bytes();
    places = row.alone() ? 1 : BATCHES * row.batch();
    memory = arena.allocate(bytes * places, ALIGNMENT);
    memory.fill((byte) 1);
  }

  MemorySegment memory() {
    return memory;
  }

  int places() {
    return places;
  }

  /** The next place. */
  int next() {
    int here = at;
    at = here + 1 == places ? 0 : here + 1;
    return here;
  }

  /** Byte offset of a place. */
  long offset(int place) {
    return place * bytes;
  }

  /** A place's values, bytes as 0 to 255. */
  static float[] values(Row row, MemorySegment memory, long offset) {
    float[] values = new float[row.size()];
    if (row.values() == Row.Values.BYTE_HWC) {
      for (int i = 0; i < values.length; i++) {
        values[i] = Byte.toUnsignedInt(memory.get(ValueLayout.JAVA_BYTE, offset + i));
      }
    } else {
      MemorySegment.copy(memory, ValueLayout.JAVA_FLOAT, offset, values, 0, values.length);
    }
    return values;
  }

  @Override
  public void close() {
    arena.close();
  }
}
