package dev.augur.data;

import dev.augur.support.SampleTitle;
import java.util.Objects;

/**
 * A sample cannot be used: its file is missing, broken, too large, in a format that is refused, or it does not fit the
 * pipeline. The message names the sample, its index and the reason. Subclasses may tell reasons apart.
 */
public class SampleException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What messages call the sample. */
  private final String name;

  /** The sample's index in its source. */
  private final long index;

  /** What is wrong, without the sample's name. */
  private final String reason;

  /**
   * A problem without a deeper cause.
   *
   * @param name the sample's name, for example a relative path
   * @param index the sample's {@linkplain ImageSource#originalIndex original index}, -1 if it has none
   * @param reason what is wrong and, if it helps, what is allowed
   */
  public SampleException(String name, long index, String reason) {
    this(name, index, reason, null);
  }

  /** A problem with the exception behind it, which may be null. */
  public SampleException(String name, long index, String reason, Throwable cause) {
    super(SampleTitle.of(name, index) + ": " + reason, cause);
    this.name = name;
    this.index = index;
    this.reason = reason;
  }

  /** What to call a sample whose source may be at fault: its name, or its place where the source fails to say. */
  public static String nameOf(ImageSource source, long sample) {
    try {
      return Objects.requireNonNullElse(source.name(sample), "sample " + sample);
    } catch (RuntimeException unnamed) {
      return "sample " + sample;
    }
  }

  /** The original index of a sample, or -1 where the source fails to say. */
  public static long indexOf(ImageSource source, long sample) {
    try {
      return source.originalIndex(sample);
    } catch (RuntimeException unknown) {
      return -1;
    }
  }

  /** What messages call the sample. */
  public String name() {
    return name;
  }

  /** The sample's {@linkplain ImageSource#originalIndex original index}, -1 if it has none. */
  public long index() {
    return index;
  }

  /** What is wrong, without the sample's name. */
  public String reason() {
    return reason;
  }
}
