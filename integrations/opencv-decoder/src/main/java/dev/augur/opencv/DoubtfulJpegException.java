package dev.augur.opencv;

import java.io.IOException;

/** A file is left to the JDK's decoder. Says why, briefly: nobody but a debugger reads it. */
final class DoubtfulJpegException extends IOException {
  private static final long serialVersionUID = 1;

  DoubtfulJpegException(String reason) {
    super(reason);
  }
}
