package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Augmenter;
import dev.augur.Draw;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.Rendering;
import dev.augur.processor.harness.TestImages;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is generated for a long pipeline is long, but not deeply nested: javac's stack bounds the depth. Draws are
 * written in parts that the JIT compiles, and texts in parts that class files can hold.
 */
class LongPipelineTest {
  /** As many as a pipeline may have. */
  private static final int MOST = 128;
  /** HotSpot compiles no longer method. */
  private static final int BYTES = 8000;
  private static final String SMALL = "@Pipeline(height = 8, width = 8, source = @Source(height = 8, width = 8))";

  /** Those with the most drawn numbers, and with the most that can be tuned. */
  @ParameterizedTest
  @ValueSource(strings = {
      "@Perspective",
      "@Affine(degrees = 10, translateX = 0.1, translateY = 0.1, scale = {0.9, 1.1}, shearX = 3, shearY = 3)"
  })
  void compilesWithAsManyOperationsAsAllowed(String operation) {
    CompiledPipeline pipeline = compile(SMALL, IntStream.range(0, MOST).mapToObj(i -> operation + " void bend" + i + "();"));
    Augmenter augmenter = pipeline.create();
    assertThat(augmenter.draws().operations()).hasSize(MOST);
    assertThat(augmenter.plan()).contains("  1. @", MOST + ". @");
    assertThat(lengths(pipeline)).hasSize(MOST / 32).allSatisfy((name, bytes) -> assertThat(bytes).isLessThan(BYTES));
  }

  @Test
  void drawsTheSameNumbersInLaterMethods() {
    Augmenter all = compile(SMALL, IntStream.range(0, 70).mapToObj(i -> "@Rotate(degrees = 9) void turn" + i + "();")).create();
    Augmenter last = compile(SMALL, Stream.of("@Rotate(degrees = 9) void turn69();")).create();
    Image image = TestImages.of(all.source(), 8, 8, 1);
    for (int i = 0; i < 20; i++) {
      Draw draw = all.draw(key(i), image);
      Draw own = last.draw(key(i), image);
      assertThat(draw.acts("turn69/Rotate")).isEqualTo(own.acts("turn69/Rotate"));
      assertThat(draw.value("turn69/Rotate", "degrees")).isEqualTo(own.value("turn69/Rotate", "degrees"));
    }
  }

  /** The crop fits only if the frame is followed through all transpositions, of which 32 stand in the first method. */
  @Test
  void followsTheFrameFromMethodToMethod() {
    Augmenter augmenter = compile("@Pipeline(height = 20, width = 8)", Stream.concat(
        IntStream.range(0, 33).mapToObj(i -> "@Transpose(p = 1) void swap" + i + "();"),
        Stream.of("@RandomCrop void cut();"))).create();
    Image image = TestImages.of(augmenter.source(), 8, 20, 1);
    byte[] out = Rendering.bytes(augmenter, Rendering.worker(augmenter, false), 1, image);
    assertThat(out).hasSize(3 * 20 * 8 * Float.BYTES);
    assertThat(augmenter.draw(key(1), image).value("cut/RandomCrop", "left")).isZero();
  }

  @Test
  void choosesOneOfThoseInTwoMethods() {
    Augmenter augmenter = compile(SMALL, Stream.concat(
        IntStream.range(0, 30).mapToObj(i -> "@Invert void tone" + i + "();"),
        Stream.of("@OneOf(p = 1) @Hue @Gamma @Sharpen @ToGray void one();"))).create();
    Image image = TestImages.of(augmenter.source(), 8, 8, 1);
    Map<String, Long> acting = IntStream.range(0, 200).mapToObj(i -> augmenter.draw(key(i), image))
        .flatMap(draw -> Stream.of("Hue", "Gamma", "Sharpen", "ToGray").filter(name -> draw.acts("one/" + name)))
        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    assertThat(acting).hasSize(4);
    assertThat(acting.values().stream().mapToLong(count -> count).sum()).isEqualTo(200);
  }

  private static SampleKey key(int index) {
    return new SampleKey(1, 0, index, 0);
  }

  private static CompiledPipeline compile(String pipeline, Stream<String> stages) {
    return PipelineCompiler.compile(new PipelineText("Bent", pipeline, stages.collect(Collectors.joining("\n"))));
  }

  private static Map<String, Integer> lengths(CompiledPipeline pipeline) {
    byte[] file = pipeline.classFiles().get(pipeline.augmenterClass().getName());
    Map<String, Integer> lengths = new TreeMap<>();
    ClassFile.of().parse(file).methods().stream()
        .filter(method -> method.methodName().stringValue().startsWith("draw"))
        .forEach(method -> lengths.put(
            method.methodName().stringValue(), ((CodeAttribute) method.code().orElseThrow()).codeLength()));
    return lengths;
  }
}
