package dev.augur.examples.benchmarks;

import dev.augur.Draw;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.support.GeneratedAugmenter;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.warp.Warp;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The first phases of the affine pipeline, coordinates and loads, without the loop that interpolates, normalises and
 * stores: what is left of the whole is that loop.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WarpBenchmark {
  private static final int DRAWS = 64;

  private final Warp warp = new Warp(3, Interpolation.BILINEAR, Border.CONSTANT, new float[3]);
  private Image[] images;
  private double[][] draws;
  private int sample;

  /** JMH makes it. */
  public WarpBenchmark() {}

  /** Draws the maps that the pipeline draws. */
  @Setup(Level.Trial)
  public void open() {
    GeneratedAugmenter generated = Workload.AFFINE.generated();
    images = SampleImages.of(Workload.AFFINE);
    draws = new double[DRAWS][];
    for (int i = 0; i < DRAWS; i++) {
      Draw draw = generated.draw(SampleKey.of(1, 0, i), images[0]);
      draws[i] = new double[] {
        draw.value("Affine", "degrees"), draw.value("Affine", "scale"), draw.value("Affine", "translateX"),
        draw.value("Affine", "translateY"), draw.value("Affine", "shearX"), draw.value("Affine", "shearY")
      };
    }
  }

  /** Coordinates and loads of one image. */
  @Benchmark
  public int loads() {
    int index = sample++;
    double[] numbers = draws[index & DRAWS - 1];
    Image image = images[index & images.length - 1];
    warp.begin(image.height(), image.width());
    warp.steps().affine(numbers[0], numbers[1], numbers[1], numbers[2] * image.width(), numbers[3] * image.height(),
        numbers[4], numbers[5]);
    warp.open(image, true);
    int kinds = 0;
    for (int y = 0; y < image.height(); y++) {
      kinds += warp.load(y);
    }
    return kinds;
  }
}
