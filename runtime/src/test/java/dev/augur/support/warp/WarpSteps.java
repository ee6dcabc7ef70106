package dev.augur.support.warp;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** A composition as data: applied to a {@link Steps} and to its reference alike, and printed when a test fails. */
final class WarpSteps {
  private record Step(String text, Consumer<Steps> warp, Consumer<PictureReference> reference) {}

  private final List<Step> steps = new ArrayList<>();
  private int height;
  private int width;

  WarpSteps(int height, int width) {
    this.height = height;
    this.width = width;
  }

  void apply(Steps warp) {
    steps.forEach(step -> step.warp.accept(warp));
  }

  void apply(PictureReference reference) {
    steps.forEach(step -> step.reference.accept(reference));
  }

  WarpSteps flipHorizontal() {
    return add("flipHorizontal", Steps::flipHorizontal, PictureReference::flipHorizontal);
  }

  WarpSteps flipVertical() {
    return add("flipVertical", Steps::flipVertical, PictureReference::flipVertical);
  }

  WarpSteps transpose() {
    swap();
    return add("transpose", Steps::transpose, PictureReference::transpose);
  }

  WarpSteps quarterTurns(int turns) {
    if (turns % 2 != 0) {
      swap();
    }
    return add("quarterTurns " + turns, w -> w.quarterTurns(turns), r -> r.quarterTurns(turns));
  }

  private void swap() {
    int old = height;
    height = width;
    width = old;
  }

  WarpSteps crop(int top, int left, int h, int w) {
    height = h;
    width = w;
    return add("crop " + top + " " + left + " " + h + " " + w, p -> p.crop(top, left, h, w),
        r -> r.crop(top, left, h, w));
  }

  WarpSteps pad(int top, int left, int bottom, int right) {
    height += top + bottom;
    width += left + right;
    return add("pad " + top + " " + left + " " + bottom + " " + right, w -> w.pad(top, left, bottom, right),
        r -> r.pad(top, left, bottom, right));
  }

  WarpSteps resize(int h, int w) {
    height = h;
    width = w;
    return add("resize " + h + " " + w, p -> p.resize(h, w, false), r -> r.resize(h, w));
  }

  WarpSteps affine(double degrees, double sx, double sy, double dx, double dy, double shearX, double shearY) {
    return add("affine " + degrees + " " + sx + " " + sy + " " + dx + " " + dy + " " + shearX + " " + shearY,
        w -> w.affine(degrees, sx, sy, dx, dy, shearX, shearY),
        r -> r.affine(degrees, sx, sy, dx, dy, shearX, shearY));
  }

  WarpSteps perspective(double a, double b, double c, double d, double e, double f, double g, double h) {
    return add("perspective " + a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h,
        w -> w.perspective(a, b, c, d, e, f, g, h), r -> r.perspective(a, b, c, d, e, f, g, h));
  }

  WarpSteps elastic(long key, int cells, double magnitude) {
    return add("elastic " + key + " " + cells + " " + magnitude, w -> w.elastic(key, cells, magnitude),
        r -> r.elastic(key, cells, magnitude));
  }

  private WarpSteps add(String text, Consumer<Steps> warp, Consumer<PictureReference> reference) {
    steps.add(new Step(text, warp, reference));
    return this;
  }

  /** Appends a random step that moves whole pixels. */
  WarpSteps randomExact(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> flipHorizontal();
      case 1 -> flipVertical();
      case 2 -> transpose();
      case 3 -> quarterTurns(random.nextInt(-4, 5));
      case 4 -> randomCrop(random);
      case 5 -> randomPad(random);
      default -> affine(0, 1, 1, random.nextInt(-5, 6), random.nextInt(-5, 6), 0, 0);
    };
  }

  WarpSteps randomCrop(Random random) {
    int h = random.nextInt(1, height + 1);
    int w = random.nextInt(1, width + 1);
    return crop(random.nextInt(height - h + 1), random.nextInt(width - w + 1), h, w);
  }

  WarpSteps randomPad(Random random) {
    return pad(random.nextInt(5), random.nextInt(5), random.nextInt(5), random.nextInt(5));
  }

  /** Appends a random affine step. */
  WarpSteps randomAffine(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> affine(random.nextDouble(-180, 180), 1, 1, 0, 0, 0, 0);
      case 1 -> affine(0, 1, 1, random.nextDouble(-9, 9), random.nextDouble(-9, 9), 0, 0);
      case 2 -> affine(0, random.nextDouble(0.4, 2.5), random.nextDouble(0.4, 2.5), 0, 0, 0, 0);
      case 3 -> affine(0, 1, 1, 0, 0, random.nextDouble(-40, 40), random.nextDouble(-40, 40));
      case 4 -> affine(random.nextInt(4) * 90, 1, 1, random.nextInt(-3, 4), random.nextInt(-3, 4) * 0.37, 0, 0);
      case 5 -> randomMove(random);
      default -> affine(random.nextDouble(-30, 30), random.nextDouble(0.8, 1.2), random.nextDouble(0.8, 1.2),
          random.nextDouble(-3, 3), random.nextDouble(-3, 3), random.nextDouble(-9, 9), random.nextDouble(-9, 9));
    };
  }

  /** Appends a move that may take all of the picture out of sight, so that only borders are seen. */
  WarpSteps randomMove(Random random) {
    double dx = random.nextInt(2) * random.nextDouble(-1.5, 1.5) * width;
    double dy = random.nextDouble(-1.5, 1.5) * height;
    double slant = random.nextInt(3) * random.nextDouble(-2, 2);
    return affine(0, 1, 1, dx, dy, 0, slant);
  }

  /** Appends a random step that bends lines. */
  WarpSteps randomBend(Random random) {
    if (random.nextBoolean()) {
      return elastic(random.nextLong(), random.nextInt(2, 6), random.nextDouble(0.24));
    }
    double[] inset = random.doubles(8, 0, 0.3).toArray();
    return perspective(inset[0], inset[1], inset[2], inset[3], inset[4], inset[5], inset[6], inset[7]);
  }

  WarpSteps randomResize(Random random) {
    return resize(random.nextInt(1, 40), random.nextInt(1, 40));
  }

  @Override
  public String toString() {
    return String.join("; ", steps.stream().map(Step::text).toList());
  }
}
