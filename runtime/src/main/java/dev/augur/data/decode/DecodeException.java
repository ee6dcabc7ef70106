package dev.augur.data.decode;

import java.io.IOException;

/**
 * A file cannot be decoded. The message is the reason and, if it helps, what is allowed; it does not name the file,
 * which the one who asked for it knows.
 */
public final class DecodeException extends IOException {
  private static final long serialVersionUID = 1;

  /** A reason. */
  public DecodeException(String reason) {
    super(reason);
  }

  /** A reason and the exception behind it. */
  public DecodeException(String reason, Throwable cause) {
    super(reason, cause);
  }

  static DecodeException truncated(String format, String where) {
    return new DecodeException("truncated " + format + ": the file ends " + where);
  }

  static DecodeException broken(String format, String what) {
    return new DecodeException("broken " + format + ": " + what);
  }
}
