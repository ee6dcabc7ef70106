package dev.augur.data.shard;

import dev.augur.data.Label;
import dev.augur.data.SourceException;
import dev.augur.support.pixel.ArrayLimit;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes an index: a record per sample, then their labels and names, then the classes' names. */
final class IndexEncoder {
  private final ByteArrayOutputStream texts = new ByteArrayOutputStream();

  private IndexEncoder() {}

  static byte[] encode(List<SampleEntry> samples, List<String> classNames) {
    long recordBytes = (long) samples.size() * ShardFormat.RECORD_BYTES;
    if (recordBytes > ArrayLimit.LONGEST / 2) {
      throw new SourceException("a shard of " + samples.size() + " samples is too large; write smaller shards");
    }
    IndexEncoder encoder = new IndexEncoder();
    ByteBuffer records = ByteBuffer.allocate((int) recordBytes).order(ByteOrder.LITTLE_ENDIAN);
    for (SampleEntry sample : samples) {
      encoder.add(sample, records, recordBytes);
    }
    for (String name : classNames) {
      byte[] bytes = utf8(name);
      encoder.number(bytes.length);
      encoder.texts.writeBytes(bytes);
    }
    byte[] rest = encoder.texts.toByteArray();
    return ByteBuffer.allocate(records.capacity() + rest.length).put(records.flip()).put(rest).array();
  }

  private void add(SampleEntry sample, ByteBuffer records, long recordBytes) {
    long labelAt = recordBytes + texts.size();
    int numbers = label(sample.label());
    long nameAt = recordBytes + texts.size();
    byte[] name = utf8(sample.name());
    texts.writeBytes(name);
    long values = (long) sample.height() * sample.width() * sample.channels();
    int at = records.position();
    records.putLong(at, sample.at()).putLong(at + ShardIndex.PIXEL_BYTES, values * sample.type().bytes());
    records.putLong(at + ShardIndex.ORIGINAL_INDEX, sample.originalIndex());
    records.putInt(at + ShardIndex.HEIGHT, sample.height()).putInt(at + ShardIndex.WIDTH, sample.width());
    records.putShort(at + ShardIndex.CHANNELS, (short) sample.channels());
    records.putShort(at + ShardIndex.TYPE, (short) ShardFormat.code(sample.type()));
    records.putInt(at + ShardIndex.CHECKSUM, sample.checksum());
    records.putLong(at + ShardIndex.LABEL, labelAt).putInt(at + ShardIndex.LABEL_NUMBERS, numbers);
    records.putLong(at + ShardIndex.NAME, nameAt).putInt(at + ShardIndex.NAME_BYTES, name.length);
    records.position(at + ShardFormat.RECORD_BYTES);
  }

  /** Writes a label's numbers and returns how many there are. */
  private int label(Label label) {
    return switch (label) {
      case Label.None none -> 0;
      case Label.ClassIndex one -> {
        number(one.index());
        yield 1;
      }
      case Label.ClassSet several -> {
        several.indices().forEach(this::number);
        yield several.indices().size();
      }
      case Label.Numbers numbers -> {
        for (int i = 0; i < numbers.size(); i++) {
          number(Float.floatToRawIntBits(numbers.get(i)));
        }
        yield numbers.size();
      }
    };
  }

  private void number(int value) {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      texts.write(value >> shift);
    }
  }

  private static byte[] utf8(String text) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] exact = new byte[bytes.remaining()];
      bytes.get(exact);
      return exact;
    } catch (CharacterCodingException halves) {
      throw new SourceException("the name " + text + " holds half a character and cannot be stored; rename it", halves);
    }
  }
}
