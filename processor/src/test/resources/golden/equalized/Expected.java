package golden;

import dev.augur.DrawSchema;
import dev.augur.Image;
import dev.augur.Layout;
import dev.augur.PixelType;
import dev.augur.SourceSpec;
import dev.augur.TensorSpec;
import dev.augur.Worker;
import dev.augur.support.GeneratedAugmenter;
import dev.augur.support.GeneratedWorker;
import dev.augur.support.Ranges;
import dev.augur.support.Takeover;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.PixelMath;
import dev.augur.support.pixel.PixelWords;
import dev.augur.support.random.Mix;
import dev.augur.support.statistic.Levels;
import dev.augur.support.store.ByteTable;
import dev.augur.support.vector.Lanes;
import dev.augur.support.warp.Steps;
import dev.augur.support.warp.Warp;
import java.util.List;
import javax.annotation.processing.Generated;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The augmenter of {@link Input}.
 *
 * <pre>{@code
 * Input: 96x96 x 3 uint8 -> 96x96x3 uint8
 * operations
 *   1. @HorizontalFlip   p = 0.5
 *   2. @Equalize(p = 0.5)   p = 0.5
 *   3. @Contrast(pivot = FIXED)   p = 0.5
 * pass 1 of 2: one map of HorizontalFlip over the source, bilinear, border constant; left out where Equalize misses
 *   measure histogram for Equalize
 * pass 2 of 2: one map of HorizontalFlip over the source, bilinear, border constant
 *   loop: take pixels
 *   look levels up for Equalize
 *   loop: Contrast, store the output
 *   for each of the 256 levels: a table, through which bytes are copied
 * }</pre>
 */
@Generated("dev.augur.processor.AugurProcessor")
final class InputAugmenter extends GeneratedAugmenter {
  private static final String PLAN = "Input: 96x96 x 3 uint8 -> 96x96x3 uint8\n"
      + "operations\n"
      + "  1. @HorizontalFlip   p = 0.5\n"
      + "  2. @Equalize(p = 0.5)   p = 0.5\n"
      + "  3. @Contrast(pivot = FIXED)   p = 0.5\n"
      + "pass 1 of 2: one map of HorizontalFlip over the source, bilinear, border constant; left out where Equalize misses\n"
      + "  measure histogram for Equalize\n"
      + "pass 2 of 2: one map of HorizontalFlip over the source, bilinear, border constant\n"
      + "  loop: take pixels\n"
      + "  look levels up for Equalize\n"
      + "  loop: Contrast, store the output\n"
      + "  for each of the 256 levels: a table, through which bytes are copied\n";

  private static final long HORIZONTAL_FLIP_STREAM = 0x5a0eb2e6821091d0L;
  private static final long EQUALIZE_STREAM = 0x20df634553658d3fL;
  private static final long CONTRAST_STREAM = 0x24d582813bc727b7L;
  private static final long DRAW_P = 0x08d5a807b576079dL;
  private static final long DRAW_FACTOR = 0x613a1bc1a4f4a500L;

  private static final int HORIZONTAL_FLIP_ACTS = 0;
  private static final int EQUALIZE_ACTS = 1;
  private static final int CONTRAST_ACTS = 2;
  private static final int CONTRAST_FACTOR = 3;

  private static final SourceSpec SOURCE = new SourceSpec(96, 96, 3, PixelType.UINT8, 255);

  private static final TensorSpec OUTPUT = new TensorSpec(96, 96, 3, PixelType.UINT8, Layout.HWC, 255,
      List.of(1.0, 1.0, 1.0),
      List.of(0.0, 0.0, 0.0));

  private static final DrawSchema DRAWS = schema();
  private static final Takeover TAKEOVER = new Takeover(true);

  private final double contrastFactorMin;
  private final double contrastFactorMax;
  private final double horizontalFlipP;
  private final double equalizeP;
  private final double contrastP;

  private InputAugmenter(Builder builder) {
    super(5, SOURCE, OUTPUT, DRAWS, PLAN);
    contrastFactorMin = builder.contrastFactorMin;
    contrastFactorMax = builder.contrastFactorMax;
    horizontalFlipP = builder.horizontalFlipP;
    equalizeP = builder.equalizeP;
    contrastP = builder.contrastP;
  }

  /** The augmenter as declared. */
  public static InputAugmenter create() {
    return builder().build();
  }

  /** Starts from the declared numbers. */
  public static Builder builder() {
    return new Builder();
  }

  private static DrawSchema schema() {
    DrawSchema.Builder schema = DrawSchema.builder();
    schema.operation("HorizontalFlip", HORIZONTAL_FLIP_ACTS);
    schema.operation("Equalize", EQUALIZE_ACTS);
    schema.operation("Contrast", CONTRAST_ACTS)
        .parameter("factor", "", CONTRAST_FACTOR);
    return schema.build();
  }

