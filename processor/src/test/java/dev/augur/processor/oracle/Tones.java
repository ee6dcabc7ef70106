package dev.augur.processor.oracle;

import dev.augur.annotation.Pivot;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.op.Brightness;
import dev.augur.processor.model.op.ChannelDropout;
import dev.augur.processor.model.op.ChannelShift;
import dev.augur.processor.model.op.ChannelShuffle;
import dev.augur.processor.model.op.ColorJitter;
import dev.augur.processor.model.op.Contrast;
import dev.augur.processor.model.op.Gamma;
import dev.augur.processor.model.op.Hue;
import dev.augur.processor.model.op.Invert;
import dev.augur.processor.model.op.Posterize;
import dev.augur.processor.model.op.Saturation;
import dev.augur.processor.model.op.Solarize;
import dev.augur.processor.model.op.ToGray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What pixel operations mean: stages of maths on each pixel, each of which may look at the whole picture first. */
final class Tones {

  /**
   * Maths of one stage.
   *
   * @param slack how far off all results may be by themselves
   */
  record Maths(PixelFunction function, double slack) {}

  /** Maths that may depend on the picture that it meets. */
  @FunctionalInterface
  interface Stage {
    Maths on(Picture picture);
  }

  /** The mean grey is summed in whole steps of this fraction of the maximum. */
  private static final double GREY_STEP = 1 / 65280.0;

  private final ToDoubleFunction<String> drawn;
  private final double maximum;
  private final int colours;

  private Tones(ToDoubleFunction<String> drawn, double maximum, int colours) {
    this.drawn = drawn;
    this.maximum = maximum;
    this.colours = colours;
  }

  /** The stages of an operation that acts; empty for operations that are no maths on pixels. */
  static Optional<List<Stage>> of(Operation operation, Drawn drawn, double maximum, int colours) {
    return Optional.ofNullable(new Tones(drawn::number, maximum, colours).stages(operation));
  }

  /** Whether an operation is maths on pixels. */
  static boolean knows(Operation operation) {
    return new Tones(name -> 1, 1, 1).stages(operation) != null;
  }

  private List<Stage> stages(Operation operation) {
    return switch (operation) {
      case Brightness o -> List.of(each(brightness(drawn.applyAsDouble("factor"))));
      case Contrast o -> List.of(contrast(o));
      case Gamma o -> List.of(each(gamma(drawn.applyAsDouble("gamma"))));
      case Saturation o -> List.of(each(saturation(drawn.applyAsDouble("factor"))));
      case Hue o -> List.of(each(hue(drawn.applyAsDouble("turns"))));
      case ColorJitter o -> jitter(o);
      case ToGray o -> List.of(each(saturation(0)));
      case Invert o -> List.of(each(mapped(v -> maximum - v)));
      case Solarize o -> List.of(each(solarize(drawn.applyAsDouble("threshold") * maximum)));
      case Posterize o -> List.of(each(posterize((int) drawn.applyAsDouble("bits"))));
      case ChannelShuffle o -> List.of(each(shuffle((int) drawn.applyAsDouble("order"))));
      case ChannelShift o -> List.of(each(shift()));
      case ChannelDropout o -> List.of(each(blanked(o.fill())));
      default -> null;
    };
  }

  private static Stage each(PixelFunction function) {
    return picture -> new Maths(function, 0);
  }

  private interface Curve {
    double at(double value);
  }

  private PixelFunction mapped(Curve curve) {
    return v -> {
      for (int c = 0; c < v.length; c++) {
        v[c] = curve.at(v[c]);
      }
    };
  }

  private double clamped(double value) {
    return Math.clamp(value, 0, maximum);
  }

  private static double grey(double[] v) {
    return v.length == 1 ? v[0] : 0.299 * v[0] + 0.587 * v[1] + 0.114 * v[2];
  }

  private PixelFunction brightness(double factor) {
    return mapped(v -> clamped(factor * v));
  }

  private Stage contrast(Contrast contrast) {
    double factor = drawn.applyAsDouble("factor");
    return contrast.pivot() == Pivot.FIXED
        ? each(about(contrast.pivotAt() * maximum, factor))
        : aboutMean(factor);
  }

