package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Numbers;
import dev.augur.examples.peers.row.Operation;
import dev.augur.examples.peers.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;

/** A row's colours with OpenCV's best calls. */
final class CvTones {
  private static final double MOST = 255;

  /** Weights further out than so many deviations are left out, as Albumentations does. */
  private static final double REACH = 3.5;

  private final Numbers numbers;
  private final List<Step> steps = new ArrayList<>();
  private final CvColours colours = new CvColours();
  private final CvTable table = new CvTable();
  private final Mat noise = new Mat();
  private final Mat everywhere = new Mat();
  private final Point centre = new Point(-1, -1);

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
        DoubleSupplier number = number(operation, "factor");
        yield (picture, to) -> scaled(picture, number.getAsDouble(), 0);
      }
      case "Contrast" -> contrast(operation);
      case "Gamma" -> {
        DoubleSupplier gamma = number(operation, "gamma");
        yield (picture, to) -> {
          double exponent = gamma.getAsDouble();
          table.add(x -> MOST * Math.pow(x / MOST, exponent));
          return picture;
        };
      }
      case "Invert" -> (picture, to) -> {
        opencv_core.bitwise_not(table.flush(picture, to), to);
        return to;
      };
      case "ColorJitter" -> jitter(operation);
      case "Saturation" -> {
        DoubleSupplier number = number(operation, "factor");
        yield (picture, to) -> colours.saturate(table.flush(picture, to), to, number.getAsDouble());
      }
      case "Hue" -> {
        DoubleSupplier turns = number(operation, "turns");
        yield (picture, to) -> colours.turn(table.flush(picture, to), to, turns.getAsDouble());
      }
      case "ToGray" -> (picture, to) -> colours.grey(table.flush(picture, to), to);
      case "ChannelDropout" -> {
        DoubleSupplier first = number(operation, "first");
        yield (picture, to) -> CvColours.blank(table.flush(picture, to), to, (int) first.getAsDouble());
      }
      case "GaussianBlur" -> {
        DoubleSupplier sigma = number(operation, "sigma");
        yield (picture, to) -> blur(table.flush(picture, to), to, sigma.getAsDouble());
      }
      case "GaussNoise" -> {
        DoubleSupplier sigma = number(operation, "sigma");
        yield (picture, to) -> noise(table.flush(picture, to), to, sigma.getAsDouble());
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
    table.clear();
    for (Step step : steps) {
      picture = numbers.acts(step.acts) ? step.tone.run(picture, to) : picture;
    }
    return table.flush(picture, to);
  }

  private Tone contrast(Operation operation) {
    DoubleSupplier number = number(operation, "factor");
    if (operation.members().has("pivot")) {
      double pivot = MOST * operation.number("pivotAt", 0.5);
      return (picture, to) -> about(picture, number.getAsDouble(), pivot);
    }
    return (picture, to) -> stretch(table.flush(picture, to), number.getAsDouble());
  }

  private Mat about(Mat picture, double scale, double pivot) {
    return scaled(picture, scale, (1 - scale) * pivot);
  }

  /** Contrast about the mean grey. */
  private Mat stretch(Mat picture, double scale) {
    return about(picture, scale, colours.meanGrey(picture));
  }

  private Tone jitter(Operation operation) {
    DoubleSupplier brightness = number(operation, "brightness");
    DoubleSupplier contrast = number(operation, "contrast");
    DoubleSupplier saturation = number(operation, "saturation");
    DoubleSupplier hue = number(operation, "hue");
    return (picture, to) -> {
      Mat bright = table.flush(scaled(picture, brightness.getAsDouble(), 0), to);
      Mat stretched = table.flush(stretch(bright, contrast.getAsDouble()), to);
      return colours.turn(colours.saturate(stretched, to, saturation.getAsDouble()), to, hue.getAsDouble());
    };
  }

  /** The picture waits. */
  private Mat scaled(Mat picture, double factor, double offset) {
    table.scale(factor, offset);
    return picture;
  }

  /** Half the time of {@code GaussianBlur}. */
  private Mat blur(Mat from, Mat to, double sigma) {
    int side = 2 * (int) (REACH * sigma + 0.5) + 1;
    Mat kernel = opencv_imgproc.getGaussianKernel(side, sigma);
    opencv_imgproc.sepFilter2D(from, to, -1, kernel, kernel, centre, 0, opencv_core.BORDER_REFLECT_101);
    return to;
  }

  private Mat noise(Mat from, Mat to, double sigma) {
    noise.create(from.size(), opencv_core.CV_16SC3);
    opencv_core.randn(noise, perChannel(0), perChannel(MOST * sigma));
    opencv_core.add(from, noise, to, everywhere, opencv_core.CV_8U);
    return to;
  }

  private static Mat perChannel(double value) {
    return new Mat(Row.CHANNELS, 1, opencv_core.CV_64F, Scalar.all(value));
  }
}
