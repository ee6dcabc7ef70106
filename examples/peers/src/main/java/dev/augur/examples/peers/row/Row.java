package dev.augur.examples.peers.row;

import java.util.List;

/**
 * One row of the bench.
 *
 * @param name as the results call it
 * @param title as the tables call it
 * @param declared the type that declares it for Augur, {@code Outer.Inner} if nested
 * @param sourceHeight rows of a photograph
 * @param sourceWidth columns of a photograph
 * @param height rows of the output
 * @param width columns of the output
 * @param values how the output is stored
 * @param batch images of a batch
 * @param jpegQuality 0 if the photographs lie decoded in memory
 * @param by how columns are compared before they are timed
 * @param levels how far they may lie apart, in grey levels
 * @param operations in order
 */
public record Row(
    String name, String title, String declared, int sourceHeight, int sourceWidth, int height, int width, Values values,
    int batch, int jpegQuality, Comparison by, double levels, List<Operation> operations) {

  /** Channels of sources and outputs. */
  public static final int CHANNELS = 3;

  /** The rows that hold one operation each are called this and its name. */
  public static final String ALONE = "op-";

  /** How an output is stored. */
  public enum Values {
    /** Planes of floats. */
    FLOAT_CHW("float32 CHW"),
    /** Interleaved floats. */
    FLOAT_HWC("float32 HWC"),
    /** Interleaved bytes. */
    BYTE_HWC("uint8 HWC");

    private final String words;

    Values(String words) {
      this.words = words;
    }

    static Values of(String words) {
      for (Values values : values()) {
        if (values.words.equals(words)) {
          return values;
        }
      }
      throw new IllegalArgumentException("no values " + words + "; use float32 CHW, float32 HWC or uint8 HWC");
    }

    /** Bytes of one value. */
    public int bytes() {
      return this == BYTE_HWC ? 1 : Float.BYTES;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** How two outputs are compared. */
  public enum Comparison {
    /** Value by value. */
    PIXELS,
    /** The picture under the noise, and the noise's deviation. */
    NOISE,
    /** What lies outside a hole and in it, and the hole's size. */
    HOLES,
    /** The means of large blocks, and how much a distortion changes. */
    MOVES
  }

  /** Whether it is an operation alone. */
  public boolean alone() {
    return name.startsWith(ALONE);
  }

  /** Values of one output. */
  public int size() {
    return height * width * CHANNELS;
  }

  /** Bytes of one output. */
  public long bytes() {
    return (long) size() * values.bytes();
  }

  /** The index of the operation of this name, -1 if there is none. */
  public int index(String operation) {
    for (int i = 0; i < operations.size(); i++) {
      if (operations.get(i).name().equals(operation)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether there is an operation of this name. */
  public boolean has(String operation) {
    return index(operation) >= 0;
  }

  /** The operation of this name. */
  public Operation operation(String operation) {
    int index = index(operation);
    if (index < 0) {
      throw new IllegalArgumentException("row " + name + " has no operation " + operation);
    }
    return operations.get(index);
  }

  /** Grey levels that a step of 1 in an output value of this channel stands for. */
  public double levelsPerValue(int channel) {
    if (has("Normalize")) {
      return 255 * operation("Normalize").numbers("std")[channel];
    }
    return has("Rescale") ? 1 / operation("Rescale").number("scale", 1) : 1;
  }

  /** What a grey level of this channel adds to an output value. */
  public double outputScale(int channel) {
    return 1 / levelsPerValue(channel);
  }

  /** The output value of a grey level of 0, by Normalize. */
  public double outputShift(int channel) {
    return has("Normalize") ? -255 * operation("Normalize").numbers("mean")[channel] * outputScale(channel) : 0;
  }

  /** The channel of a value of the output. */
  public int channel(int index) {
    return values == Values.FLOAT_CHW ? index / (height * width) : index % CHANNELS;
  }
}