  private Stage aboutMean(double factor) {
    return picture -> {
      double off = maximum * GREY_STEP + mean(picture, picture.slacks);
      return new Maths(about(mean(picture, picture.values), factor), Math.abs(1 - factor) * off);
    };
  }

  private PixelFunction about(double pivot, double factor) {
    return mapped(v -> clamped(pivot + factor * (v - pivot)));
  }

  private static double mean(Picture picture, double[][] planes) {
    double sum = 0;
    double[] pixel = new double[picture.colours()];
    for (int i = 0; i < picture.pixels(); i++) {
      for (int c = 0; c < pixel.length; c++) {
        pixel[c] = planes[c][i];
      }
      sum += grey(pixel);
    }
    return sum / picture.pixels();
  }

  private PixelFunction gamma(double exponent) {
    return mapped(v -> maximum * Math.pow(v / maximum, exponent));
  }

  private PixelFunction saturation(double factor) {
    return v -> {
      double grey = grey(v);
      for (int c = 0; c < v.length; c++) {
        v[c] = clamped(grey + factor * (v[c] - grey));
      }
    };
  }

  private List<Stage> jitter(ColorJitter jitter) {
    List<Stage> stages = new ArrayList<>();
    if (!jitter.brightness().isFixedAt(1)) {
      stages.add(each(brightness(drawn.applyAsDouble("brightness"))));
    }
    if (!jitter.contrast().isFixedAt(1)) {
      stages.add(aboutMean(drawn.applyAsDouble("contrast")));
    }
    if (!jitter.saturation().isFixedAt(1)) {
      stages.add(each(saturation(drawn.applyAsDouble("saturation"))));
    }
    if (!jitter.hue().isFixedAt(0)) {
      stages.add(each(hue(drawn.applyAsDouble("hue"))));
    }
    return stages;
  }

  /** By way of hue, saturation and value, as text books have it. */
  private static PixelFunction hue(double turns) {
    return v -> {
      double value = Math.max(v[0], Math.max(v[1], v[2]));
      double chroma = value - Math.min(v[0], Math.min(v[1], v[2]));
      double sixths;
      if (chroma == 0) {
        return;
      } else if (value == v[0]) {
        sixths = (v[1] - v[2]) / chroma;
      } else if (value == v[1]) {
        sixths = (v[2] - v[0]) / chroma + 2;
      } else {
        sixths = (v[0] - v[1]) / chroma + 4;
      }
      for (int c = 0; c < 3; c++) {
        // Red, green and blue are 5, 3 and 1 sixths ahead of where they are strongest, less a half turn.
        double k = sixths + 6 * turns + 5 - 2 * c;
        k -= 6 * Math.floor(k / 6);
        v[c] = value - chroma * Math.max(0, Math.min(Math.min(k, 4 - k), 1));
      }
    };
  }

  private PixelFunction solarize(double threshold) {
    return mapped(v -> v < threshold ? v : maximum - v);
  }

  private PixelFunction posterize(int bits) {
    int kept = 0xFF00 >> bits & 0xFF;
    return mapped(v -> ((int) Math.rint(v * 255 / maximum) & kept) * maximum / 255);
  }

  private static PixelFunction shuffle(int order) {
    int red = order / 2;
    int[] others = {red == 0 ? 1 : 0, red == 2 ? 1 : 2};
    int swapped = order % 2;
    return v -> {
      double[] in = v.clone();
      v[0] = in[red];
      v[1] = in[others[swapped]];
      v[2] = in[others[1 - swapped]];
    };
  }

  private PixelFunction shift() {
    String[] names = colours == 1 ? new String[] {"shift"} : new String[] {"shiftRed", "shiftGreen", "shiftBlue"};
    double[] by = new double[colours];
    for (int c = 0; c < colours; c++) {
      by[c] = drawn.applyAsDouble(names[c]) * maximum;
    }
    return v -> {
      for (int c = 0; c < v.length; c++) {
        v[c] = clamped(v[c] + by[c]);
      }
    };
  }

  private PixelFunction blanked(List<Double> value) {
    int first = (int) drawn.applyAsDouble("first");
    int count = (int) drawn.applyAsDouble("channels");
    return v -> {
      for (int c = first; c < first + count; c++) {
        v[c % 3] = value.get((c % 3) % value.size());
      }
    };
  }
}
