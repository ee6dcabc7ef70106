package dev.augur.processor.model.op;

import java.util.random.RandomGenerator;

/** Pixels to test with, and colour maths in double precision by the textbook. */
final class Colours {
  private Colours() {}

  /** A random pixel in 0 to the maximum: levels, reals, extremes, greys and pairs of equal channels. */
  static float[] pixel(RandomGenerator random, int channels, float maximum) {
    float[] pixel = new float[channels];
    int kind = random.nextInt(5);
    for (int c = 0; c < channels; c++) {
      pixel[c] = switch (kind) {
        case 0 -> random.nextBoolean() ? maximum : 0;
        case 1 -> random.nextInt(256) / 255f * maximum;
        default -> random.nextFloat() * maximum;
      };
      pixel[c] = Math.min(pixel[c], maximum);
    }
    if (channels > 1 && kind == 3) {
      pixel[random.nextInt(3)] = pixel[random.nextInt(3)];
    }
    if (channels > 1 && kind == 4) {
      pixel[1] = pixel[0];
      pixel[2] = pixel[0];
    }
    return pixel;
  }

  static double[] saturated(double[] rgb, double factor) {
    double grey = 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2];
    return new double[] {
      grey + factor * (rgb[0] - grey), grey + factor * (rgb[1] - grey), grey + factor * (rgb[2] - grey)
    };
  }

  /** Through hue, saturation and value and back. */
  static double[] turned(double[] rgb, double turns) {
    double value = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
    double least = Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
    if (value == least) {
      return rgb;
    }
    double chroma = value - least;
    double sixths;
    if (value == rgb[0]) {
      sixths = (rgb[1] - rgb[2]) / chroma;
    } else if (value == rgb[1]) {
      sixths = 2 + (rgb[2] - rgb[0]) / chroma;
    } else {
      sixths = 4 + (rgb[0] - rgb[1]) / chroma;
    }
    double hue = ((sixths / 6 + turns) % 1 + 1) % 1 * 6;
    double rest = hue - Math.floor(hue);
    double saturation = chroma / value;
    double p = value * (1 - saturation);
    double q = value * (1 - saturation * rest);
    double t = value * (1 - saturation * (1 - rest));
    return switch ((int) Math.floor(hue) % 6) {
      case 0 -> new double[] {value, t, p};
      case 1 -> new double[] {q, value, p};
      case 2 -> new double[] {p, value, t};
      case 3 -> new double[] {p, q, value};
      case 4 -> new double[] {t, p, value};
      default -> new double[] {value, p, q};
    };
  }
}
