package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Row;

/** A separable Gaussian blur of interleaved floats in plain Java; edges mirror without repeating. */
final class PlainBlur {
  /** Weights further out than so many deviations are left out, as Albumentations does. */
  private static final double REACH = 3.5;

  private final int height;
  private final int width;
  private final float[] between;

  PlainBlur(int height, int width) {
    this.height = height;
    this.width = width;
    between = new float[height * width * Row.CHANNELS];
  }

  void run(float[] pixels, float sigma) {
    int reach = (int) (REACH * sigma + 0.5);
    float[] weights = weights(sigma, reach);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int c = 0; c < Row.CHANNELS; c++) {
          float sum = 0;
          for (int k = -reach; k <= reach; k++) {
            sum += weights[k + reach] * pixels[(y * width + mirror(x + k, width)) * Row.CHANNELS + c];
          }
          between[(y * width + x) * Row.CHANNELS + c] = sum;
        }
      }
    }
    int row = width * Row.CHANNELS;
    for (int y = 0; y < height; y++) {
      for (int i = 0; i < row; i++) {
        float sum = 0;
        for (int k = -reach; k <= reach; k++) {
          sum += weights[k + reach] * between[mirror(y + k, height) * row + i];
        }
        pixels[y * row + i] = sum;
      }
    }
  }

  private static float[] weights(float sigma, int reach) {
    float[] weights = new float[2 * reach + 1];
    float sum = 0;
    for (int k = -reach; k <= reach; k++) {
      weights[k + reach] = (float) Math.exp(-k * k / (2.0 * sigma * sigma));
      sum += weights[k + reach];
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] /= sum;
    }
    return weights;
  }

  private static int mirror(int index, int length) {
    return index < 0 ? -index : index >= length ? 2 * length - 2 - index : index;
  }
}
