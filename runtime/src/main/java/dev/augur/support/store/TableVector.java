package dev.augur.support.store;

import dev.augur.support.vector.Lanes;
import java.util.List;
import java.util.stream.IntStream;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * Looks up bytes in a table of 256 that lies in registers: each half in two vectors of 512 bits, through which bytes can
 * be picked by index where a machine has AVX-512 VBMI. The Vector API does not say whether it has, and is thousands of
 * times slower where it has not; so one trial per process finds out.
 */
final class TableVector {
  private static final VectorSpecies<Byte> BYTE = ByteVector.SPECIES_512;
  private static final int LANES = BYTE.length();
  private static final byte LOW_BITS = 127;
  private static final List<List<VectorMask<Byte>>> THIRDS = masks(3);
  private static final List<List<VectorMask<Byte>>> QUARTERS = masks(4);

  private TableVector() {}

  /** Whether this machine looks up vectors faster than single bytes. */
  static boolean pays() {
    return Trial.PAYS;
  }

  /** By channel, and by how many vectors a vector lies behind the first: the lanes of the channel. */
  private static List<List<VectorMask<Byte>>> masks(int channels) {
    int phases = channels == 3 ? 3 : 1;
    return IntStream.range(0, channels)
        .mapToObj(c -> IntStream.range(0, phases).mapToObj(phase -> mask(channels, c, phase)).toList())
        .toList();
  }

  private static VectorMask<Byte> mask(int channels, int channel, int phase) {
    boolean[] lanes = new boolean[LANES];
    for (int i = 0; i < LANES; i++) {
      lanes[i] = (phase * LANES + i) % channels == channel;
    }
    return VectorMask.fromArray(BYTE, lanes, 0);
  }

  /** All bytes; reads and writes whole vectors. */
  static void look(byte[] pixels, int at, int count, byte[] table, byte[] to) {
    ByteVector first = ByteVector.fromArray(BYTE, table, 0);
    ByteVector second = ByteVector.fromArray(BYTE, table, LANES);
    ByteVector third = ByteVector.fromArray(BYTE, table, 2 * LANES);
    ByteVector fourth = ByteVector.fromArray(BYTE, table, 3 * LANES);
    for (int i = 0; i < count; i += LANES) {
      ByteVector levels = ByteVector.fromArray(BYTE, pixels, at + i);
      ByteVector index = levels.and(LOW_BITS);
      index.selectFrom(first, second).blend(index.selectFrom(third, fourth), levels.lt((byte) 0)).intoArray(to, i);
    }
  }

  /** The bytes of one channel; the others stay as they are. */
  static void replace(byte[] pixels, int at, int count, byte[] table, int channel, int channels, byte[] to) {
    List<VectorMask<Byte>> masks = (channels == 3 ? THIRDS : QUARTERS).get(channel);
    for (int phase = 0; phase < masks.size(); phase++) {
      replace(pixels, at, phase * LANES, masks.size() * LANES, count, table, masks.get(phase), to);
    }
  }

  private static void replace(
      byte[] pixels, int at, int start, int step, int count, byte[] table, VectorMask<Byte> mask, byte[] to) {
    ByteVector first = ByteVector.fromArray(BYTE, table, 0);
    ByteVector second = ByteVector.fromArray(BYTE, table, LANES);
    ByteVector third = ByteVector.fromArray(BYTE, table, 2 * LANES);
    ByteVector fourth = ByteVector.fromArray(BYTE, table, 3 * LANES);
    for (int i = start; i < count; i += step) {
      ByteVector levels = ByteVector.fromArray(BYTE, pixels, at + i);
      ByteVector index = levels.and(LOW_BITS);
      ByteVector found = index.selectFrom(first, second).blend(index.selectFrom(third, fourth), levels.lt((byte) 0));
      ByteVector.fromArray(BYTE, to, i).blend(found, mask).intoArray(to, i);
    }
  }

  /** Runs once, when vector code first wants to know: as a rule in the background thread that warms it. */
  private static final class Trial {
    private static final int BYTES = 4096;
    private static final int ROUNDS = 16;

    /** Single bytes were measured at 0.3 to 0.4 ns each (docs/adr/0011-byte-tables.md). */
    private static final double NANOS_PER_BYTE = 0.25;

    /** Long enough for the JIT to compile the loop on a busy machine; meanwhile single bytes are looked up. */
    private static final long PATIENCE_NANOS = 5_000_000_000L;

    private static final boolean PAYS = Lanes.FLOAT.vectorBitSize() == BYTE.vectorBitSize() && fast();

    private static boolean fast() {
      byte[] pixels = new byte[BYTES];
      byte[] table = new byte[ByteTable.LEVELS];
      byte[] to = new byte[BYTES];
      long begin = System.nanoTime();
      long now = begin;
      while (now - begin < PATIENCE_NANOS) {
        for (int i = 0; i < ROUNDS; i++) {
          look(pixels, 0, BYTES, table, to);
        }
        long end = System.nanoTime();
        if (end - now < NANOS_PER_BYTE * ROUNDS * BYTES) {
          return true;
        }
        now = end;
      }
      return false;
    }
  }
}
