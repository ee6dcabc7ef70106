package dev.augur.examples.peers.column;

import dev.augur.DrawSchema;
import dev.augur.TensorSpec;
import dev.augur.examples.interpreted.Brightness;
import dev.augur.examples.interpreted.ColorJitter;
import dev.augur.examples.interpreted.Contrast;
import dev.augur.examples.interpreted.Geometry;
import dev.augur.examples.interpreted.Interpreter;
import dev.augur.examples.interpreted.Normalize;
import dev.augur.examples.interpreted.Operation;
import dev.augur.examples.peers.pipeline.Pipelines;
import dev.augur.examples.peers.row.Row;
import java.util.List;

/** The rows as the interpreter of examples/interpreted runs them: one pass per operation, the same kernels. */
final class InterpretedPipelines {
  private InterpretedPipelines() {}

  static Interpreter of(Row row, boolean vector) {
    return new Interpreter(Pipelines.of(row), vector, (schema, output) -> row.operations().stream()
        .map(operation -> operation(operation, schema, output)).toList());
  }

  private static Operation operation(
      dev.augur.examples.peers.row.Operation operation, DrawSchema schema, TensorSpec output) {
    String name = operation.name();
    return switch (name) {
      case "RandomCrop" -> Geometry.randomCrop(
          schema, name, (int) operation.number("padding", 0), output.height(), output.width());
      case "RandomResizedCrop" -> Geometry.randomResizedCrop(schema, name, output.height(), output.width(), false);
      case "HorizontalFlip" -> Geometry.horizontalFlip(schema, name);
      case "Affine" -> Geometry.affine(schema, name);
      case "Rotate" -> Geometry.rotate(schema, name);
      case "Brightness" -> new Brightness(schema, name);
      case "Contrast" -> operation.members().has("pivot")
          ? Contrast.about(schema, name, operation.number("pivotAt", 0.5)) : Contrast.aboutMeanGrey(schema, name);
      case "ColorJitter" -> ColorJitter.inParts(schema, name);
      case "Normalize" -> new Normalize(output);
      default -> throw new IllegalArgumentException("the interpreter has no " + name);
    };
  }
}
