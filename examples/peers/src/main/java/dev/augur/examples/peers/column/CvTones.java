package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Numbers;
import dev.augur.examples.peers.row.Operation;
import dev.augur.examples.peers.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
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

  private final Numbers numbers;
  private final List<Step> steps = new ArrayList<>();
  private final CvColours colours = new CvColours();
  private final double[] levels = new double[LEVELS];
  private final byte[] bytes = new byte[LEVELS];
  private final Mat table = new Mat(1, LEVELS, opencv_core.CV_8UC1);
  private final Mat noise = new Mat();
  private Mat floats;
  private boolean pending;

  CvTones(Row row, Numbers numbers) {
    this.numbers = numbers;
    for (Operation operation : row.operations()) {
      Tone tone = tone(operation);
      if (tone != null) {
        steps.add(new Step(numbers.slot(operation.name(), "acts"), tone));
      }
    }
  }

  /** What an operation does to the picture. */
  private interface Tone {
    Mat run(Mat picture, Mat to);
  }

  /** An operation and the slot that says whether it acts. */
  private record Step(int acts, Tone tone) {}

  /** Null for operations that leave colours alone. */
  private Tone tone(Operation operation) {
    return switch (operation.name()) {
      case "Brightness" -> {
        DoubleSupplier factor = number(operation, "factor");
        yield (picture, to) -> pointwise(picture, scaling(factor.getAsDouble(), 0));
      }
      case "Contrast" -> contrast(operation);
      case "Gamma" -> {
        DoubleSupplier gamma = number(operation, "gamma");
        yield (picture, to) -> {
          double exponent = gamma.getAsDouble();
          return pointwise(picture, x -> MOST * Math.pow(x / MOST, exponent));
        };
      }
      case "Invert" -> (picture, to) -> pointwise(picture, x -> MOST - x);
      case "ColorJitter" -> jitter(operation);
      case "Saturation" -> {
        DoubleSupplier factor = number(operation, "factor");
        yield (picture, to) -> colours.saturate(flush(picture, to), to, factor.getAsDouble());
      }
      case "Hue" -> {
        DoubleSupplier turns = number(operation, "turns");
        yield (picture, to) -> colours.turn(flush(picture, to), to, turns.getAsDouble());
      }
      case "ToGray" -> (picture, to) -> colours.grey(flush(picture, to), to);
      case "ChannelDropout" -> {
        DoubleSupplier first = number(operation, "first");
        yield (picture, to) -> CvColours.blank(flush(picture, to), to, (int) first.getAsDouble());
      }
      case "GaussianBlur" -> {
        DoubleSupplier sigma = number(operation, "sigma");
        yield (picture, to) -> blur(flush(picture, to), to, sigma.getAsDouble());
      }
      case "GaussNoise" -> {
        DoubleSupplier sigma = number(operation, "sigma");
        yield (picture, to) -> noise(flush(picture, to), to, sigma.getAsDouble());
      }
      case "AutoContrast", "Equalize", "Posterize", "Solarize", "ChannelShift", "ChannelShuffle", "Sharpen" ->
        throw new IllegalArgumentException("not written by hand for OpenCV in Java: " + operation.name());
      default -> null;
    };
  }

  /** A number of the current image; its slot is looked up now. */
  private DoubleSupplier number(Operation operation, String name) {
    int slot = numbers.slot(operation.name(), name);
    return () -> numbers.value(slot);
  }

  /** The recoloured picture; {@code from} may be a view of a source and is not written. */
  Mat run(Mat from, Mat to) {
    Mat picture = from;
    clear();
    for (Step step : steps) {
      picture = numbers.acts(step.acts) ? step.tone.run(picture, to) : picture;
    }
    return flush(picture, to);
  }

  private static DoubleUnaryOperator scaling(double factor, double offset) {
    return x -> Math.clamp(factor * x + offset, 0, MOST);
  }

  private Tone contrast(Operation operation) {
    DoubleSupplier number = number(operation, "factor");
    if (operation.members().has("pivot")) {
      double pivot = MOST * operation.number("pivotAt", 0.5);
      return (picture, to) -> {
        double factor = number.getAsDouble();
        return pointwise(picture, scaling(factor, (1 - factor) * pivot));
      };
    }
    return (picture, to) -> stretch(flush(picture, to), number.getAsDouble());
  }

  /** Contrast about the mean grey. */
  private Mat stretch(Mat picture, double factor) {
    return pointwise(picture, scaling(factor, (1 - factor) * CvColours.meanGrey(picture)));
  }

  private Tone jitter(Operation operation) {
    DoubleSupplier brightness = number(operation, "brightness");
    DoubleSupplier contrast = number(operation, "contrast");
    DoubleSupplier saturation = number(operation, "saturation");
    DoubleSupplier hue = number(operation, "hue");
    return (picture, to) -> {
      Mat bright = flush(pointwise(picture, scaling(brightness.getAsDouble(), 0)), to);
      Mat stretched = flush(stretch(bright, contrast.getAsDouble()), to);
      return colours.turn(colours.saturate(stretched, to, saturation.getAsDouble()), to, hue.getAsDouble());
    };
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
