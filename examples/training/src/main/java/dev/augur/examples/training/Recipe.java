package dev.augur.examples.training;

import dev.augur.Augmenter;
import dev.augur.DrawSchema;
import dev.augur.TensorSpec;
import dev.augur.examples.interpreted.Brightness;
import dev.augur.examples.interpreted.Contrast;
import dev.augur.examples.interpreted.Geometry;
import dev.augur.examples.interpreted.Interpreter;
import dev.augur.examples.interpreted.Normalize;
import dev.augur.examples.interpreted.Operation;
import java.util.List;

/**
 * The pipelines of a data set.
 *
 * @param plain changes nothing; what every evaluation uses too
 * @param augmented changes images as they may well be
 * @param tooStrong changes them beyond that
 * @param interpreted the augmented one, its operations run one after the other, drawing the same numbers
 */
record Recipe(Augmenter plain, Augmenter augmented, Augmenter tooStrong, Augmenter interpreted) {

  static Recipe fashion() {
    FashionPipelines_AugmentedAugmenter augmented = FashionPipelines_AugmentedAugmenter.create();
    return new Recipe(FashionPipelines_PlainAugmenter.create(), augmented, FashionPipelines_TooStrongAugmenter.create(),
        new Interpreter(augmented, true, (schema, output) -> operations(schema, output, 1)));
  }

  static Recipe cifar() {
    CifarPipelines_AugmentedAugmenter augmented = CifarPipelines_AugmentedAugmenter.create();
    return new Recipe(CifarPipelines_PlainAugmenter.create(), augmented, CifarPipelines_TooStrongAugmenter.create(),
        new Interpreter(augmented, true, (schema, output) -> operations(schema, output, 4)));
  }

  private static List<Operation> operations(DrawSchema schema, TensorSpec output, int padding) {
    return List.of(
        Geometry.randomCrop(schema, "RandomCrop", padding, output.height(), output.width()),
        Geometry.horizontalFlip(schema, "HorizontalFlip"),
        new Brightness(schema, "Brightness"),
        Contrast.aboutMeanGrey(schema, "Contrast"),
        new Normalize(output));
  }
}
