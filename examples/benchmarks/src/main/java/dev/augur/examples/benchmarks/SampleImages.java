package dev.augur.examples.benchmarks;

import dev.augur.Image;
import java.util.Random;

/** Smooth colours with some noise, the same every time. */
final class SampleImages {
  private static final int COUNT = 8;
  private static final int CHANNELS = 3;

  private SampleImages() {}

  /** Few images, as freshly decoded ones lie in the cache. */
  static Image[] of(Workload workload) {
    return of(workload, COUNT);
  }

  static Image[] of(Workload workload, int count) {
    Image[] images = new Image[count];
    for (int i = 0; i < count; i++) {
      images[i] = image(workload.sourceHeight(), workload.sourceWidth(), i);
    }
    return images;
  }

  private static Image image(int height, int width, int index) {
    Random random = new Random(index);
    double[] phase = random.doubles(2 * CHANNELS, 0, 6).toArray();
    byte[] pixels = new byte[height * width * CHANNELS];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int c = 0; c < CHANNELS; c++) {
          double wave = Math.sin(phase[c] + 9.0 * x / width) * Math.cos(phase[c + CHANNELS] + 7.0 * y / height);
          double value = 128 + 100 * wave + 8 * random.nextGaussian();
          pixels[(y * width + x) * CHANNELS + c] = (byte) Math.clamp(Math.round(value), 0, 255);
        }
      }
    }
    return Image.of(pixels, height, width, CHANNELS).named("image " + index, index);
  }
}
