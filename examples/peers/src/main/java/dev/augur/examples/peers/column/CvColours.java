package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Row;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.indexer.FloatRawIndexer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;

/** Colour operations that mix channels, with OpenCV. */
final class CvColours {
  private static final int LEVELS = 256;
  private static final double[] GREY = {0.299, 0.587, 0.114};

  private final Mat grey = new Mat();
  private final Mat wheel = new Mat();
  private final MatVector planes = new MatVector(Row.CHANNELS);
  private final Mat hue = planes.get(0);
  private final Mat table = new Mat(1, LEVELS, opencv_core.CV_8UC1);
  private final byte[] entries = new byte[LEVELS];
  private final Mat mix = new Mat(Row.CHANNELS, Row.CHANNELS, opencv_core.CV_32FC1);
  private final FloatRawIndexer weights = mix.createIndexer();

  /** The mean grey level, of a picture made grey: half the time of the channels' means. */
  double meanGrey(Mat picture) {
    opencv_imgproc.cvtColor(picture, grey, opencv_imgproc.COLOR_RGB2GRAY);
    return opencv_core.mean(grey).get(0);
  }

  Mat grey(Mat from, Mat to) {
    opencv_imgproc.cvtColor(from, grey, opencv_imgproc.COLOR_RGB2GRAY);
    opencv_imgproc.cvtColor(grey, to, opencv_imgproc.COLOR_GRAY2RGB);
    return to;
  }

  /** One matrix for the grey and the weighted sum. */
  Mat saturate(Mat from, Mat to, double factor) {
    for (int c = 0; c < Row.CHANNELS; c++) {
      for (int other = 0; other < Row.CHANNELS; other++) {
        weights.put(c, other, (float) ((other == c ? factor : 0) + (1 - factor) * GREY[other]));
      }
    }
    opencv_core.transform(from, to, mix);
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

  /** Turns the hue in its own 8-bit wheel of 256 steps; its plane's table is faster than a table of three channels. */
  Mat turn(Mat from, Mat to, double turns) {
    int steps = (int) Math.rint(LEVELS * turns);
    for (int i = 0; i < LEVELS; i++) {
      entries[i] = (byte) (i + steps);
    }
    new BytePointer(table.data()).put(entries);
    opencv_imgproc.cvtColor(from, wheel, opencv_imgproc.COLOR_RGB2HSV_FULL);
    opencv_core.split(wheel, planes);
    opencv_core.LUT(hue, table, hue);
    opencv_core.merge(planes, wheel);
    opencv_imgproc.cvtColor(wheel, to, opencv_imgproc.COLOR_HSV2RGB_FULL);
    return to;
  }
}
