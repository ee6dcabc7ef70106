package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Numbers;
import dev.augur.examples.peers.row.Operation;
import dev.augur.examples.peers.row.Row;
import java.util.function.DoubleUnaryOperator;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** A row's colours with OpenCV's best calls: consecutive pointwise operations share one lookup table. */
final class CvTones {
  private static final int LEVELS = 256;
  private static final double MOST = 255;

  /** Weights further out than so many deviations are left out, as Albumentations does. */
  private static final double REACH = 3.5;

  private final Row row;
  private final Numbers numbers;
  private final CvColours colours = new CvColours();
  private final double[] levels = new double[LEVELS];
  private final byte[] bytes = new byte[LEVELS];
  private final Mat table = new Mat(1, LEVELS, opencv_core.CV_8UC1);
  private final Mat noise = new Mat();
  private Mat floats;
  private boolean pending;

  CvTones(Row row, Numbers numbers) {
    this.row = row;
    this.numbers = numbers;
    for (Operation operation : row.operations()) {
      switch (operation.name()) {
        case "AutoContrast", "Equalize", "Posterize", "Solarize", "ChannelShift", "ChannelShuffle", "Sharpen" ->
          throw new IllegalArgumentException("not written by hand for OpenCV in Java: " + operation.name());
        default -> { }
      }
    }
  }

  /** The recoloured picture; {@code from} may be a view of a source and is not written. */
  Mat run(Mat from, Mat to) {
    Mat picture = from;
    clear();
    for (Operation operation : row.operations()) {
      String name = operation.name();
      if (!numbers.acts(numbers.slot(name, "acts"))) {
        continue;
      }
      picture = switch (name) {
        case "Brightness" -> pointwise(picture, scaling(value(name, "factor"), 0));
        case "Contrast" -> contrast(picture, to, operation);
        case "Gamma" -> {
          double gamma = value(name, "gamma");
          yield pointwise(picture, x -> MOST * Math.pow(x / MOST, gamma));
        }
        case "Invert" -> pointwise(picture, x -> MOST - x);
        case "ColorJitter" -> jitter(picture, to, name);
        case "Saturation" -> colours.saturate(flush(picture, to), to, value(name, "factor"));
        case "Hue" -> colours.turn(flush(picture, to), to, value(name, "turns"));
        case "ToGray" -> colours.grey(flush(picture, to), to);
        case "GaussianBlur" -> blur(flush(picture, to), to, value(name, "sigma"));
        case "GaussNoise" -> noise(flush(picture, to), to, value(name, "sigma"));
        default -> picture;
      };
    }
    return flush(picture, to);
  }

  private double value(String operation, String name) {
    return numbers.value(numbers.slot(operation, name));
  }

  private static DoubleUnaryOperator scaling(double factor, double offset) {
    return x -> Math.clamp(factor * x + offset, 0, MOST);
  }

  private Mat contrast(Mat picture, Mat to, Operation operation) {
    double factor = value(operation.name(), "factor");
    if (operation.members().has("pivot")) {
      return pointwise(picture, scaling(factor, (1 - factor) * MOST * operation.number("pivotAt", 0.5)));
    }
    Mat flushed = flush(picture, to);
    return pointwise(flushed, scaling(factor, (1 - factor) * CvColours.meanGrey(flushed)));
  }

  private Mat jitter(Mat picture, Mat to, String name) {
    Mat bright = flush(pointwise(picture, scaling(value(name, "brightness"), 0)), to);
    double factor = value(name, "contrast");
    Mat stretched = flush(pointwise(bright, scaling(factor, (1 - factor) * CvColours.meanGrey(bright))), to);
    return colours.turn(colours.saturate(stretched, to, value(name, "saturation")), to, value(name, "hue"));
  }

  private void clear() {
    for (int i = 0; i < LEVELS; i++) {
      levels[i] = i;
    }
    pending = false;
  }

  /** Adds to the table; the picture waits. */
  private Mat pointwise(Mat picture, DoubleUnaryOperator tone) {
    for (int i = 0; i < LEVELS; i++) {
      levels[i] = tone.applyAsDouble(levels[i]);
    }
    pending = true;
    return picture;
  }

  private Mat flush(Mat picture, Mat to) {
    if (!pending) {
      return picture;
    }
    for (int i = 0; i < LEVELS; i++) {
      bytes[i] = (byte) Math.rint(levels[i]);
    }
    new BytePointer(table.data()).put(bytes);
    opencv_core.LUT(picture, table, to);
    clear();
    return to;
  }

  /** A table of floats per channel that scales and shifts. */
  Mat floatTable(double[] scale, double[] shift) {
    if (floats == null) {
      floats = new Mat(1, LEVELS, opencv_core.CV_32FC3);
      float[] entries = new float[LEVELS * Row.CHANNELS];
      for (int i = 0; i < entries.length; i++) {
        entries[i] = (float) (i / Row.CHANNELS * scale[i % Row.CHANNELS] + shift[i % Row.CHANNELS]);
      }
      new FloatPointer(floats.data()).put(entries);
    }
    return floats;
  }

  private static Mat blur(Mat from, Mat to, double sigma) {
    int side = 2 * (int) (REACH * sigma + 0.5) + 1;
    opencv_imgproc.GaussianBlur(from, to, new Size(side, side), sigma, sigma, opencv_core.BORDER_REFLECT_101,
        opencv_core.ALGO_HINT_DEFAULT);
    return to;
  }

  private Mat noise(Mat from, Mat to, double sigma) {
    noise.create(from.size(), opencv_core.CV_16SC3);
    opencv_core.randn(noise, perChannel(0), perChannel(MOST * sigma));
    opencv_core.add(from, noise, to, new Mat(), opencv_core.CV_8U);
    return to;
  }

  private static Mat perChannel(double value) {
    return new Mat(Row.CHANNELS, 1, opencv_core.CV_64F, Scalar.all(value));
  }
}
