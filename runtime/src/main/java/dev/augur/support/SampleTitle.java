package dev.augur.support;

import java.util.List;

/** What messages call a sample. */
public final class SampleTitle {
  private SampleTitle() {}

  /**
   * Name and index, once if they are the same.
   *
   * @param name what the sample is called
   * @param index its original index, negative if it has none
   */
  public static String of(String name, long index) {
    String number = "sample " + index;
    return index < 0 || name.equals(number) ? name : name + " (" + number + ")";
  }

  /**
   * A message without the title that it begins with, for those who say the title themselves.
   *
   * @param message unchanged if it begins otherwise; may be null
   */
  public static String without(String title, String message) {
    for (String end : List.of(", ", ": ")) {
      if (message != null && message.startsWith(title + end)) {
        return message.substring(title.length() + end.length());
      }
    }
    return String.valueOf(message);
  }
}
