package dev.augur.support.warp;

/** Bilinear interpolation in floats, rounded as generated loops round. */
final class Bilinear {
  private Bilinear() {}

  static float blend(float topLeft, float topRight, float bottomLeft, float bottomRight, float fx, float fy) {
    float top = Math.fma(topRight - topLeft, fx, topLeft);
    float bottom = Math.fma(bottomRight - bottomLeft, fx, bottomLeft);
    return Math.fma(bottom - top, fy, top);
  }
}
