package dev.augur.examples.peers.column;

import java.util.function.DoubleUnaryOperator;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Pointwise operations that wait for a picture: one that scales and shifts becomes a conversion, which takes half a
 * table's time, others and runs of them one lookup table.
 */
final class CvTable {
  private static final int LEVELS = 256;
  private static final double MOST = 255;

  private final double[] levels = new double[LEVELS];
  private final byte[] bytes = new byte[LEVELS];
  private final Mat table = new Mat(1, LEVELS, opencv_core.CV_8UC1);
  private boolean empty = true;
  private boolean scales;
  private double factor;
  private double offset;

  /** Adds {@code factor * level + offset}, clamped. */
  void scale(double factor, double offset) {
    if (empty) {
      empty = false;
      scales = true;
      this.factor = factor;
      this.offset = offset;
    } else {
      add(x -> Math.clamp(factor * x + offset, 0, MOST));
    }
  }

  /** Adds a function from levels to levels. */
  void add(DoubleUnaryOperator tone) {
    if (empty || scales) {
      double slope = scales ? factor : 1;
      double shift = scales ? offset : 0;
      for (int i = 0; i < LEVELS; i++) {
        levels[i] = Math.clamp(slope * i + shift, 0, MOST);
      }
    }
    for (int i = 0; i < LEVELS; i++) {
      levels[i] = tone.applyAsDouble(levels[i]);
    }
    empty = false;
    scales = false;
  }

  /** The picture after all that waits, in {@code to}; the picture itself if nothing does. */
  Mat flush(Mat picture, Mat to) {
    if (empty) {
      return picture;
    }
    if (scales) {
      picture.convertTo(to, opencv_core.CV_8U, factor, offset);
    } else {
      for (int i = 0; i < LEVELS; i++) {
        bytes[i] = (byte) Math.rint(levels[i]);
      }
      new BytePointer(table.data()).put(bytes);
      opencv_core.LUT(picture, table, to);
    }
    clear();
    return to;
  }

  /** Forgets what waits. */
  void clear() {
    empty = true;
    scales = false;
  }
}
