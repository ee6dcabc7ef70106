package dev.augur.examples.benchmarks;

import dev.augur.DrawSchema;
import dev.augur.TensorSpec;
import dev.augur.examples.interpreted.Brightness;
import dev.augur.examples.interpreted.ColorJitter;
import dev.augur.examples.interpreted.Contrast;
import dev.augur.examples.interpreted.Geometry;
import dev.augur.examples.interpreted.Interpreter;
import dev.augur.examples.interpreted.Normalize;
import dev.augur.examples.interpreted.Operation;
import dev.augur.support.GeneratedAugmenter;
import java.util.List;

/** A pipeline, generated and interpreted, and the images that it is measured on. */
public enum Workload {
  /** Small pictures: pad and crop, flip, rotate, brightness, contrast, normalise. */
  CIFAR(32, 32, 128, 6, List.of("HorizontalFlip", "Rotate", "Brightness", "Contrast")) {
    @Override
    public GeneratedAugmenter generated() {
      return CifarAugmenter.create();
    }

    @Override
    GeneratedAugmenter acting(int count) {
      return CifarAugmenter.builder()
          .horizontalFlipP(chance(0, count)).rotateP(chance(1, count))
          .brightnessP(chance(2, count)).contrastP(chance(3, count)).build();
    }

    @Override
    List<Operation> operations(DrawSchema schema, TensorSpec output, boolean joined) {
      return List.of(
          Geometry.randomCrop(schema, "RandomCrop", 4, output.height(), output.width()),
          Geometry.horizontalFlip(schema, "HorizontalFlip"),
          Geometry.rotate(schema, "Rotate"),
          new Brightness(schema, "Brightness"),
          Contrast.aboutMeanGrey(schema, "Contrast"),
          new Normalize(output));
    }
  },

  /** Photographs: random resized crop, flip, affine, colour jitter, normalise. */
  IMAGENET(375, 500, 32, 6, List.of("HorizontalFlip", "Affine", "ColorJitter")) {
    @Override
    public GeneratedAugmenter generated() {
      return ImageNetAugmenter.create();
    }

    @Override
    GeneratedAugmenter acting(int count) {
      return ImageNetAugmenter.builder()
          .horizontalFlipP(chance(0, count)).affineP(chance(1, count)).colorJitterP(chance(2, count)).build();
    }

    @Override
    List<Operation> operations(DrawSchema schema, TensorSpec output, boolean joined) {
      return List.of(
          Geometry.randomResizedCrop(schema, "RandomResizedCrop", output.height(), output.width(), false),
          Geometry.horizontalFlip(schema, "HorizontalFlip"),
          Geometry.affine(schema, "Affine"),
          joined ? ColorJitter.joined(schema, "ColorJitter") : ColorJitter.inParts(schema, "ColorJitter"),
          new Normalize(output));
    }
  },

  /** Brightness, contrast about a fixed pivot, normalise. */
  POINTWISE(224, 224, 32, 1e-3, List.of("Brightness", "Contrast")) {
    @Override
    public GeneratedAugmenter generated() {
      return PointwiseAugmenter.create();
    }

    @Override
    GeneratedAugmenter acting(int count) {
      return PointwiseAugmenter.builder().brightnessP(chance(0, count)).contrastP(chance(1, count)).build();
    }

    @Override
    List<Operation> operations(DrawSchema schema, TensorSpec output, boolean joined) {
      return List.of(
          new Brightness(schema, "Brightness"), Contrast.about(schema, "Contrast", 0.5), new Normalize(output));
    }
  },

  /** An affine map, normalise. */
  AFFINE(224, 224, 32, 1e-3, List.of("Affine")) {
    @Override
    public GeneratedAugmenter generated() {
      return AffineOnlyAugmenter.create();
    }

    @Override
    GeneratedAugmenter acting(int count) {
      return AffineOnlyAugmenter.builder().affineP(chance(0, count)).build();
    }

    @Override
    List<Operation> operations(DrawSchema schema, TensorSpec output, boolean joined) {
      return List.of(Geometry.affine(schema, "Affine"), new Normalize(output));
    }
  };

  private final int sourceHeight;
  private final int sourceWidth;
  private final int batchSize;
  private final List<String> optional;
  private final double tolerance;

  Workload(int sourceHeight, int sourceWidth, int batchSize, double tolerance, List<String> optional) {
    this.sourceHeight = sourceHeight;
    this.sourceWidth = sourceWidth;
    this.batchSize = batchSize;
    this.optional = optional;
    this.tolerance = tolerance;
  }

  /** The pipeline as declared. */
  public abstract GeneratedAugmenter generated();

  /** The pipeline of which only the first so many optional operations act, and those on every image. */
  abstract GeneratedAugmenter acting(int count);

  abstract List<Operation> operations(DrawSchema schema, TensorSpec output, boolean joined);

  /** The same numbers, applied operation by operation. */
  Interpreter interpreted(GeneratedAugmenter twin, boolean vector, boolean joined) {
    return new Interpreter(twin, vector, (schema, output) -> operations(schema, output, joined));
  }

  /** Rows of a source image. */
  int sourceHeight() {
    return sourceHeight;
  }

  /** Columns of a source image. */
  int sourceWidth() {
    return sourceWidth;
  }

  /** Images in a batch. */
  int batchSize() {
    return batchSize;
  }

  /** How far interpreted and generated may lie apart on average, in grey levels; see {@link Interpreter}. */
  double tolerance() {
    return tolerance;
  }

  /** Passes of an interpreted run on which everything acts; a mean takes one of its own, the joined jitter saves three. */
  int passes(Engine engine) {
    return switch (this) {
      case CIFAR -> 7;
      case IMAGENET -> engine == Engine.INTERPRETED_JOINED ? 6 : 9;
      case POINTWISE -> 3;
      case AFFINE -> 2;
    };
  }

  /** Operations with a probability, in declared order. */
  List<String> optional() {
    return optional;
  }

  private static double chance(int place, int count) {
    return place < count ? 1 : 0;
  }
}
