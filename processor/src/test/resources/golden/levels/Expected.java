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
import dev.augur.support.store.ByteTable;
import dev.augur.support.vector.Lanes;
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
 *   2. @Brightness(factor = {0.8, 1.2}, p = 0.5)   p = 0.5
 *   3. @Gamma(p = 0.5)   p = 0.5
 * pass 1 of 1: one map of HorizontalFlip over the source, bilinear, border constant
 *   loop: take pixels, Brightness
 *   loop: Gamma; skipped where it misses
 *   loop: store the output
 *   for each of the 256 levels: a table, through which bytes are copied
 * }</pre>
 */
@Generated("dev.augur.processor.AugurProcessor")
final class InputAugmenter extends GeneratedAugmenter {
  private static final String PLAN = "Input: 96x96 x 3 uint8 -> 96x96x3 uint8\n"
      + "operations\n"
      + "  1. @HorizontalFlip   p = 0.5\n"
      + "  2. @Brightness(factor = {0.8, 1.2}, p = 0.5)   p = 0.5\n"
      + "  3. @Gamma(p = 0.5)   p = 0.5\n"
      + "pass 1 of 1: one map of HorizontalFlip over the source, bilinear, border constant\n"
      + "  loop: take pixels, Brightness\n"
      + "  loop: Gamma; skipped where it misses\n"
      + "  loop: store the output\n"
      + "  for each of the 256 levels: a table, through which bytes are copied\n";

  private static final long HORIZONTAL_FLIP_STREAM = 0x5a0eb2e6821091d0L;
  private static final long BRIGHTNESS_STREAM = 0x97b31c2fc5667834L;
  private static final long GAMMA_STREAM = 0x84124bba7382ea22L;
  private static final long DRAW_P = 0x08d5a807b576079dL;
  private static final long DRAW_FACTOR = 0x613a1bc1a4f4a500L;
  private static final long DRAW_GAMMA = 0x0bac5a909fd96402L;

  private static final int HORIZONTAL_FLIP_ACTS = 0;
  private static final int BRIGHTNESS_ACTS = 1;
  private static final int BRIGHTNESS_FACTOR = 2;
  private static final int GAMMA_ACTS = 3;
  private static final int GAMMA_GAMMA = 4;

  private static final SourceSpec SOURCE = new SourceSpec(96, 96, 3, PixelType.UINT8, 255);

  private static final TensorSpec OUTPUT = new TensorSpec(96, 96, 3, PixelType.UINT8, Layout.HWC, 255,
      List.of(1.0, 1.0, 1.0),
      List.of(0.0, 0.0, 0.0));

  private static final DrawSchema DRAWS = schema();
  private static final Takeover TAKEOVER = new Takeover(true);

  private final double brightnessFactorMin;
  private final double brightnessFactorMax;
  private final double gammaGammaMin;
  private final double gammaGammaMax;
  private final double horizontalFlipP;
  private final double brightnessP;
  private final double gammaP;

  private InputAugmenter(Builder builder) {
    super(3, SOURCE, OUTPUT, DRAWS, PLAN);
    brightnessFactorMin = builder.brightnessFactorMin;
    brightnessFactorMax = builder.brightnessFactorMax;
    gammaGammaMin = builder.gammaGammaMin;
    gammaGammaMax = builder.gammaGammaMax;
    horizontalFlipP = builder.horizontalFlipP;
    brightnessP = builder.brightnessP;
    gammaP = builder.gammaP;
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
    schema.operation("Brightness", BRIGHTNESS_ACTS)
        .parameter("factor", "", BRIGHTNESS_FACTOR);
    schema.operation("Gamma", GAMMA_ACTS)
        .parameter("gamma", "", GAMMA_GAMMA);
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
    // Brightness
    draws[BRIGHTNESS_ACTS] = Mix.coin(key, BRIGHTNESS_STREAM, DRAW_P, brightnessP) ? 1 : 0;
    draws[BRIGHTNESS_FACTOR] = Mix.uniform(key, BRIGHTNESS_STREAM, DRAW_FACTOR, brightnessFactorMin, brightnessFactorMax);
    // Gamma
    draws[GAMMA_ACTS] = Mix.coin(key, GAMMA_STREAM, DRAW_P, gammaP) ? 1 : 0;
    draws[GAMMA_GAMMA] = Mix.uniform(key, GAMMA_STREAM, DRAW_GAMMA, gammaGammaMin, gammaGammaMax);
  }

