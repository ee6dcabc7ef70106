package dev.augur.data.shard;

import dev.augur.PixelType;
import dev.augur.data.Label;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A shard's index, checked by {@link IndexDecoder}. It is read into memory whole, so that nothing that happens to the
 * file later can make it point outside the pixels.
 */
final class ShardIndex {
  /** Where a record's values lie in its 64 bytes; pixels' offset in the file comes first. */
  static final int PIXEL_BYTES = 8;
  static final int ORIGINAL_INDEX = 16;
  static final int HEIGHT = 24;
  static final int WIDTH = 28;
  static final int CHANNELS = 32;
  static final int TYPE = 34;
  static final int CHECKSUM = 36;
  static final int LABEL = 40;
  static final int NAME = 48;
  static final int LABEL_NUMBERS = 56;
  static final int NAME_BYTES = 60;

  private final ByteBuffer index;
  private final Label[] labels;
  private final List<String> classNames;

  /** An index that was found good; the arguments are kept. */
  ShardIndex(ByteBuffer index, Label[] labels, List<String> classNames) {
    this.index = index;
    this.labels = labels;
    this.classNames = classNames;
  }

  private static int record(int sample) {
    return sample * ShardFormat.RECORD_BYTES;
  }

  int size() {
    return labels.length;
  }

  List<String> classNames() {
    return classNames;
  }

  Label label(int sample) {
    return labels[sample];
  }

  String name(int sample) {
    int at = (int) index.getLong(record(sample) + NAME);
    try {
      return utf8(index.slice(at, index.getInt(record(sample) + NAME_BYTES)));
    } catch (CharacterCodingException impossible) {
      throw new AssertionError("names were checked", impossible);
    }
  }

  static String utf8(ByteBuffer bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
  }

  long originalIndex(int sample) {
    return index.getLong(record(sample) + ORIGINAL_INDEX);
  }

  /** Where a sample's pixels start in the file. */
  long pixelsAt(int sample) {
    return index.getLong(record(sample));
  }

  long pixelBytes(int sample) {
    return index.getLong(record(sample) + PIXEL_BYTES);
  }

  int height(int sample) {
    return index.getInt(record(sample) + HEIGHT);
  }

  int width(int sample) {
    return index.getInt(record(sample) + WIDTH);
  }

  int channels(int sample) {
    return Short.toUnsignedInt(index.getShort(record(sample) + CHANNELS));
  }

  PixelType type(int sample) {
    return ShardFormat.type(Short.toUnsignedInt(index.getShort(record(sample) + TYPE)));
  }

  int checksum(int sample) {
    return index.getInt(record(sample) + CHECKSUM);
  }
}