  @Override
  public Worker worker() {
    return new ImageWorker(this);
  }

  @Override
  protected void draw(long key, Image sample, double[] draws) {
    // HorizontalFlip
    draws[HORIZONTAL_FLIP_ACTS] = Mix.coin(key, HORIZONTAL_FLIP_STREAM, DRAW_P, horizontalFlipP) ? 1 : 0;
    // Equalize
    draws[EQUALIZE_ACTS] = Mix.coin(key, EQUALIZE_STREAM, DRAW_P, equalizeP) ? 1 : 0;
    // Contrast
    draws[CONTRAST_ACTS] = Mix.coin(key, CONTRAST_STREAM, DRAW_P, contrastP) ? 1 : 0;
    draws[CONTRAST_FACTOR] = Mix.uniform(key, CONTRAST_STREAM, DRAW_FACTOR, contrastFactorMin, contrastFactorMax);
  }

  /** Overrides the declared numbers; structure stays as compiled. Checked as the compiler checks. */
  public static final class Builder {
    private double contrastFactorMin = 0.8;
    private double contrastFactorMax = 1.2;
    private double horizontalFlipP = 0.5;
    private double equalizeP = 0.5;
    private double contrastP = 0.5;

    private Builder() {
    }

    /** Draws Contrast's factor, within 0 to 10; 0.8 to 1.2 as declared. */
    public Builder contrastFactor(double min, double max) {
      Ranges.check("contrastFactor", min, max, 0, 10);
      contrastFactorMin = min;
      contrastFactorMax = max;
      return this;
    }

    /** The chance that HorizontalFlip acts, within 0 to 1; 0.5 as declared. */
    public Builder horizontalFlipP(double p) {
      Ranges.check("horizontalFlipP", p, p, 0, 1);
      horizontalFlipP = p;
      return this;
    }

    /** The chance that Equalize acts, within 0 to 1; 0.5 as declared. */
    public Builder equalizeP(double p) {
      Ranges.check("equalizeP", p, p, 0, 1);
      equalizeP = p;
      return this;
    }

    /** The chance that Contrast acts, within 0 to 1; 0.5 as declared. */
    public Builder contrastP(double p) {
      Ranges.check("contrastP", p, p, 0, 1);
      contrastP = p;
      return this;
    }

    /** The augmenter with these numbers. */
    public InputAugmenter build() {
      return new InputAugmenter(this);
    }
  }

  /** One thread's scratch, and the passes over an image. */
  private static final class ImageWorker extends GeneratedWorker {
    final Warp warp1 = new Warp(3, Interpolation.BILINEAR, Border.CONSTANT, new float[] {0f, 0f, 0f}, 255f);
    final ByteTable table = new ByteTable(3);
    final Levels equalizeLevels = new Levels(3, 255);
    float contrastFactor;
    float contrastFactorOffset;

    private ImageWorker(InputAugmenter augmenter) {
      super(augmenter, TAKEOVER);
    }

    @Override
    protected void render(Image image) {
      if (draws[EQUALIZE_ACTS] != 0) {
        pass1(image);
      }
      pass2(image);
    }

    /** Runs every vector loop once, so that the JIT sees it before images need it. */
    @Override
    protected void exercise(int y) {
      warp1.levels();
      width = ByteTable.LEVELS;
      work.reserve(3, width);
      VectorLoops.pixels2(this, y);
      VectorLoops.finish2(this, y);
    }

    private void openWarp1(Image image) {
      Steps steps = warp1.begin(image.height(), image.width());
      if (draws[HORIZONTAL_FLIP_ACTS] != 0) {
        steps.flipHorizontal();
      }
      warp1.open(image, vector);
    }

    /** One map of HorizontalFlip over the source, bilinear, border constant. */
    private void pass1(Image image) {
      openWarp1(image);
      int height = warp1.height();
      equalizeLevels.clear(vector);
      for (int y = 0; y < height; y++) {
        row1(y);
      }
    }

    private void row1(int y) {
      warp1.load(y);
      equalizeLevels.histogram(warp1);
    }

    /** One map of HorizontalFlip over the source, bilinear, border constant. */
    private void pass2(Image image) {
      openWarp1(image);
      width = ByteTable.LEVELS;
      work.reserve(3, width);
      if (draws[EQUALIZE_ACTS] != 0) {
        equalizeLevels.equalize();
      }
      contrastFactor = draws[CONTRAST_ACTS] != 0 ? (float) draws[CONTRAST_FACTOR] : 1f;
      contrastFactorOffset = draws[CONTRAST_ACTS] != 0 ? (float) ((1.0 - draws[CONTRAST_FACTOR]) * 127.5) : 0f;
      row2(0);
      warp1.copy(table, out, outAt);
    }

