package dev.augur.examples.quickstart;

import dev.augur.DrawSchema;
import dev.augur.TensorSpec;
import dev.augur.examples.interpreted.Brightness;
import dev.augur.examples.interpreted.ColorJitter;
import dev.augur.examples.interpreted.Contrast;
import dev.augur.examples.interpreted.Geometry;
import dev.augur.examples.interpreted.Interpreter;
import dev.augur.examples.interpreted.Normalize;
import dev.augur.examples.interpreted.Operation;
import java.util.List;

/** The same operations as the declared pipelines, run one after the other. */
final class InterpretedPipelines {
  private InterpretedPipelines() {}

  static Interpreter imageNetTrain() {
    return new Interpreter(ImageNetTrainAugmenter.create(), true, InterpretedPipelines::imageNetTrain);
  }

  static Interpreter cifarTrain() {
    return new Interpreter(CifarTrainAugmenter.create(), true, InterpretedPipelines::cifarTrain);
  }

  private static List<Operation> imageNetTrain(DrawSchema schema, TensorSpec output) {
    return List.of(
        Geometry.randomResizedCrop(schema, "RandomResizedCrop", output.height(), output.width(), true),
        Geometry.horizontalFlip(schema, "HorizontalFlip"),
        Geometry.affine(schema, "Affine"),
        ColorJitter.inParts(schema, "ColorJitter"),
        new Normalize(output));
  }

  private static List<Operation> cifarTrain(DrawSchema schema, TensorSpec output) {
    return List.of(
        Geometry.randomCrop(schema, "RandomCrop", 4, output.height(), output.width()),
        Geometry.horizontalFlip(schema, "HorizontalFlip"),
        Geometry.rotate(schema, "Rotate"),
        new Brightness(schema, "Brightness"),
        Contrast.aboutMeanGrey(schema, "Contrast"),
        new Normalize(output));
  }
}