  /** Overrides the declared numbers; structure stays as compiled. Checked as the compiler checks. */
  public static final class Builder {
    private double brightnessFactorMin = 0.8;
    private double brightnessFactorMax = 1.2;
    private double gammaGammaMin = 0.8;
    private double gammaGammaMax = 1.2;
    private double horizontalFlipP = 0.5;
    private double brightnessP = 0.5;
    private double gammaP = 0.5;

    private Builder() {
    }

    /** Draws Brightness's factor, within 0 to 10; 0.8 to 1.2 as declared. */
    public Builder brightnessFactor(double min, double max) {
      Ranges.check("brightnessFactor", min, max, 0, 10);
      brightnessFactorMin = min;
      brightnessFactorMax = max;
      return this;
    }

    /** Draws Gamma's gamma, within 0.1 to 10; 0.8 to 1.2 as declared. */
    public Builder gammaGamma(double min, double max) {
      Ranges.check("gammaGamma", min, max, 0.1, 10);
      gammaGammaMin = min;
      gammaGammaMax = max;
      return this;
    }

    /** The chance that HorizontalFlip acts, within 0 to 1; 0.5 as declared. */
    public Builder horizontalFlipP(double p) {
      Ranges.check("horizontalFlipP", p, p, 0, 1);
      horizontalFlipP = p;
      return this;
    }

    /** The chance that Brightness acts, within 0 to 1; 0.5 as declared. */
    public Builder brightnessP(double p) {
      Ranges.check("brightnessP", p, p, 0, 1);
      brightnessP = p;
      return this;
    }

    /** The chance that Gamma acts, within 0 to 1; 0.5 as declared. */
    public Builder gammaP(double p) {
      Ranges.check("gammaP", p, p, 0, 1);
      gammaP = p;
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
    float brightnessFactor;
    float gammaGamma;

    private ImageWorker(InputAugmenter augmenter) {
      super(augmenter, TAKEOVER);
    }

    @Override
    protected void render(Image image) {
      pass1(image);
    }

    @Override
    protected void exercise(int y) {
      warp1.levels();
      width = ByteTable.LEVELS;
      work.reserve(3, width);
      VectorLoops.pixels1(this, y);
      VectorLoops.gamma1(this, y);
    }

    private void pass1(Image image) {
      warp1.begin(image.height(), image.width());
      if (draws[HORIZONTAL_FLIP_ACTS] != 0) {
        warp1.flipHorizontal();
      }
      warp1.open(image, vector);
      width = ByteTable.LEVELS;
      work.reserve(3, width);
      brightnessFactor = draws[BRIGHTNESS_ACTS] != 0 ? (float) draws[BRIGHTNESS_FACTOR] : 1f;
      gammaGamma = (float) draws[GAMMA_GAMMA];
      row1(0);
      warp1.copy(table, out, outAt);
    }

    private void row1(int y) {
      warp1.levels();
      if (vector) {
        VectorLoops.pixels1(this, y);
      } else {
        ScalarLoops.pixels1(this, y, 0, width);
      }
      if (draws[GAMMA_ACTS] != 0) {
        if (vector) {
          VectorLoops.gamma1(this, y);
        } else {
          ScalarLoops.gamma1(this, y, 0, width);
        }
      }
      table.set(work, vector);
    }
  }

  /** The loops in vectors. Loaded only where the vector module is present. */
  private static final class VectorLoops {
    private static final VectorSpecies<Float> F = Lanes.FLOAT;

    private VectorLoops() {
    }

    /** From whole pixels: Brightness; to scratch rows. */
    static void pixels1(ImageWorker w, int y) {
      byte[] pixels = w.warp1.pixels;
      int pixelsAt = w.warp1.pixelsAt;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      FloatVector brightnessFactor = FloatVector.broadcast(F, w.brightnessFactor);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        IntVector ints = ByteVector.fromArray(PixelWords.BYTES, pixels, pixelsAt + 3 * x).reinterpretAsInts();
        IntVector word = ints.rearrange(PixelWords.RGB_START).lanewise(VectorOperators.LSHR, PixelWords.RGB_SHIFT)
            .or(ints.rearrange(PixelWords.RGB_END).lanewise(VectorOperators.LSHL, PixelWords.RGB_SHIFT_BACK));
        FloatVector red = (FloatVector) word.and(255).convert(VectorOperators.I2F, 0);
        FloatVector green = (FloatVector) word.lanewise(VectorOperators.LSHR, 8).and(255).convert(VectorOperators.I2F, 0);
        FloatVector blue = (FloatVector) word.lanewise(VectorOperators.LSHR, 16).and(255).convert(VectorOperators.I2F, 0);
        // Brightness
        red = red.mul(brightnessFactor).reinterpretAsInts().min(0x437f0000 /* 255f */).reinterpretAsFloats();
        green = green.mul(brightnessFactor).reinterpretAsInts().min(0x437f0000 /* 255f */).reinterpretAsFloats();
        blue = blue.mul(brightnessFactor).reinterpretAsInts().min(0x437f0000 /* 255f */).reinterpretAsFloats();
        red.intoArray(work, work0 + x);
        green.intoArray(work, work1 + x);
        blue.intoArray(work, work2 + x);
      }
      ScalarLoops.pixels1(w, y, bound, w.width);
    }

