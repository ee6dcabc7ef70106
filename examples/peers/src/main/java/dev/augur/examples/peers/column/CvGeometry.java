package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Numbers;
import dev.augur.examples.peers.row.Operation;
import dev.augur.examples.peers.row.Row;
import org.bytedeco.javacpp.indexer.DoubleRawIndexer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** A row's geometry with OpenCV's best call for it: a view, a copy, a resize, or one warp. */
final class CvGeometry {
  private static final int WARP = opencv_imgproc.INTER_LINEAR | opencv_imgproc.WARP_INVERSE_MAP;

  private final Row row;
  private final Numbers numbers;
  private final Geometry geometry;
  private final Mat padded = new Mat();
  private final Mat resized = new Mat();
  private final Mat matrix = new Mat(2, 3, opencv_core.CV_64F);
  private final DoubleRawIndexer entries = matrix.createIndexer();
  private final Size size;
  private final Scalar black = new Scalar(0);
  private final Simple simple;

  CvGeometry(Row row, Numbers numbers) {
    this.row = row;
    this.numbers = numbers;
    geometry = new Geometry(row, numbers);
    size = new Size(row.width(), row.height());
    simple = row.alone() ? simple(row.operations().getFirst()) : null;
  }

  /** An operation alone that OpenCV has a call for. */
  private interface Simple {
    Mat run(Mat from, Mat to);
  }

  private Simple simple(Operation operation) {
    return switch (operation.name()) {
      case "HorizontalFlip" -> (from, to) -> flipped(from, to, 1);
      case "VerticalFlip" -> (from, to) -> flipped(from, to, 0);
      case "Transpose" -> (from, to) -> {
        opencv_core.transpose(from, to);
        return to;
      };
      case "RandomRotate90" -> {
        int turns = numbers.slot("RandomRotate90", "turns");
        yield (from, to) -> turned(from, to, (int) numbers.value(turns));
      }
      case "CenterCrop" -> (from, to) -> window(from, (row.sourceHeight() - row.height()) / 2,
          (row.sourceWidth() - row.width()) / 2, row.height(), row.width());
      case "PadIfNeeded" -> (from, to) -> padded(from, to, (row.height() - row.sourceHeight()) / 2);
      case "Resize", "LongestMaxSize", "SmallestMaxSize" -> (from, to) -> resized(from, to);
      case "Perspective", "ElasticTransform", "CoarseDropout" ->
        throw new IllegalArgumentException("not written by hand for OpenCV in Java: " + operation.name());
      default -> null;
    };
  }

  /** The moved picture: a view of the source, or what is left in {@code to}. */
  Mat run(Mat source, Mat to) {
    if (simple != null) {
      return simple.run(source, to);
    }
    geometry.compose();
    Mat frame = source;
    int padding = geometry.padding;
    if (padding > 0) {
      frame = padded(source, padded, padding);
    }
    frame = window(frame, geometry.top + padding, geometry.left + padding, geometry.height, geometry.width);
    if (geometry.warps) {
      return warped(frame, to);
    }
    if (geometry.resizes) {
      frame = resized(frame, geometry.flips ? resized : to);
    }
    return geometry.flips ? flipped(frame, to, 1) : frame;
  }

  private Mat warped(Mat frame, Mat to) {
    AffineMap map = geometry.map;
    entries.put(0, 0, map.xx).put(0, 1, map.xy).put(0, 2, map.x0);
    entries.put(1, 0, map.yx).put(1, 1, map.yy).put(1, 2, map.y0);
    opencv_imgproc.warpAffine(frame, to, matrix, size, WARP, opencv_core.BORDER_CONSTANT, black);
    return to;
  }

  private static Mat window(Mat from, int top, int left, int height, int width) {
    return from.rows() == height && from.cols() == width ? from : new Mat(from, new Rect(left, top, width, height));
  }

  private Mat padded(Mat from, Mat to, int pixels) {
    opencv_core.copyMakeBorder(from, to, pixels, pixels, pixels, pixels, opencv_core.BORDER_CONSTANT, black);
    return to;
  }

  private Mat resized(Mat from, Mat to) {
    opencv_imgproc.resize(from, to, size, 0, 0, opencv_imgproc.INTER_LINEAR);
    return to;
  }

  private static Mat flipped(Mat from, Mat to, int code) {
    opencv_core.flip(from, to, code);
    return to;
  }

  private static Mat turned(Mat from, Mat to, int turns) {
    if (turns == 0) {
      return from;
    }
    opencv_core.rotate(from, to, switch (turns) {
      case 1 -> opencv_core.ROTATE_90_COUNTERCLOCKWISE;
      case 2 -> opencv_core.ROTATE_180;
      default -> opencv_core.ROTATE_90_CLOCKWISE;
    });
    return to;
  }
}
