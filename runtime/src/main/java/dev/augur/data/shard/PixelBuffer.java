package dev.augur.data.shard;

import dev.augur.support.pixel.ArrayLimit;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.zip.CRC32C;

/** The arrays that a reader copies pixels into; they grow to the largest image met. */
final class PixelBuffer {
  /** Room behind the pixels, so that whole words can be loaded from the last ones too. */
  private static final int SPARE = 64;

  private static final int CHUNK = 1 << 12;

  private byte[] bytes = new byte[0];
  private float[] floats = new float[0];
  private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private final FloatBuffer chunkFloats = chunk.asFloatBuffer();

  byte[] bytes(int values) {
    if (bytes.length < values) {
      bytes = new byte[0]; // lets go of the old array first: both together might not fit
      bytes = new byte[(int) Math.min((long) values + SPARE, ArrayLimit.LONGEST)];
    }
    return bytes;
  }

  float[] floats(int values) {
    if (floats.length < values) {
      floats = new float[0]; // lets go of the old array first: both together might not fit
      floats = new float[values];
    }
    return floats;
  }

  int checksumOfBytes(int values) {
    return ShardFormat.checksum(bytes, 0, values);
  }

  /** The checksum of the floats as they are stored. */
  int checksumOfFloats(int values) {
    CRC32C sum = new CRC32C();
    for (int from = 0; from < values; from += CHUNK) {
      int count = Math.min(CHUNK, values - from);
      chunkFloats.put(0, floats, from, count);
      sum.update(chunk.array(), 0, count * Float.BYTES);
    }
    return (int) sum.getValue();
  }
}
