package dev.augur;

import java.util.Arrays;
import java.util.Locale;

/**
 * The random numbers that one sample drew: which operations act on it, and with which parameters.
 *
 * <p>Immutable. {@link Worker#apply} replays it on the sample, or on another image of the same size.
 */
public final class Draw {
  private final DrawSchema schema;
  private final long key;
  private final int height;
  private final int width;
  private final double[] values;

  /**
   * A draw for a sample of the given size.
   *
   * @param key the sample's key, from which grids, holes and noise are derived when the draw is applied
   * @param values one number per slot of the schema; copied
   * @throws IllegalArgumentException if there are more or fewer
   */
  public Draw(DrawSchema schema, long key, int height, int width, double[] values) {
    if (values.length != schema.slots()) {
      throw new IllegalArgumentException("the schema has " + schema.slots() + " slots, found " + values.length
          + " values; write one for each slot");
    }
    this.schema = schema;
    this.key = key;
    this.height = height;
    this.width = width;
    this.values = values.clone();
  }

  /** The operations and their slots. */
  public DrawSchema schema() {
    return schema;
  }

  /** The key behind the numbers; see {@link SampleKey#bits}. */
  public long key() {
    return key;
  }

  /** Rows of the sample that this was drawn for. */
  public int height() {
    return height;
  }

  /** Columns of the sample that this was drawn for. */
  public int width() {
    return width;
  }

  /** A copy of the numbers, one per slot of the schema. */
  public double[] values() {
    return values.clone();
  }

  /** Copies the numbers into a buffer of at least {@code schema().slots()} entries. */
  public void copyTo(double[] buffer) {
    System.arraycopy(values, 0, buffer, 0, values.length);
  }

  /**
   * Whether an operation acts on the sample.
   *
   * @param path the operation's path, {@code Rotate} or {@code colour/ColorJitter}
   * @throws IllegalArgumentException if the pipeline has no such operation
   */
  public boolean acts(String path) {
    int slot = operation(path).actsSlot();
    return slot < 0 || values[slot] != 0;
  }

  /**
   * A drawn number.
   *
   * @throws IllegalArgumentException if the pipeline has no such operation or the operation no such parameter
   */
  public double value(String path, String parameter) {
    for (DrawSchema.Parameter candidate : operation(path).parameters()) {
      if (candidate.name().equals(parameter)) {
        return values[candidate.slot()];
      }
    }
    throw new IllegalArgumentException(path + " draws no " + parameter + "; it draws "
        + operation(path).parameters().stream().map(DrawSchema.Parameter::name).toList());
  }

  private DrawSchema.Operation operation(String path) {
    for (DrawSchema.Operation operation : schema.operations()) {
      if (operation.path().equals(path)) {
        return operation;
      }
    }
    throw new IllegalArgumentException("the pipeline draws nothing for " + path + "; it has "
        + schema.operations().stream().map(DrawSchema.Operation::path).toList());
  }

  /** What acts, and with which numbers, in declared order: {@code HorizontalFlip, Rotate(degrees=-7.31)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (DrawSchema.Operation operation : schema.operations()) {
      if (operation.actsSlot() >= 0 && values[operation.actsSlot()] == 0) {
        continue;
      }
      text.append(text.isEmpty() ? "" : ", ").append(operation.path());
      String separator = "(";
      for (DrawSchema.Parameter parameter : operation.parameters()) {
        text.append(separator).append(parameter.name()).append('=').append(format(values[parameter.slot()]));
        separator = ", ";
      }
      text.append(operation.parameters().isEmpty() ? "" : ")");
    }
    return text.isEmpty() ? "nothing acts" : text.toString();
  }

  private static String format(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.4g", value);
  }
}