    /** From scratch rows: Gamma; to scratch rows. */
    static void gamma1(ImageWorker w, int y) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      FloatVector gammaGamma = FloatVector.broadcast(F, w.gammaGamma);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        // Gamma
        FloatVector t = red.mul(0.003921569f);
        IntVector t2 = t.reinterpretAsInts().add(0x004afb0d);
        FloatVector t3 = ((FloatVector) t2.lanewise(VectorOperators.LSHR, 23).convert(VectorOperators.I2F, 0)).sub(127f);
        FloatVector t4 = t2.and(0x007fffff).add(0x3f3504f3).reinterpretAsFloats().sub(1f);
        FloatVector t5 = t4.mul(FloatVector.broadcast(F, 0.12583326f).fma(t4, FloatVector.broadcast(F, -0.20726822f)).fma(t4, FloatVector.broadcast(F, 0.21571638f)).fma(t4, FloatVector.broadcast(F, -0.23894511f)).fma(t4, FloatVector.broadcast(F, 0.2879162f)).fma(t4, FloatVector.broadcast(F, -0.36070368f)).fma(t4, FloatVector.broadcast(F, 0.48091063f)).fma(t4, FloatVector.broadcast(F, -0.72134733f)).fma(t4, FloatVector.broadcast(F, 1.442695f)));
        FloatVector t6 = gammaGamma.mul(t3.add(t5));
        FloatVector t7 = t6.blend(-127f, t6.compare(VectorOperators.LT, -127f)).add(12582912f);
        FloatVector t8 = gammaGamma.fma(t5, gammaGamma.fma(t3, FloatVector.broadcast(F, 12582912f).sub(t7)));
        FloatVector t9 = green.mul(0.003921569f);
        IntVector t10 = t9.reinterpretAsInts().add(0x004afb0d);
        FloatVector t11 = ((FloatVector) t10.lanewise(VectorOperators.LSHR, 23).convert(VectorOperators.I2F, 0)).sub(127f);
        FloatVector t12 = t10.and(0x007fffff).add(0x3f3504f3).reinterpretAsFloats().sub(1f);
        FloatVector t13 = t12.mul(FloatVector.broadcast(F, 0.12583326f).fma(t12, FloatVector.broadcast(F, -0.20726822f)).fma(t12, FloatVector.broadcast(F, 0.21571638f)).fma(t12, FloatVector.broadcast(F, -0.23894511f)).fma(t12, FloatVector.broadcast(F, 0.2879162f)).fma(t12, FloatVector.broadcast(F, -0.36070368f)).fma(t12, FloatVector.broadcast(F, 0.48091063f)).fma(t12, FloatVector.broadcast(F, -0.72134733f)).fma(t12, FloatVector.broadcast(F, 1.442695f)));
        FloatVector t14 = gammaGamma.mul(t11.add(t13));
        FloatVector t15 = t14.blend(-127f, t14.compare(VectorOperators.LT, -127f)).add(12582912f);
        FloatVector t16 = gammaGamma.fma(t13, gammaGamma.fma(t11, FloatVector.broadcast(F, 12582912f).sub(t15)));
        FloatVector t17 = blue.mul(0.003921569f);
        IntVector t18 = t17.reinterpretAsInts().add(0x004afb0d);
        FloatVector t19 = ((FloatVector) t18.lanewise(VectorOperators.LSHR, 23).convert(VectorOperators.I2F, 0)).sub(127f);
        FloatVector t20 = t18.and(0x007fffff).add(0x3f3504f3).reinterpretAsFloats().sub(1f);
        FloatVector t21 = t20.mul(FloatVector.broadcast(F, 0.12583326f).fma(t20, FloatVector.broadcast(F, -0.20726822f)).fma(t20, FloatVector.broadcast(F, 0.21571638f)).fma(t20, FloatVector.broadcast(F, -0.23894511f)).fma(t20, FloatVector.broadcast(F, 0.2879162f)).fma(t20, FloatVector.broadcast(F, -0.36070368f)).fma(t20, FloatVector.broadcast(F, 0.48091063f)).fma(t20, FloatVector.broadcast(F, -0.72134733f)).fma(t20, FloatVector.broadcast(F, 1.442695f)));
        FloatVector t22 = gammaGamma.mul(t19.add(t21));
        FloatVector t23 = t22.blend(-127f, t22.compare(VectorOperators.LT, -127f)).add(12582912f);
        FloatVector t24 = gammaGamma.fma(t21, gammaGamma.fma(t19, FloatVector.broadcast(F, 12582912f).sub(t23)));
        red = t7.reinterpretAsInts().add(127).lanewise(VectorOperators.LSHL, 23).reinterpretAsFloats().mul(t8.fma(FloatVector.broadcast(F, 0.00015353358f).fma(t8, FloatVector.broadcast(F, 0.0013398875f)).fma(t8, FloatVector.broadcast(F, 0.009618437f)).fma(t8, FloatVector.broadcast(F, 0.055503324f)).fma(t8, FloatVector.broadcast(F, 0.24022648f)).fma(t8, FloatVector.broadcast(F, 0.6931472f)), FloatVector.broadcast(F, 1f))).mul(255f).blend(0f, t.compare(VectorOperators.LT, 0x1p-126f)).reinterpretAsInts().max(0).min(0x437f0000 /* 255f */).reinterpretAsFloats();
        green = t15.reinterpretAsInts().add(127).lanewise(VectorOperators.LSHL, 23).reinterpretAsFloats().mul(t16.fma(FloatVector.broadcast(F, 0.00015353358f).fma(t16, FloatVector.broadcast(F, 0.0013398875f)).fma(t16, FloatVector.broadcast(F, 0.009618437f)).fma(t16, FloatVector.broadcast(F, 0.055503324f)).fma(t16, FloatVector.broadcast(F, 0.24022648f)).fma(t16, FloatVector.broadcast(F, 0.6931472f)), FloatVector.broadcast(F, 1f))).mul(255f).blend(0f, t9.compare(VectorOperators.LT, 0x1p-126f)).reinterpretAsInts().max(0).min(0x437f0000 /* 255f */).reinterpretAsFloats();
        blue = t23.reinterpretAsInts().add(127).lanewise(VectorOperators.LSHL, 23).reinterpretAsFloats().mul(t24.fma(FloatVector.broadcast(F, 0.00015353358f).fma(t24, FloatVector.broadcast(F, 0.0013398875f)).fma(t24, FloatVector.broadcast(F, 0.009618437f)).fma(t24, FloatVector.broadcast(F, 0.055503324f)).fma(t24, FloatVector.broadcast(F, 0.24022648f)).fma(t24, FloatVector.broadcast(F, 0.6931472f)), FloatVector.broadcast(F, 1f))).mul(255f).blend(0f, t17.compare(VectorOperators.LT, 0x1p-126f)).reinterpretAsInts().max(0).min(0x437f0000 /* 255f */).reinterpretAsFloats();
        red.intoArray(work, work0 + x);
        green.intoArray(work, work1 + x);
        blue.intoArray(work, work2 + x);
      }
      ScalarLoops.gamma1(w, y, bound, w.width);
    }
  }

  /** The loops in plain Java: the same operations in the same order, pixel by pixel. */
  private static final class ScalarLoops {
    private ScalarLoops() {
    }

    /** From whole pixels: Brightness; to scratch rows. */
    static void pixels1(ImageWorker w, int y, int from, int to) {
      byte[] pixels = w.warp1.pixels;
      int pixelsAt = w.warp1.pixelsAt;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      float brightnessFactor = w.brightnessFactor;
      for (int x = from; x < to; x++) {
        int word = PixelMath.word(pixels, pixelsAt + 3 * x);
        float red = (float) (word & 255);
        float green = (float) ((word >>> 8) & 255);
        float blue = (float) ((word >>> 16) & 255);
        // Brightness
        red = PixelMath.atMost(red * brightnessFactor, 0x437f0000 /* 255f */);
        green = PixelMath.atMost(green * brightnessFactor, 0x437f0000 /* 255f */);
        blue = PixelMath.atMost(blue * brightnessFactor, 0x437f0000 /* 255f */);
        work[work0 + x] = red;
        work[work1 + x] = green;
        work[work2 + x] = blue;
      }
    }

    /** From scratch rows: Gamma; to scratch rows. */
    static void gamma1(ImageWorker w, int y, int from, int to) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      float gammaGamma = w.gammaGamma;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        // Gamma
        float t = red * 0.003921569f;
        int t2 = Float.floatToRawIntBits(t) + 0x004afb0d;
        float t3 = (float) (t2 >>> 23) - 127f;
        float t4 = Float.intBitsToFloat((t2 & 0x007fffff) + 0x3f3504f3) - 1f;
        float t5 = t4 * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.12583326f, t4, -0.20726822f), t4, 0.21571638f), t4, -0.23894511f), t4, 0.2879162f), t4, -0.36070368f), t4, 0.48091063f), t4, -0.72134733f), t4, 1.442695f);
        float t6 = gammaGamma * (t3 + t5);
        float t7 = (t6 < -127f ? -127f : t6) + 12582912f;
        float t8 = Math.fma(gammaGamma, t5, Math.fma(gammaGamma, t3, 12582912f - t7));
        float t9 = green * 0.003921569f;
        int t10 = Float.floatToRawIntBits(t9) + 0x004afb0d;
        float t11 = (float) (t10 >>> 23) - 127f;
        float t12 = Float.intBitsToFloat((t10 & 0x007fffff) + 0x3f3504f3) - 1f;
        float t13 = t12 * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.12583326f, t12, -0.20726822f), t12, 0.21571638f), t12, -0.23894511f), t12, 0.2879162f), t12, -0.36070368f), t12, 0.48091063f), t12, -0.72134733f), t12, 1.442695f);
        float t14 = gammaGamma * (t11 + t13);
        float t15 = (t14 < -127f ? -127f : t14) + 12582912f;
        float t16 = Math.fma(gammaGamma, t13, Math.fma(gammaGamma, t11, 12582912f - t15));
        float t17 = blue * 0.003921569f;
        int t18 = Float.floatToRawIntBits(t17) + 0x004afb0d;
        float t19 = (float) (t18 >>> 23) - 127f;
        float t20 = Float.intBitsToFloat((t18 & 0x007fffff) + 0x3f3504f3) - 1f;
        float t21 = t20 * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.12583326f, t20, -0.20726822f), t20, 0.21571638f), t20, -0.23894511f), t20, 0.2879162f), t20, -0.36070368f), t20, 0.48091063f), t20, -0.72134733f), t20, 1.442695f);
        float t22 = gammaGamma * (t19 + t21);
        float t23 = (t22 < -127f ? -127f : t22) + 12582912f;
        float t24 = Math.fma(gammaGamma, t21, Math.fma(gammaGamma, t19, 12582912f - t23));
        red = PixelMath.clamp(t < 0x1p-126f ? 0f : Float.intBitsToFloat((Float.floatToRawIntBits(t7) + 127) << 23) * Math.fma(t8, Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.00015353358f, t8, 0.0013398875f), t8, 0.009618437f), t8, 0.055503324f), t8, 0.24022648f), t8, 0.6931472f), 1f) * 255f, 0x437f0000 /* 255f */);
        green = PixelMath.clamp(t9 < 0x1p-126f ? 0f : Float.intBitsToFloat((Float.floatToRawIntBits(t15) + 127) << 23) * Math.fma(t16, Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.00015353358f, t16, 0.0013398875f), t16, 0.009618437f), t16, 0.055503324f), t16, 0.24022648f), t16, 0.6931472f), 1f) * 255f, 0x437f0000 /* 255f */);
        blue = PixelMath.clamp(t17 < 0x1p-126f ? 0f : Float.intBitsToFloat((Float.floatToRawIntBits(t23) + 127) << 23) * Math.fma(t24, Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.00015353358f, t24, 0.0013398875f), t24, 0.009618437f), t24, 0.055503324f), t24, 0.24022648f), t24, 0.6931472f), 1f) * 255f, 0x437f0000 /* 255f */);
        work[work0 + x] = red;
        work[work1 + x] = green;
        work[work2 + x] = blue;
      }
    }
  }
}
