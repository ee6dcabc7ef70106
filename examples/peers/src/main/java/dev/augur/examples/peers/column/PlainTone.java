package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Numbers;
import dev.augur.examples.peers.row.Operation;
import dev.augur.examples.peers.row.Row;
import java.util.List;
import java.util.SplittableRandom;

/** One colour operation on interleaved floats, in plain Java. */
interface PlainTone {

  /** Changes the pixels if the numbers say so. */
  void change(float[] pixels, Numbers numbers);

  /** Adds what an operation does to colours, if anything. */
  static void add(Operation operation, Row row, Numbers numbers, SplittableRandom random, List<PlainTone> tones) {
    String name = operation.name();
    int acts = numbers.slot(name, "acts");
    switch (name) {
      case "Brightness" -> tones.add(acting(acts, numbers.slot(name, "factor"), (p, f) -> scale(p, f, 0)));
      case "Contrast" -> {
        boolean fixed = operation.members().has("pivot");
        float pivot = (float) (255 * operation.number("pivotAt", 0.5));
        tones.add(acting(acts, numbers.slot(name, "factor"), 
            (p, f) -> scale(p, f, (1 - f) * (fixed ? pivot : mean(p)))));
      }
      case "ColorJitter" -> {
        tones.add(acting(acts, numbers.slot(name, "brightness"), (p, f) -> scale(p, f, 0)));
        tones.add(acting(acts, numbers.slot(name, "contrast"), (p, f) -> scale(p, f, (1 - f) * mean(p))));
        tones.add(acting(acts, numbers.slot(name, "saturation"), PlainTone::saturate));
        tones.add(acting(acts, numbers.slot(name, "hue"), PlainTone::turn));
      }
      case "GaussianBlur" -> {
        PlainBlur blur = new PlainBlur(row.height(), row.width());
        tones.add(acting(acts, numbers.slot(name, "sigma"), blur::run));
      }
      case "GaussNoise" -> tones.add(acting(acts, numbers.slot(name, "sigma"), (p, s) -> noise(p, s, random)));
      default -> { }
    }
  }

  /** What an operation does with its one number. */
  interface Change {
    void run(float[] pixels, float number);
  }

  private static PlainTone acting(int acts, int slot, Change change) {
    return (pixels, numbers) -> {
      if (numbers.acts(acts)) {
        change.run(pixels, (float) numbers.value(slot));
      }
    };
  }

  private static float clamp(float value) {
    return value < 0 ? 0 : value > 255 ? 255 : value;
  }

  private static float grey(float[] pixels, int i) {
    return 0.299f * pixels[i] + 0.587f * pixels[i + 1] + 0.114f * pixels[i + 2];
  }

  private static void scale(float[] pixels, float factor, float offset) {
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = clamp(factor * pixels[i] + offset);
    }
  }

  private static float mean(float[] pixels) {
    double sum = 0;
    for (int i = 0; i < pixels.length; i += Row.CHANNELS) {
      sum += grey(pixels, i);
    }
    return (float) (sum * Row.CHANNELS / pixels.length);
  }

  private static void saturate(float[] pixels, float factor) {
    for (int i = 0; i < pixels.length; i += Row.CHANNELS) {
      float rest = (1 - factor) * grey(pixels, i);
      for (int c = 0; c < Row.CHANNELS; c++) {
        pixels[i + c] = clamp(factor * pixels[i + c] + rest);
      }
    }
  }

  /** Through hue, saturation and value, sextant by sextant. */
  private static void turn(float[] pixels, float turns) {
    for (int i = 0; i < pixels.length; i += Row.CHANNELS) {
      float r = pixels[i];
      float g = pixels[i + 1];
      float b = pixels[i + 2];
      float most = Math.max(r, Math.max(g, b));
      float least = Math.min(r, Math.min(g, b));
      float span = most - least;
      if (span == 0) {
        continue;
      }
      float sextant = most == r ? (g - b) / span : most == g ? 2 + (b - r) / span : 4 + (r - g) / span;
      float hue = sextant / 6 + turns;
      hue = 6 * (hue - (float) Math.floor(hue));
      pixels[i] = channel(hue + 5, most, span);
      pixels[i + 1] = channel(hue + 3, most, span);
      pixels[i + 2] = channel(hue + 1, most, span);
    }
  }

  private static float channel(float place, float most, float span) {
    float k = place >= 6 ? place - 6 : place;
    return most - span * Math.max(0, Math.min(1, Math.min(k, 4 - k)));
  }

  private static void noise(float[] pixels, float sigma, SplittableRandom random) {
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = clamp(pixels[i] + 255 * sigma * (float) random.nextGaussian());
    }
  }
}
