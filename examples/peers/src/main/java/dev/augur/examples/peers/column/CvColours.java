package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Row;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Colour operations that mix channels, with OpenCV. */
final class CvColours {
  private static final int LEVELS = 256;

  private final Mat grey = new Mat();
  private final Mat greys = new Mat();
  private final Mat wheel = new Mat();
  private final Mat table = new Mat(1, LEVELS, opencv_core.CV_8UC3);
  private final byte[] entries = new byte[LEVELS * Row.CHANNELS];

  /** The mean of 0.299 R + 0.587 G + 0.114 B. */
  static double meanGrey(Mat picture) {
    Scalar mean = opencv_core.mean(picture);
    return 0.299 * mean.get(0) + 0.587 * mean.get(1) + 0.114 * mean.get(2);
  }

  Mat grey(Mat from, Mat to) {
    opencv_imgproc.cvtColor(from, grey, opencv_imgproc.COLOR_RGB2GRAY);
    opencv_imgproc.cvtColor(grey, to, opencv_imgproc.COLOR_GRAY2RGB);
    return to;
  }

  Mat saturate(Mat from, Mat to, double factor) {
    grey(from, greys);
    opencv_core.addWeighted(from, factor, greys, 1 - factor, 0, to);
    return to;
  }

  /** Blanks one channel, which need not be read. */
  static Mat blank(Mat from, Mat to, int channel) {
    Mat target = from == to ? new Mat() : to;
    target.create(from.size(), from.type());
    int[] fromTo = new int[2 * Row.CHANNELS];
    for (int c = 0; c < Row.CHANNELS; c++) {
      fromTo[2 * c] = c == channel ? -1 : c;
      fromTo[2 * c + 1] = c;
    }
    opencv_core.mixChannels(from, 1, target, 1, fromTo, Row.CHANNELS);
    return target;
  }

  /** Turns the hue in its own 8-bit wheel of 256 steps. */
  Mat turn(Mat from, Mat to, double turns) {
    int steps = (int) Math.rint(LEVELS * turns);
    for (int i = 0; i < LEVELS; i++) {
      entries[Row.CHANNELS * i] = (byte) (i + steps);
      entries[Row.CHANNELS * i + 1] = (byte) i;
      entries[Row.CHANNELS * i + 2] = (byte) i;
    }
    new BytePointer(table.data()).put(entries);
    opencv_imgproc.cvtColor(from, wheel, opencv_imgproc.COLOR_RGB2HSV_FULL);
    opencv_core.LUT(wheel, table, wheel);
    opencv_imgproc.cvtColor(wheel, to, opencv_imgproc.COLOR_HSV2RGB_FULL);
    return to;
  }
}
