package dev.augur.support;

import dev.augur.Augmenter;
import dev.augur.Draw;
import dev.augur.DrawSchema;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.SourceSpec;
import dev.augur.TensorSpec;
import dev.augur.support.vector.Backend;

/** What all generated augmenters share: their description, and drawing with checks. */
public abstract class GeneratedAugmenter implements Augmenter {
  /** The version of what generated code calls; a class generated for another version refuses to load. */
  public static final int SUPPORT_VERSION = 5;

  private final SourceSpec source;
  private final TensorSpec output;
  private final DrawSchema draws;
  private final String plan;

  /**
   * Describes the pipeline.
   *
   * @param supportVersion the {@link #SUPPORT_VERSION} that the class was generated for
   */
  protected GeneratedAugmenter(
      int supportVersion, SourceSpec source, TensorSpec output, DrawSchema draws, String plan) {
    if (supportVersion != SUPPORT_VERSION) {
      throw new IllegalStateException(
          getClass().getName() + " was generated for support version " + supportVersion + ", the runtime has version "
              + SUPPORT_VERSION + "; compile it again with the processor of the same release as the runtime");
    }
    Backend.check();
    this.source = source;
    this.output = output;
    this.draws = draws;
    this.plan = plan;
  }

  @Override
  public final SourceSpec source() {
    return source;
  }

  @Override
  public final TensorSpec output() {
    return output;
  }

  @Override
  public final DrawSchema draws() {
    return draws;
  }

  @Override
  public final String plan() {
    return plan;
  }

  @Override
  public final Draw draw(SampleKey key, Image sample) {
    source.check(sample);
    double[] values = new double[draws.slots()];
    draw(key.bits(), sample, values);
    return new Draw(draws, key.bits(), sample.height(), sample.width(), values);
  }

  /**
   * Draws a sample's numbers into a buffer, as {@link #draw(SampleKey, Image)} does, without allocating.
   *
   * @param key {@link SampleKey#bits} of the sample
   * @param sample only its size matters
   * @param draws receives one number per slot
   * @throws IllegalArgumentException if the sample does not fit the pipeline
   */
  public final void drawInto(long key, Image sample, double[] draws) {
    source.check(sample);
    draw(key, sample, draws);
  }

  /**
   * Draws a sample's numbers.
   *
   * @param key the sample's key
   * @param sample only its size matters
   * @param draws receives one number per slot
   */
  protected abstract void draw(long key, Image sample, double[] draws);

  /**
   * By how much the steps that come first shrink the picture, filtering it, along the axis that they shrink less; 1
   * unless the pipeline begins with such steps.
   *
   * @param draws the numbers drawn for a sample
   * @param height rows of the sample
   * @param width columns of the sample
   */
  protected double shrink(double[] draws, int height, int width) {
    return 1;
  }

  /**
   * How many rows of the picture, from the top, the result depends on.
   *
   * @param draws the numbers drawn for a sample
   * @param height rows of the sample
   */
  protected int rowsNeeded(double[] draws, int height, int width) {
    return height;
  }

  @Override
  public String toString() {
    return plan;
  }
}
