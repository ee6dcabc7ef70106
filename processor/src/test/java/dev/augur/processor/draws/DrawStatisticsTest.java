package dev.augur.processor.draws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Augmenter;
import dev.augur.Draw;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.TestImages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Draws are uniform, as likely as declared, and independent. Keys are fixed, so each test always passes or never. */
@TestInstance(Lifecycle.PER_CLASS) // compiles once
class DrawStatisticsTest {
  private static final double SIGMAS = 4.5;
  private static final PipelineText PIPELINE = new PipelineText(
      "Drawing",
      "@Pipeline(height = 30, width = 30)",
      """

        @RandomResizedCrop(scale = {0.1, 0.9}, height = 60, width = 50) @RandomCrop void crops();
        @RandomRotate90 @Rotate(degrees = {-20, 40}, p = 0.3) @Translate(x = 3, unit = LengthUnit.PIXELS) void moves();
        @OneOf(p = 0.75) @GaussianBlur(p = 0.6) @Sharpen(p = 0.3) @Equalize(p = 0.1) void focus();
        @Brightness(factor = {0.8, 1.2}, p = 0.9) @Posterize(bits = {3, 6}) @ChannelShuffle void colours();
        @Brightness(factor = {0.8, 1.2}) void again();
      """);

  private final Augmenter augmenter = PipelineCompiler.compile(PIPELINE).create();
  private final Image image = TestImages.of(augmenter.source(), 70, 90, 1);
  private final Sample sample = new Sample(augmenter, image);

  private static ToDoubleFunction<Draw> number(String path, String name) {
    return draw -> draw.value(path, name);
  }

  private static ToDoubleFunction<Draw> acts(String path) {
    return draw -> draw.acts(path) ? 1 : 0;
  }

  @Test
  void realNumbersAreUniform() {
    double[] degrees = sample.numbers(number("moves/Rotate", "degrees"));
    assertWithin(degrees, -20, 40);
    assertThat(Sample.excess(Sample.histogram(degrees, -20, 40, 50))).isBetween(-SIGMAS, SIGMAS);
    double[] factors = sample.numbers(number("colours/Brightness", "factor"));
    assertThat(Sample.excess(Sample.histogram(factors, 0.8, 1.2, 50))).isBetween(-SIGMAS, SIGMAS);
  }

  @Test
  void wholeNumbersAreUniformEndsIncluded() {
    assertUniform(sample.numbers(number("colours/Posterize", "bits")), 3, 6);
    assertUniform(sample.numbers(number("moves/Translate", "x")), -3, 3);
    assertUniform(sample.numbers(number("moves/RandomRotate90", "turns")), 0, 3);
    assertUniform(sample.numbers(number("colours/ChannelShuffle", "order")), 0, 5);
    assertUniform(sample.numbers(number("crops/RandomCrop", "top")), 0, 30);
    assertUniform(sample.numbers(number("crops/RandomCrop", "left")), 0, 20);
  }

  private static void assertWithin(double[] numbers, double min, double max) {
    assertThat(DoubleStream.of(numbers)).allMatch(n -> n >= min && n <= max);
  }

  private static void assertUniform(double[] numbers, int min, int max) {
    assertWithin(numbers, min, max);
    assertThat(DoubleStream.of(numbers)).allMatch(n -> n == Math.rint(n));
    long[] counts = Sample.histogram(numbers, min - 0.5, max + 0.5, max - min + 1);
    assertThat(Sample.excess(counts)).isBetween(-SIGMAS, SIGMAS);
  }

  @Test
  void coinsFallAsDeclared() {
    assertChance("moves/Rotate", 0.3);
    assertChance("colours/Brightness", 0.9);
    assertChance("again/Brightness", 0.5);
    assertChance("moves/RandomRotate90", 1);
    assertChance("crops/RandomCrop", 1);
  }

  @Test
  void choicesFallInProportion() {
    assertChance("focus/GaussianBlur", 0.75 * 0.6);
    assertChance("focus/Sharpen", 0.75 * 0.3);
    assertChance("focus/Equalize", 0.75 * 0.1);
    List<String> children = List.of("focus/GaussianBlur", "focus/Sharpen", "focus/Equalize");
    double[] acting = sample.numbers(draw -> children.stream().filter(draw::acts).count());
    assertWithin(acting, 0, 1);
  }

  private void assertChance(String path, double p) {
    double count = 0;
    for (double acted : sample.numbers(acts(path))) {
      count += acted;
    }
    double deviation = Math.sqrt(Sample.COUNT * p * (1 - p));
    assertThat(count).as(path).isBetween(Sample.COUNT * p - SIGMAS * deviation, Sample.COUNT * p + SIGMAS * deviation);
  }

  @Test
  void windowsLieInside() {
    assertWithin(sample.numbers(draw -> window(draw, "top")), 0, 70);
    assertWithin(sample.numbers(draw -> window(draw, "left")), 0, 90);
    assertWithin(sample.numbers(draw -> window(draw, "top") + window(draw, "height")), 1, 70);
    assertWithin(sample.numbers(draw -> window(draw, "left") + window(draw, "width")), 1, 90);
  }

