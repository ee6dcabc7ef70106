package dev.augur.data.shard;

import static dev.augur.data.shard.ShardFormat.RECORD_BYTES;
import static dev.augur.data.shard.ShardIndex.CHANNELS;
import static dev.augur.data.shard.ShardIndex.HEIGHT;
import static dev.augur.data.shard.ShardIndex.LABEL;
import static dev.augur.data.shard.ShardIndex.LABEL_NUMBERS;
import static dev.augur.data.shard.ShardIndex.NAME;
import static dev.augur.data.shard.ShardIndex.NAME_BYTES;
import static dev.augur.data.shard.ShardIndex.ORIGINAL_INDEX;
import static dev.augur.data.shard.ShardIndex.PIXEL_BYTES;
import static dev.augur.data.shard.ShardIndex.TYPE;
import static dev.augur.data.shard.ShardIndex.WIDTH;

import dev.augur.PixelType;
import dev.augur.data.Label;
import dev.augur.data.SourceException;
import dev.augur.support.pixel.ArrayLimit;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads an index and refuses every layout but the one that {@link IndexEncoder} writes: pixels, labels and names follow
 * each other without gaps or overlaps, so nothing that it lets through lies outside the file.
 */
final class IndexDecoder {
  private final Path file;
  private final ShardHeader header;
  private final ByteBuffer index;
  private final Map<Label, Label> shared = new HashMap<>();

  /** Where the next sample's pixels must start. */
  private long nextPixels = ShardFormat.HEADER_BYTES;

  /** Where the next label, name or class name must start in the index. */
  private long nextText;

  /** The highest class that a label names, and the record that does. */
  private int highestClass = -1;

  private int highestClassAt;

  private IndexDecoder(Path file, ShardHeader header, byte[] index) {
    this.file = file;
    this.header = header;
    this.index = ByteBuffer.wrap(index).order(ByteOrder.LITTLE_ENDIAN);
    nextText = (long) header.samples() * RECORD_BYTES;
  }

  static ShardIndex decode(Path file, ShardHeader header, byte[] index) {
    int sum = ShardFormat.checksum(index, 0, index.length);
    if (sum != header.indexChecksum()) {
      throw ShardFormat.fault(file, header.indexAt(), "an index with the checksum " + ShardFormat.hex(sum),
          ShardFormat.hex(header.indexChecksum()) + ", which the header states: the file is damaged");
    }
    IndexDecoder decoder = new IndexDecoder(file, header, index);
    Label[] labels = new Label[header.samples()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = decoder.sample(i * RECORD_BYTES);
    }
    if (decoder.nextPixels != header.indexAt()) {
      throw ShardFormat.fault(file, header.indexAt(), "the index", "it at " + decoder.nextPixels
          + ", where the last sample's pixels end");
    }
    return new ShardIndex(decoder.index, labels, decoder.classNames());
  }

  /** Checks one record and returns its label. */
  private Label sample(int at) {
    long originalIndex = index.getLong(at + ORIGINAL_INDEX);
    if (originalIndex < 0) {
      throw fault(at + ORIGINAL_INDEX, "the original index " + originalIndex, "0 or more");
    }
    pixels(at);
    Label label = label(at);
    expect(at + NAME, index.getLong(at + NAME), nextText, "a name at", "right after the label");
    text(at + NAME_BYTES, "a name");
    return label;
  }

  private void pixels(int at) {
    PixelType type = type(at + TYPE);
    int height = size(at + HEIGHT, index.getInt(at + HEIGHT), "rows");
    int width = size(at + WIDTH, index.getInt(at + WIDTH), "columns");
    int channels = size(at + CHANNELS, Short.toUnsignedInt(index.getShort(at + CHANNELS)), "channels");
    String shape = height + "x" + width + "x" + channels;
    long pixels = (long) height * width;
    if (pixels > ArrayLimit.LONGEST / channels) {
      throw fault(at + HEIGHT, "an image of " + shape, "at most " + ArrayLimit.LONGEST + " values");
    }
    long bytes = pixels * channels * type.bytes();
    expect(at + PIXEL_BYTES, index.getLong(at + PIXEL_BYTES), bytes, "a length of", "which " + shape + " values take");
    expect(at, index.getLong(at), nextPixels, "pixels at", "the first aligned place after those before");
    if (bytes > header.indexAt() - nextPixels) {
      throw fault(at, "pixels from " + nextPixels + " to " + (nextPixels + bytes),
          "an end before the index, which is at " + header.indexAt());
    }
    nextPixels = ShardFormat.aligned(nextPixels + bytes);
  }

