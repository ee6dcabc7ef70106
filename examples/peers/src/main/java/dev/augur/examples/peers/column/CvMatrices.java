package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Row;
import org.bytedeco.javacpp.indexer.FloatRawIndexer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;

/** Matrices for {@code transform}, which mixes the channels of every pixel in vector code. */
final class CvMatrices {
  private CvMatrices() {}

  /** Scales and shifts every channel on its own. */
  static Mat scaling(double[] scale, double[] shift) {
    Mat matrix = new Mat(Row.CHANNELS, Row.CHANNELS + 1, opencv_core.CV_32FC1);
    try (FloatRawIndexer entries = matrix.createIndexer()) {
      for (int to = 0; to < Row.CHANNELS; to++) {
        for (int from = 0; from < Row.CHANNELS; from++) {
          entries.put(to, from, from == to ? (float) scale[to] : 0);
        }
        entries.put(to, Row.CHANNELS, (float) shift[to]);
      }
    }
    return matrix;
  }
}
