package dev.augur.examples.interpreted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.augur.DrawSchema;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.TensorSpec;
import dev.augur.Worker;
import dev.augur.support.GeneratedAugmenter;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class InterpreterTest {
  private static final int SAMPLES = 60;

  @Test
  void coloursEqualTheGeneratedOnesUpToRounding() {
    assertThat(farthest(TonesAugmenter.create(), InterpreterTest::tones, 20, 37)).isLessThan(0.01);
  }

  @Test
  void movedPixelsAreTheSame() {
    assertThat(farthest(ExactAugmenter.create(), InterpreterTest::exact, 32, 29)).isZero();
  }

  @Test
  void oneResamplingEqualsTheGeneratedOneUpToRounding() {
    assertThat(farthest(OneWarpAugmenter.create(), InterpreterTest::oneWarp, 24, 40)).isLessThan(0.05);
  }

  @Test
  void resamplingTwiceStaysNearTheComposedMap() {
    GeneratedAugmenter twin = TwoWarpsAugmenter.create();

    double[] distances = distances(twin, new Interpreter(twin, true, InterpreterTest::twoWarps), smooth(90, 120));

    assertThat(distances[0]).as("mean").isBetween(0.01, 2.0);
  }

  @Test
  void vectorAndPlainCodeGiveTheSameBytes() {
    sameBytes(TonesAugmenter.create(), InterpreterTest::tones, InterpreterTest::tones, 20, 37);
    sameBytes(ExactAugmenter.create(), InterpreterTest::exact, InterpreterTest::exact, 32, 29);
    sameBytes(OneWarpAugmenter.create(), InterpreterTest::oneWarp, InterpreterTest::oneWarp, 24, 40);
    sameBytes(TwoWarpsAugmenter.create(), InterpreterTest::twoWarps, InterpreterTest::twoWarps, 61, 53);
  }

  @Test
  void jitterJoinedByHandGivesTheSameBytes() {
    sameBytes(TonesAugmenter.create(), InterpreterTest::tones, InterpreterTest::joinedTones, 20, 37);
  }

  @Test
  void allocatesNothingPerImage() {
    GeneratedAugmenter twin = TwoWarpsAugmenter.create();
    Worker worker = new Interpreter(twin, false, InterpreterTest::twoWarps).worker();
    Image image = smooth(90, 120);
    MemorySegment out = MemorySegment.ofArray(new float[(int) twin.output().values()]);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    run(worker, image, out, 200);
    threads.getCurrentThreadAllocatedBytes();

    long before = threads.getCurrentThreadAllocatedBytes();
    run(worker, image, out, 200);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;

    assertThat(allocated / 200).isLessThan(16);
  }

  @Test
  void replaysADraw() {
    GeneratedAugmenter twin = OneWarpAugmenter.create();
    Interpreter interpreter = new Interpreter(twin, true, InterpreterTest::oneWarp);
    Image image = smooth(24, 40);
    float[] augmented = new float[(int) twin.output().values()];
    float[] replayed = augmented.clone();

    interpreter.worker().augment(SampleKey.of(1, 2, 3).bits(), image, MemorySegment.ofArray(augmented), 0);
    interpreter.apply(interpreter.draw(SampleKey.of(1, 2, 3), image), image, MemorySegment.ofArray(replayed));

    assertThat(replayed).isEqualTo(augmented);
  }

  @Test
  void refusesAPipelineThatDoesNotEndInNormalize() {
    Interpreter interpreter = new Interpreter(ExactAugmenter.create(), true,
        (schema, output) -> List.of(Geometry.horizontalFlip(schema, "HorizontalFlip")));

    assertThatThrownBy(interpreter::worker).hasMessageContaining("Normalize");
  }

  @Test
  void refusesOperationsThatThePipelineDoesNotHave() {
    DrawSchema schema = ExactAugmenter.create().draws();

    assertThatThrownBy(() -> Geometry.rotate(schema, "Rotate"))
        .hasMessageContaining("draws nothing for Rotate").hasMessageContaining("HorizontalFlip");
    assertThatThrownBy(() -> new Brightness(schema, "HorizontalFlip")).hasMessageContaining("draws no factor");
  }

  private static List<Operation> tones(DrawSchema schema, TensorSpec output) {
    return tones(schema, output, ColorJitter.inParts(schema, "ColorJitter"));
  }

  private static List<Operation> joinedTones(DrawSchema schema, TensorSpec output) {
    return tones(schema, output, ColorJitter.joined(schema, "ColorJitter"));
  }

  private static List<Operation> tones(DrawSchema schema, TensorSpec output, ColorJitter jitter) {
    return List.of(new Brightness(schema, "Brightness"), Contrast.aboutMeanGrey(schema, "Contrast"), jitter,
        new Saturation(schema, "Saturation"), new Hue(schema, "Hue"), new Normalize(output));
  }

  private static List<Operation> exact(DrawSchema schema, TensorSpec output) {
    return List.of(Geometry.randomCrop(schema, "RandomCrop", 4, output.height(), output.width()),
        Geometry.horizontalFlip(schema, "HorizontalFlip"), new Normalize(output));
  }

  private static List<Operation> oneWarp(DrawSchema schema, TensorSpec output) {
    return List.of(Geometry.horizontalFlip(schema, "HorizontalFlip"), Geometry.affine(schema, "Affine"),
        Contrast.about(schema, "Contrast", 0.5), new Normalize(output));
  }

  private static List<Operation> twoWarps(DrawSchema schema, TensorSpec output) {
    return List.of(
        Geometry.randomResizedCrop(schema, "RandomResizedCrop", output.height(), output.width(), false),
        Geometry.horizontalFlip(schema, "HorizontalFlip"), Geometry.rotate(schema, "Rotate"), new Normalize(output));
  }

  private static double farthest(
      GeneratedAugmenter twin, BiFunction<DrawSchema, TensorSpec, List<Operation>> operations, int height, int width) {
    return distances(twin, new Interpreter(twin, true, operations), noise(height, width))[1];
  }

  /** The mean and the largest distance of interpreted and generated output, in grey levels. */
  private static double[] distances(GeneratedAugmenter twin, Interpreter interpreter, Image image) {
    Worker generated = twin.worker();
    Worker worker = interpreter.worker();
    TensorSpec spec = twin.output();
    float[] expected = new float[(int) spec.values()];
    float[] actual = expected.clone();
    double sum = 0;
    double max = 0;
    for (int i = 0; i < SAMPLES; i++) {
      long key = SampleKey.of(5, 0, i).bits();
      generated.augment(key, image, MemorySegment.ofArray(expected), 0);
      worker.augment(key, image, MemorySegment.ofArray(actual), 0);
      for (int at = 0; at < expected.length; at++) {
        double scale = spec.scale().get(at / (spec.height() * spec.width()));
        double distance = Math.abs(expected[at] - actual[at]) / scale;
        sum += distance;
        max = Math.max(max, distance);
      }
    }
    return new double[] {sum / SAMPLES / expected.length, max};
  }

  private static void sameBytes(
      GeneratedAugmenter twin, BiFunction<DrawSchema, TensorSpec, List<Operation>> left,
      BiFunction<DrawSchema, TensorSpec, List<Operation>> right, int height, int width) {
    Worker vector = new Interpreter(twin, true, left).worker();
    Worker scalar = new Interpreter(twin, false, right).worker();
    Image image = noise(height, width);
    int values = (int) twin.output().values();
    for (int i = 0; i < SAMPLES; i++) {
      long key = SampleKey.of(6, 0, i).bits();
      MemorySegment one = MemorySegment.ofArray(new float[values]);
      MemorySegment other = MemorySegment.ofArray(new float[values]);
      vector.augment(key, image, one, 0);
      scalar.augment(key, image, other, 0);
      assertThat(one.mismatch(other)).as("sample %d", i).isEqualTo(-1);
      assertThat(one.get(ValueLayout.JAVA_FLOAT, 0)).isFinite();
    }
  }

  private static void run(Worker worker, Image image, MemorySegment out, int images) {
    for (int i = 0; i < images; i++) {
      worker.augment(0x9E3779B97F4A7C15L * i, image, out, 0);
    }
  }

  private static Image noise(int height, int width) {
    byte[] pixels = new byte[height * width * 3];
    new Random(11).nextBytes(pixels);
    return Image.of(pixels, height, width, 3);
  }

  private static Image smooth(int height, int width) {
    byte[] pixels = new byte[height * width * 3];
    for (int i = 0; i < pixels.length; i++) {
      int y = i / 3 / width;
      int x = i / 3 % width;
      pixels[i] = (byte) Math.round(128 + 100 * Math.sin(0.06 * x + i % 3) * Math.cos(0.05 * y));
    }
    return Image.of(pixels, height, width, 3);
  }
}
