package dev.augur.processor.peers;

import dev.augur.Augmenter;
import dev.augur.Draw;
import dev.augur.DrawSchema;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.Rendering;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A pipeline that means what a peer did.
 *
 * @param golden the family and the name of the peer's result
 * @param settings members of {@code @Pipeline} beside sizes and source, each after a comma
 * @param operations the stack, all of which acts
 * @param draws numbers that no annotation fixes, such as {@code RandomRotate90.turns}
 * @param key the sample's key, from which holes and grids follow
 */
record PeerCase(String golden, String settings, List<String> operations, Map<String, Double> draws, long key,
    Tolerance tolerance) {

  /** A stack with the settings of a plain pipeline, within float rounding. */
  static PeerCase of(String golden, String... operations) {
    return new PeerCase(golden, "", List.of(operations), Map.of(), 0, Tolerance.FLOATS);
  }

  /** So many quarter turns, which copy pixels. */
  static PeerCase turned(String golden, int turns) {
    return of(golden, "@RandomRotate90", "@Resize").drawing(Map.of("RandomRotate90.turns", (double) turns))
        .within(Tolerance.EXACT);
  }

  /** With a border for the whole pipeline. */
  PeerCase border(Border border) {
    return with("border = Border." + border);
  }

  /** With a constant border's value. */
  PeerCase fill(double... values) {
    return with("fill = {" + Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(", ")) + "}");
  }

  /** With an interpolation for the whole pipeline. */
  PeerCase interpolation(Interpolation interpolation) {
    return with("interpolation = Interpolation." + interpolation);
  }

  private PeerCase with(String member) {
    return new PeerCase(golden, settings + ", " + member, operations, draws, key, tolerance);
  }

  /** With numbers that the operations draw. */
  PeerCase drawing(Map<String, Double> numbers) {
    return new PeerCase(golden, settings, operations, numbers, key, tolerance);
  }

  /** For a sample with this key. */
  PeerCase keyed(long bits) {
    return new PeerCase(golden, settings, operations, draws, bits, tolerance);
  }

  /** With another tolerance. */
  PeerCase within(Tolerance other) {
    return new PeerCase(golden, settings, operations, draws, key, other);
  }

  /** What is declared, from the image's size to the result's. */
  PipelineText declaration(String name, PeerGolden expected) {
    Image image = expected.image();
    String source =
        "@Source(height = %d, width = %d, channels = %d)".formatted(image.height(), image.width(), image.channels());
    String pipeline = "@Pipeline(height = %d, width = %d%s, source = %s)".formatted(
        expected.height(), expected.width(), settings, source);
    return PipelineText.stack(name, pipeline, operations);
  }

  /** What the compiled pipeline makes of an image, channel after channel. */
  double[] output(CompiledPipeline pipeline, Image image) {
    Augmenter augmenter = pipeline.withEveryProbability(1);
    double[] numbers = augmenter.draw(SampleKey.of(0, 0, 0), image).values();
    draws.forEach((name, value) -> numbers[slot(augmenter.draws(), name)] = value);
    Draw draw = new Draw(augmenter.draws(), key, image.height(), image.width(), numbers);
    byte[] bytes = Rendering.bytes(augmenter, Rendering.worker(augmenter, false), draw, image);
    return Arrays.stream(Rendering.values(augmenter.output(), bytes)).flatMapToDouble(Arrays::stream).toArray();
  }

  private static int slot(DrawSchema schema, String name) {
    return schema.operations().stream()
        .flatMap(operation -> operation.parameters().stream()
            .filter(parameter -> name.equals(operation.path() + "." + parameter.name())))
        .findFirst().orElseThrow(() -> new AssertionError("no " + name + " in " + schema)).slot();
  }
}
