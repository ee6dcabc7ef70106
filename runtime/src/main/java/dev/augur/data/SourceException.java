package dev.augur.data;

/**
 * A source cannot be opened: its folder or file is missing, or is not what it should be. The message names the path,
 * what was found and what is expected. Trouble with a single sample is a {@link SampleException} instead.
 */
public final class SourceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A problem without a deeper cause. */
  public SourceException(String message) {
    super(message);
  }

  /** A problem with the exception behind it. */
  public SourceException(String message, Throwable cause) {
    super(message, cause);
  }
}
