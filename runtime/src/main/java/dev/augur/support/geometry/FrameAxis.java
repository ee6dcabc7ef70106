package dev.augur.support.geometry;

import dev.augur.support.pixel.Border;
import java.util.Arrays;

/**
 * One axis of the base frame: a range of pixels, in the source's own coordinates, that exact steps have cut, moved or
 * padded.
 *
 * <p>In the <em>window</em>, {@code low} to {@code high}, pixel i of the frame is pixel i of the source. The rest of
 * the frame and all that lies outside follows from the border: later borders start at the frame's edge, so that padding
 * with a mirror and mirroring again nests. Mutable, reused from image to image.
 */
public final class FrameAxis {
  private Border border;

  /** First pixel of the frame. */
  public int start;

  /** Pixels of the frame. */
  public int length;

  /** First pixel of the window. */
  public int low;

  /** One past the last pixel of the window; not above {@link #low} where the frame shows nothing of the source. */
  public int high;

  /** The source's pixel for each pixel of the frame, where a mirror or a repeat has padded it. */
  private int[] table = new int[0];

  private int[] spare = new int[0];
  private boolean tabled;

  void begin(int length, Border border) {
    this.border = border;
    start = 0;
    this.length = length;
    low = 0;
    high = length;
    tabled = false;
  }

  /** Makes another range the frame; pixels outside the present one are found by the border. */
  void reframe(int newStart, int newLength) {
    if (newStart == start && newLength == length) {
      return;
    }
    switch (border) {
      case CONSTANT -> {
        low = Math.max(low, newStart);
        high = Math.min(high, newStart + newLength);
      }
      case NEAREST -> {
        int first = Math.clamp(newStart, low, high - 1);
        int last = Math.clamp(newStart + newLength - 1, low, high - 1);
        low = first;
        high = last + 1;
      }
      default -> tabulate(newStart, newLength);
    }
    start = newStart;
    length = newLength;
  }

  private void tabulate(int newStart, int newLength) {
    boolean inside = newStart >= low && newStart + newLength <= high;
    if (inside) {
      tabled = false;
      low = newStart;
      high = newStart + newLength;
      return;
    }
    if (spare.length < newLength) {
      spare = new int[newLength];
    }
    for (int i = 0; i < newLength; i++) {
      spare[i] = source(newStart + i);
    }
    int[] filled = spare;
    spare = table;
    table = filled;
    tabled = true;
    low = Math.max(low, newStart);
    high = Math.min(high, newStart + newLength);
  }

  /** The source's pixel for any position, or -1 where the fill stands. */
  public int source(int i) {
    if (i >= low && i < high) {
      return i;
    }
    return switch (border) {
      case CONSTANT -> -1;
      case NEAREST -> i < low ? low : high - 1;
      default -> {
        int inside = border.index(i - start, length);
        yield tabled ? table[inside] : start + inside;
      }
    };
  }

  /** The source's pixel for a neighbour of a sampled point; where the fill stands, the edge pixel (see cover). */
  public int tap(int i) {
    if (border != Border.CONSTANT) {
      return source(i);
    }
    return empty() ? 0 : Math.clamp(i, low, high - 1);
  }

  /** The lowest of the source's pixels that {@link #tap} gives, unless the axis is {@link #empty}. */
  public int lowest() {
    return tabled ? Arrays.stream(table, 0, length).min().orElseThrow() : low;
  }

  /** The highest of the source's pixels that {@link #tap} gives, unless the axis is {@link #empty}. */
  public int highest() {
    return tabled ? Arrays.stream(table, 0, length).max().orElseThrow() : high - 1;
  }

  /** Whether the frame shows nothing of the source, only fill. */
  public boolean empty() {
    return high <= low && border == Border.CONSTANT;
  }

  /** Whether every pixel of the frame is the source's pixel of that position. */
  boolean unpadded() {
    return low == start && high == start + length;
  }
}