  /** The annotation's words once more, with numbers from elsewhere. */
  @Test
  void windowsAreDistributedAsDeclared() {
    SplittableRandom random = new SplittableRandom(5);
    double[][] expected = new double[Sample.COUNT][];
    Arrays.setAll(expected, i -> simulatedWindow(random));
    assertAlike(expected, window -> window[2] * window[3]);
    assertAlike(expected, window -> window[3] / window[2]);
    assertAlike(expected, window -> window[0]);
    assertAlike(expected, window -> window[1]);
    assertAlike(expected, window -> window[0] / Math.max(1, 70 - window[2]));
    assertAlike(expected, window -> window[1] / Math.max(1, 90 - window[3]));
    assertAlike(expected, window -> window[2] + window[3] + window[0] - window[1]);
  }

  private void assertAlike(double[][] expected, ToDoubleFunction<double[]> number) {
    double[] found = sample.numbers(draw -> number.applyAsDouble(new double[] {
        window(draw, "top"), window(draw, "left"), window(draw, "height"), window(draw, "width")}));
    double[] simulated = Stream.of(expected).mapToDouble(number).toArray();
    assertThat(Sample.differenceExcess(found, simulated)).isBetween(-SIGMAS, SIGMAS);
  }

  /** Top, left, height and width within 70x90. */
  private static double[] simulatedWindow(SplittableRandom random) {
    for (int attempt = 0; attempt < 10; attempt++) {
      double area = random.nextDouble(0.1, 0.9) * 70 * 90;
      double ratio = Math.exp(random.nextDouble(Math.log(3 / 4.0), Math.log(4 / 3.0)));
      long height = Math.round(Math.sqrt(area / ratio));
      long width = Math.round(Math.sqrt(area * ratio));
      if (height <= 70 && width <= 90) {
        return new double[] {random.nextLong(70 - height + 1), random.nextLong(90 - width + 1), height, width};
      }
    }
    return new double[] {0, 0, 70, 90};
  }

  private static double window(Draw draw, String name) {
    return draw.value("crops/RandomResizedCrop", name);
  }

  @Test
  void neighboursAreIndependent() {
    for (ToDoubleFunction<Draw> number : all()) {
      double[] own = sample.numbers(i -> SampleKey.of(77, 3, i), number);
      assertIndependent(own, sample.numbers(i -> SampleKey.of(77, 3, i + 1), number));
      assertIndependent(own, sample.numbers(i -> SampleKey.of(77, 4, i), number));
      assertIndependent(own, sample.numbers(i -> SampleKey.of(78, 3, i), number));
      assertIndependent(own, sample.numbers(i -> new SampleKey(77, 3, i, 1), number));
    }
  }

  @Test
  void operationsAreIndependent() {
    List<double[]> series = all().stream().map(sample::numbers).toList();
    for (int i = 0; i < series.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertIndependent(series.get(i), series.get(j));
      }
    }
  }

  /** Numbers and coins of all kinds; the second Brightness has the parameters of the first. */
  private static List<ToDoubleFunction<Draw>> all() {
    List<ToDoubleFunction<Draw>> all = new ArrayList<>();
    all.add(number("moves/Rotate", "degrees"));
    all.add(acts("moves/Rotate"));
    all.add(number("moves/RandomRotate90", "turns"));
    all.add(number("moves/Translate", "x"));
    all.add(number("crops/RandomCrop", "top"));
    all.add(number("crops/RandomCrop", "left"));
    all.add(number("crops/RandomResizedCrop", "top"));
    all.add(number("colours/Brightness", "factor"));
    all.add(acts("colours/Brightness"));
    all.add(number("again/Brightness", "factor"));
    all.add(number("colours/Posterize", "bits"));
    all.add(acts("focus/GaussianBlur"));
    return all;
  }

  private static void assertIndependent(double[] a, double[] b) {
    assertThat(Sample.correlation(a, b)).isLessThan(SIGMAS);
    assertThat(Sample.pairExcess(a, b)).isBetween(-SIGMAS, SIGMAS);
  }

  /** Computed apart from the code, from {@code MixTest}'s key and the hashes of the names. */
  @Test
  void oneDrawIsFrozen() {
    Draw draw = augmenter.draw(new SampleKey(42, 1, 7, 0), image);
    assertThat(draw.acts("moves/Rotate")).isEqualTo(false);
    assertThat(draw.value("moves/Rotate", "degrees")).isEqualTo(38.34390719472057);
    assertThat(draw.value("colours/Brightness", "factor")).isEqualTo(1.1002587351456175);
    assertThat(draw.value("again/Brightness", "factor")).isEqualTo(0.9115450503404706);
    assertThat(draw.value("colours/Posterize", "bits")).isEqualTo(6);
    assertThat(draw.value("moves/RandomRotate90", "turns")).isEqualTo(1);
    assertThat(draw.value("colours/ChannelShuffle", "order")).isEqualTo(0);
    assertThat(draw.value("crops/RandomCrop", "top")).isEqualTo(26);
    assertThat(draw.value("crops/RandomCrop", "left")).isEqualTo(19);
    assertThat(draw.value("moves/Translate", "x")).isEqualTo(2);
  }
}
