package dev.augur.data.shard;

import static dev.augur.data.shard.ShardFormat.HEADER_BYTES;

import dev.augur.support.pixel.ArrayLimit;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A shard's first 128 bytes.
 *
 * @param fileBytes the file's whole length
 * @param indexAt where the index starts; it ends where the file does
 * @param indexChecksum CRC-32C of the index
 * @param labels what kind of labels the samples have
 * @param samples how many there are in this shard
 * @param classes how many class names the index ends with
 * @param shard this shard's number, from 0
 * @param shards how many shards the data set has
 * @param firstSample the place of this shard's first sample in the data set
 * @param allSamples how many samples the data set has
 * @param setChecksum CRC-32C of all shards' index checksums: tells data sets apart
 */
record ShardHeader(
    long fileBytes, long indexAt, int indexChecksum, LabelKind labels, int samples, int classes, int shard, int shards,
    long firstSample, long allSamples, int setChecksum) {
  private static final int VERSION_AT = 8;
  private static final int LENGTH_AT = 12;
  private static final int FILE_BYTES_AT = 16;
  private static final int INDEX_AT = 24;
  private static final int INDEX_BYTES_AT = 32;
  private static final int INDEX_CHECKSUM_AT = 40;
  private static final int LABELS_AT = 44;
  private static final int SAMPLES_AT = 48;
  private static final int CLASSES_AT = 52;
  private static final int SHARD_AT = 56;
  private static final int SHARDS_AT = 60;
  private static final int FIRST_SAMPLE_AT = 64;
  private static final int ALL_SAMPLES_AT = 72;
  private static final int SET_CHECKSUM_AT = 80;
  private static final int RESERVED_AT = 84;
  private static final int CHECKSUM_AT = 124;

  long indexBytes() {
    return fileBytes - indexAt;
  }

  byte[] toBytes() {
    ByteBuffer out = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    out.putLong(0, ShardFormat.MAGIC).putInt(VERSION_AT, ShardFormat.VERSION).putInt(LENGTH_AT, HEADER_BYTES);
    out.putLong(FILE_BYTES_AT, fileBytes).putLong(INDEX_AT, indexAt).putLong(INDEX_BYTES_AT, indexBytes());
    out.putInt(INDEX_CHECKSUM_AT, indexChecksum).putInt(LABELS_AT, labels.code());
    out.putInt(SAMPLES_AT, samples).putInt(CLASSES_AT, classes);
    out.putInt(SHARD_AT, shard).putInt(SHARDS_AT, shards);
    out.putLong(FIRST_SAMPLE_AT, firstSample).putLong(ALL_SAMPLES_AT, allSamples).putInt(SET_CHECKSUM_AT, setChecksum);
    out.putInt(CHECKSUM_AT, ShardFormat.checksum(out.array(), 0, CHECKSUM_AT));
    return out.array();
  }

  /**
   * Reads a header.
   *
   * @param bytes the file's first 128 bytes, fewer if it has not so many
   * @param actualBytes the file's length
   * @throws dev.augur.data.SourceException if this is no header, or it does not fit the file
   */
  static ShardHeader parse(Path file, byte[] bytes, long actualBytes) {
    if (bytes.length < HEADER_BYTES) {
      throw ShardFormat.fault(file, bytes.length, "the end of the file", "a header of " + HEADER_BYTES + " bytes");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    checkKind(file, in);
    ShardHeader header = values(file, in);
    header.checkPlaces(file, actualBytes, in.getLong(INDEX_BYTES_AT));
    header.checkCounts(file);
    return header;
  }

  private static void checkKind(Path file, ByteBuffer in) {
    if (in.getLong(0) != ShardFormat.MAGIC) {
      throw ShardFormat.fault(file, 0, String.format(Locale.ROOT, "%016x", Long.reverseBytes(in.getLong(0))),
          String.format(Locale.ROOT, "%016x, with which every shard starts", Long.reverseBytes(ShardFormat.MAGIC)));
    }
    if (in.getInt(VERSION_AT) != ShardFormat.VERSION) {
      throw ShardFormat.fault(file, VERSION_AT, "format version " + Integer.toUnsignedString(in.getInt(VERSION_AT)),
          "version " + ShardFormat.VERSION + ", which this Augur reads; a newer one may read it");
    }
    int sum = ShardFormat.checksum(in.array(), 0, CHECKSUM_AT);
    if (in.getInt(CHECKSUM_AT) != sum) {
      throw ShardFormat.fault(file, CHECKSUM_AT, "the header's checksum " + ShardFormat.hex(in.getInt(CHECKSUM_AT)),
          ShardFormat.hex(sum) + ", which its bytes have: the file is damaged");
    }
    if (in.getInt(LENGTH_AT) != HEADER_BYTES) {
      throw ShardFormat.fault(file, LENGTH_AT, "a header of " + Integer.toUnsignedString(in.getInt(LENGTH_AT))
          + " bytes", HEADER_BYTES + " bytes");
    }
    for (int i = RESERVED_AT; i < CHECKSUM_AT; i++) {
      if (in.get(i) != 0) {
        throw ShardFormat.fault(file, i, "the byte " + (in.get(i) & 255), "0 in what version 1 leaves unused");
      }
    }
  }

  private static ShardHeader values(Path file, ByteBuffer in) {
    int labels = in.getInt(LABELS_AT);
    if (labels < 0 || labels >= LabelKind.values().length) {
      throw ShardFormat.fault(file, LABELS_AT, "the kind of labels " + labels, "0 to 3");
    }
    return new ShardHeader(in.getLong(FILE_BYTES_AT), in.getLong(INDEX_AT), in.getInt(INDEX_CHECKSUM_AT),
        LabelKind.values()[labels], in.getInt(SAMPLES_AT), in.getInt(CLASSES_AT), in.getInt(SHARD_AT),
        in.getInt(SHARDS_AT), in.getLong(FIRST_SAMPLE_AT), in.getLong(ALL_SAMPLES_AT), in.getInt(SET_CHECKSUM_AT));
  }

  private void checkPlaces(Path file, long actualBytes, long statedIndexBytes) {
    if (fileBytes != actualBytes) {
      throw ShardFormat.fault(file, FILE_BYTES_AT, "a stated length of " + fileBytes + " bytes",
          "the " + actualBytes + " bytes that are there: the file is cut short or has grown");
    }
    if (indexAt < HEADER_BYTES || indexAt % ShardFormat.ALIGNMENT != 0 || indexAt > fileBytes) {
      throw ShardFormat.fault(file, INDEX_AT, "an index at " + indexAt,
          "a multiple of " + ShardFormat.ALIGNMENT + " from " + HEADER_BYTES + " to " + fileBytes);
    }
    if (statedIndexBytes != indexBytes() || indexBytes() > ArrayLimit.LONGEST) {
      throw ShardFormat.fault(file, INDEX_BYTES_AT, "an index of " + statedIndexBytes + " bytes",
          indexBytes() + " bytes, so that it ends with the file, and at most " + ArrayLimit.LONGEST);
    }
  }

  private void checkCounts(Path file) {
    long most = indexBytes() / ShardFormat.RECORD_BYTES;
    if (samples < 1 || samples > most) {
      throw ShardFormat.fault(file, SAMPLES_AT, samples + " samples",
          "1 to " + most + ", for which the index has room");
    }
    if (classes < 0 || classes > indexBytes() / Integer.BYTES) {
      throw ShardFormat.fault(file, CLASSES_AT, classes + " class names", "as many as the index has room for");
    }
    if (shard < 0 || shard >= shards) {
      throw ShardFormat.fault(file, SHARD_AT, "shard " + shard + " of " + shards, "a number from 0, below the count");
    }
    if (firstSample < 0 || firstSample > allSamples - samples) {
      throw ShardFormat.fault(file, FIRST_SAMPLE_AT, "samples from " + firstSample + " on, of " + allSamples,
          "a place at which " + samples + " samples fit");
    }
  }
}
