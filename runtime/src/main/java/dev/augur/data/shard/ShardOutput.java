package dev.augur.data.shard;

import dev.augur.Image;
import dev.augur.PixelType;
import dev.augur.data.Label;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A shard while it is written: pixels first, then the index, and at the very end the header. */
final class ShardOutput {
  private final Path file;
  private final long firstSample;
  private final List<SampleEntry> samples = new ArrayList<>();
  private FileChannel channel;
  private long end = ShardFormat.HEADER_BYTES;
  private long indexAt;
  private int indexChecksum;
  private int sampleCount;

  ShardOutput(Path file, long firstSample) throws IOException {
    this.file = file;
    this.firstSample = firstSample;
    channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
  }

  /** Where the next sample's pixels would start. */
  long end() {
    return end;
  }

  int indexChecksum() {
    return indexChecksum;
  }

  /** Appends tightly packed pixels. */
  void add(Image image, Label label) throws IOException {
    byte[] pixels = bytes(image);
    int sum = ShardFormat.checksum(pixels, 0, pixels.length);
    write(pixels, end);
    samples.add(SampleEntry.of(image, end, sum, label));
    end = ShardFormat.aligned(end + pixels.length);
  }

  private static byte[] bytes(Image image) {
    if (image.type() == PixelType.UINT8) {
      return image.bytes();
    }
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(image.floats().length, Float.BYTES));
    bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(image.floats());
    return bytes.array();
  }

  private void write(byte[] bytes, long at) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest, at + rest.position());
    }
  }

  /** Writes the index and forgets the samples; the file has no header yet. */
  void writeIndex(List<String> classNames) throws IOException {
    byte[] index = IndexEncoder.encode(samples, classNames);
    write(index, end);
    indexAt = end;
    end += index.length;
    indexChecksum = ShardFormat.checksum(index, 0, index.length);
    sampleCount = samples.size();
    samples.clear();
    close();
  }

  /** Writes the header, which makes the file a shard, and waits until all of it is on the disk. */
  void writeHeader(LabelKind labels, int classes, int shard, int shards, long allSamples, int setChecksum)
      throws IOException {
    ShardHeader header = new ShardHeader(end, indexAt, indexChecksum, labels, sampleCount, classes, shard, shards,
        firstSample, allSamples, setChecksum);
    channel = FileChannel.open(file, StandardOpenOption.WRITE);
    write(header.toBytes(), 0);
    channel.force(true);
    close();
  }

  void close() throws IOException {
    channel.close();
  }
}
