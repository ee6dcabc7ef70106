package dev.augur;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a run of batches continues: save {@link #toString} beside a checkpoint, hand {@link #parse} of it to
 * {@link Flow#resume}. Batch size, threads and prefetch may differ between the runs.
 *
 * @param epoch the epoch to continue in
 * @param position how many images of that epoch (of the shard, if there are several) came before
 * @param order a fingerprint of what decides the order: seed, number of samples, shuffling, weights, views and shard
 */
public record ResumeToken(long epoch, long position, long order) {
  private static final Pattern TEXT = Pattern.compile("epoch=(\\d{1,18}),position=(\\d{1,18}),order=([0-9a-f]{16})");

  /** Refuses negative numbers. */
  public ResumeToken {
    if (epoch < 0 || position < 0) {
      throw new IllegalArgumentException(
          "a resume token needs an epoch and a position of 0 or more, found " + epoch + " and " + position);
    }
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException if the text is not one
   */
  public static ResumeToken parse(String text) {
    Matcher matcher = TEXT.matcher(text == null ? "" : text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "a resume token looks like epoch=3,position=1280,order=0123456789abcdef, found "
              + (text == null ? "null" : "\"" + text + "\""));
    }
    return new ResumeToken(
        Long.parseLong(matcher.group(1)),
        Long.parseLong(matcher.group(2)),
        HexFormat.fromHexDigitsToLong(matcher.group(3)));
  }

  /** One line: {@code epoch=3,position=1280,order=0123456789abcdef}. */
  @Override
  public String toString() {
    return "epoch=" + epoch + ",position=" + position + ",order=" + HexFormat.of().toHexDigits(order);
  }
}