    private void row2(int y) {
      warp1.levels();
      if (vector) {
        VectorLoops.pixels2(this, y);
      } else {
        ScalarLoops.pixels2(this, y, 0, width);
      }
      if (draws[EQUALIZE_ACTS] != 0) {
        equalizeLevels.apply(work, width);
      }
      if (vector) {
        VectorLoops.finish2(this, y);
      } else {
        ScalarLoops.finish2(this, y, 0, width);
      }
      table.set(work, vector);
    }
  }

  /** The loops in vectors. Loaded only where the vector module is present. */
  private static final class VectorLoops {
    private static final VectorSpecies<Float> F = Lanes.FLOAT;

    private VectorLoops() {
    }

    /** From whole pixels; to scratch rows. */
    static void pixels2(ImageWorker w, int y) {
      byte[] pixels = w.warp1.pixels;
      int pixelsAt = w.warp1.pixelsAt;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        IntVector ints = ByteVector.fromArray(PixelWords.BYTES, pixels, pixelsAt + 3 * x).reinterpretAsInts();
        IntVector word = ints.rearrange(PixelWords.RGB_START).lanewise(VectorOperators.LSHR, PixelWords.RGB_SHIFT)
            .or(ints.rearrange(PixelWords.RGB_END).lanewise(VectorOperators.LSHL, PixelWords.RGB_SHIFT_BACK));
        FloatVector red = (FloatVector) word.and(255).convert(VectorOperators.I2F, 0);
        FloatVector green = (FloatVector) word.lanewise(VectorOperators.LSHR, 8).and(255)
            .convert(VectorOperators.I2F, 0);
        FloatVector blue = (FloatVector) word.lanewise(VectorOperators.LSHR, 16).and(255)
            .convert(VectorOperators.I2F, 0);
        red.intoArray(work, work0 + x);
        green.intoArray(work, work1 + x);
        blue.intoArray(work, work2 + x);
      }
      ScalarLoops.pixels2(w, y, bound, w.width);
    }

    /** From scratch rows: Contrast; to scratch rows. */
    static void finish2(ImageWorker w, int y) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      FloatVector contrastFactor = FloatVector.broadcast(F, w.contrastFactor);
      FloatVector contrastFactorOffset = FloatVector.broadcast(F, w.contrastFactorOffset);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        // Contrast
        red = red.fma(contrastFactor, contrastFactorOffset).reinterpretAsInts().max(0).min(0x437f0000 /* 255f */)
            .reinterpretAsFloats();
        green = green.fma(contrastFactor, contrastFactorOffset).reinterpretAsInts().max(0).min(0x437f0000 /* 255f */)
            .reinterpretAsFloats();
        blue = blue.fma(contrastFactor, contrastFactorOffset).reinterpretAsInts().max(0).min(0x437f0000 /* 255f */)
            .reinterpretAsFloats();
        red.intoArray(work, work0 + x);
        green.intoArray(work, work1 + x);
        blue.intoArray(work, work2 + x);
      }
      ScalarLoops.finish2(w, y, bound, w.width);
    }
  }

  /** The loops in plain Java: the same operations in the same order, pixel by pixel. */
  private static final class ScalarLoops {
    private ScalarLoops() {
    }

    /** From whole pixels; to scratch rows. */
    static void pixels2(ImageWorker w, int y, int from, int to) {
      byte[] pixels = w.warp1.pixels;
      int pixelsAt = w.warp1.pixelsAt;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      for (int x = from; x < to; x++) {
        int word = PixelMath.word(pixels, pixelsAt + 3 * x);
        float red = (float) (word & 255);
        float green = (float) ((word >>> 8) & 255);
        float blue = (float) ((word >>> 16) & 255);
        work[work0 + x] = red;
        work[work1 + x] = green;
        work[work2 + x] = blue;
      }
    }

    /** From scratch rows: Contrast; to scratch rows. */
    static void finish2(ImageWorker w, int y, int from, int to) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      float contrastFactor = w.contrastFactor;
      float contrastFactorOffset = w.contrastFactorOffset;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        // Contrast
        red = PixelMath.clamp(Math.fma(red, contrastFactor, contrastFactorOffset), 0x437f0000 /* 255f */);
        green = PixelMath.clamp(Math.fma(green, contrastFactor, contrastFactorOffset), 0x437f0000 /* 255f */);
        blue = PixelMath.clamp(Math.fma(blue, contrastFactor, contrastFactorOffset), 0x437f0000 /* 255f */);
        work[work0 + x] = red;
        work[work1 + x] = green;
        work[work2 + x] = blue;
      }
    }
  }
}