  private PixelType type(int at) {
    int code = Short.toUnsignedInt(index.getShort(at));
    PixelType type = ShardFormat.type(code);
    if (type == null) {
      throw fault(at, "the pixel type " + code, "1 (uint8) or 2 (float32)");
    }
    return type;
  }

  private int size(int at, int count, String what) {
    if (count < 1) {
      throw fault(at, count + " " + what, "at least 1");
    }
    return count;
  }

  private Label label(int at) {
    expect(at + LABEL, index.getLong(at + LABEL), nextText, "a label at", "where the name before ends");
    int numbers = index.getInt(at + LABEL_NUMBERS);
    boolean fits = numbers >= 0 && numbers <= (index.capacity() - nextText) / Integer.BYTES
        && switch (header.labels()) {
          case NONE -> numbers == 0;
          case CLASS -> numbers == 1;
          case CLASS_SET, NUMBERS -> true;
        };
    if (!fits) {
      throw fault(at + LABEL_NUMBERS, "a label of " + numbers + " numbers",
          "what labels of kind " + header.labels() + " have, within the index");
    }
    Label label = switch (header.labels()) {
      case NONE -> Label.none();
      case CLASS -> Label.of(classNumbers(numbers, at)[0]);
      case CLASS_SET -> Label.ofClasses(classNumbers(numbers, at));
      case NUMBERS -> Label.ofNumbers(floats(numbers));
    };
    nextText += (long) numbers * Integer.BYTES;
    return shared.merge(label, label, (known, same) -> known);
  }

  private int[] classNumbers(int count, int recordAt) {
    int[] classes = new int[count];
    int last = -1;
    for (int i = 0; i < count; i++) {
      int at = (int) nextText + i * Integer.BYTES;
      classes[i] = index.getInt(at);
      if (classes[i] <= last) {
        throw fault(at, "class " + classes[i], "class numbers from 0, ascending");
      }
      last = classes[i];
    }
    if (last > highestClass) {
      highestClass = last;
      highestClassAt = recordAt + LABEL;
    }
    return classes;
  }

  private float[] floats(int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = index.getFloat((int) nextText + i * Float.BYTES);
    }
    return values;
  }

  private List<String> classNames() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < header.classes(); i++) {
      if (nextText + Integer.BYTES > index.capacity()) {
        throw fault(nextText, "the end of the index", header.classes() + " class names");
      }
      int lengthAt = (int) nextText;
      nextText += Integer.BYTES;
      names.add(text(lengthAt, "a class name"));
    }
    expect(nextText, index.capacity(), nextText, "an index of", "its end right after the last name");
    if (!names.isEmpty() && highestClass >= names.size()) {
      throw fault(highestClassAt, "a sample of class " + highestClass, "a class below " + names.size()
          + ", the number of class names");
    }
    return List.copyOf(names);
  }

  /** The text that comes next, of as many bytes as stand at an offset. */
  private String text(int lengthAt, String what) {
    int length = index.getInt(lengthAt);
    if (length < 0 || length > index.capacity() - nextText) {
      throw fault(lengthAt, what + " of " + length + " bytes", "at most " + (index.capacity() - nextText)
          + ", which the index still has");
    }
    try {
      String text = ShardIndex.utf8(index.slice((int) nextText, length));
      nextText += length;
      return text;
    } catch (CharacterCodingException foreign) {
      throw fault(nextText, what + " that is not UTF-8", "UTF-8");
    }
  }

  private void expect(long at, long found, long wanted, String what, String why) {
    if (found != wanted) {
      throw fault(at, what + " " + found, wanted + ", " + why);
    }
  }

  private SourceException fault(long indexOffset, String found, String allowed) {
    return ShardFormat.fault(file, header.indexAt() + indexOffset, found, allowed);
  }
}
