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
    super(5, SOURCE, OUTPUT, DRAWS, PLAN);
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
    draws[BRIGHTNESS_FACTOR] = Mix.uniform(key, BRIGHTNESS_STREAM, DRAW_FACTOR, brightnessFactorMin,
        brightnessFactorMax);
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

    /** Runs every vector loop once, so that the JIT sees it before images need it. */
    @Override
    protected void exercise(int y) {
      warp1.levels();
      width = ByteTable.LEVELS;
      work.reserve(3, width);
      VectorLoops.pixels1(this, y);
      VectorLoops.gamma1(this, y);
    }

    /** One map of HorizontalFlip over the source, bilinear, border constant. */
    private void pass1(Image image) {
      Steps steps = warp1.begin(image.height(), image.width());
      if (draws[HORIZONTAL_FLIP_ACTS] != 0) {
        steps.flipHorizontal();
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
        FloatVector green = (FloatVector) word.lanewise(VectorOperators.LSHR, 8).and(255)
            .convert(VectorOperators.I2F, 0);
        FloatVector blue = (FloatVector) word.lanewise(VectorOperators.LSHR, 16).and(255)
            .convert(VectorOperators.I2F, 0);
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
        FloatVector base = red.mul(0.003921569f);
        IntVector shifted = base.reinterpretAsInts().add(0x004afb0d);
        FloatVector whole = ((FloatVector) shifted.lanewise(VectorOperators.LSHR, 23).convert(VectorOperators.I2F, 0))
            .sub(127f);
        FloatVector excess = shifted.and(0x007fffff).add(0x3f3504f3).reinterpretAsFloats().sub(1f);
        FloatVector fraction = excess.mul(FloatVector.broadcast(F, 0.12583326f)
            .fma(excess, FloatVector.broadcast(F, -0.20726822f))
            .fma(excess, FloatVector.broadcast(F, 0.21571638f))
            .fma(excess, FloatVector.broadcast(F, -0.23894511f))
            .fma(excess, FloatVector.broadcast(F, 0.2879162f))
            .fma(excess, FloatVector.broadcast(F, -0.36070368f))
            .fma(excess, FloatVector.broadcast(F, 0.48091063f))
            .fma(excess, FloatVector.broadcast(F, -0.72134733f))
            .fma(excess, FloatVector.broadcast(F, 1.442695f)));
        FloatVector logarithm = gammaGamma.mul(whole.add(fraction));
        FloatVector rounded = logarithm.blend(-127f, logarithm.compare(VectorOperators.LT, -127f)).add(12582912f);
        FloatVector scale = rounded.reinterpretAsInts().add(127).lanewise(VectorOperators.LSHL, 23)
            .reinterpretAsFloats();
        FloatVector rest = gammaGamma.fma(fraction, gammaGamma.fma(whole, FloatVector.broadcast(F, 12582912f)
            .sub(rounded)));
        FloatVector power = scale.mul(rest.fma(FloatVector.broadcast(F, 0.00015353358f)
            .fma(rest, FloatVector.broadcast(F, 0.0013398875f))
            .fma(rest, FloatVector.broadcast(F, 0.009618437f))
            .fma(rest, FloatVector.broadcast(F, 0.055503324f))
            .fma(rest, FloatVector.broadcast(F, 0.24022648f))
            .fma(rest, FloatVector.broadcast(F, 0.6931472f)), FloatVector.broadcast(F, 1f)));
        FloatVector curve = power.mul(255f).blend(0f, base.compare(VectorOperators.LT, 0x1p-126f));
        FloatVector base2 = green.mul(0.003921569f);
        IntVector shifted2 = base2.reinterpretAsInts().add(0x004afb0d);
        FloatVector whole2 = ((FloatVector) shifted2.lanewise(VectorOperators.LSHR, 23).convert(VectorOperators.I2F, 0))
            .sub(127f);
        FloatVector excess2 = shifted2.and(0x007fffff).add(0x3f3504f3).reinterpretAsFloats().sub(1f);
        FloatVector fraction2 = excess2.mul(FloatVector.broadcast(F, 0.12583326f)
            .fma(excess2, FloatVector.broadcast(F, -0.20726822f))
            .fma(excess2, FloatVector.broadcast(F, 0.21571638f))
            .fma(excess2, FloatVector.broadcast(F, -0.23894511f))
            .fma(excess2, FloatVector.broadcast(F, 0.2879162f))
            .fma(excess2, FloatVector.broadcast(F, -0.36070368f))
            .fma(excess2, FloatVector.broadcast(F, 0.48091063f))
            .fma(excess2, FloatVector.broadcast(F, -0.72134733f))
            .fma(excess2, FloatVector.broadcast(F, 1.442695f)));
        FloatVector logarithm2 = gammaGamma.mul(whole2.add(fraction2));
        FloatVector rounded2 = logarithm2.blend(-127f, logarithm2.compare(VectorOperators.LT, -127f)).add(12582912f);
        FloatVector scale2 = rounded2.reinterpretAsInts().add(127).lanewise(VectorOperators.LSHL, 23)
            .reinterpretAsFloats();
        FloatVector rest2 = gammaGamma.fma(fraction2, gammaGamma.fma(whole2, FloatVector.broadcast(F, 12582912f)
            .sub(rounded2)));
        FloatVector power2 = scale2.mul(rest2.fma(FloatVector.broadcast(F, 0.00015353358f)
            .fma(rest2, FloatVector.broadcast(F, 0.0013398875f))
            .fma(rest2, FloatVector.broadcast(F, 0.009618437f))
            .fma(rest2, FloatVector.broadcast(F, 0.055503324f))
            .fma(rest2, FloatVector.broadcast(F, 0.24022648f))
            .fma(rest2, FloatVector.broadcast(F, 0.6931472f)), FloatVector.broadcast(F, 1f)));
        FloatVector curve2 = power2.mul(255f).blend(0f, base2.compare(VectorOperators.LT, 0x1p-126f));
        FloatVector base3 = blue.mul(0.003921569f);
        IntVector shifted3 = base3.reinterpretAsInts().add(0x004afb0d);
        FloatVector whole3 = ((FloatVector) shifted3.lanewise(VectorOperators.LSHR, 23).convert(VectorOperators.I2F, 0))
            .sub(127f);
        FloatVector excess3 = shifted3.and(0x007fffff).add(0x3f3504f3).reinterpretAsFloats().sub(1f);
        FloatVector fraction3 = excess3.mul(FloatVector.broadcast(F, 0.12583326f)
            .fma(excess3, FloatVector.broadcast(F, -0.20726822f))
            .fma(excess3, FloatVector.broadcast(F, 0.21571638f))
            .fma(excess3, FloatVector.broadcast(F, -0.23894511f))
            .fma(excess3, FloatVector.broadcast(F, 0.2879162f))
            .fma(excess3, FloatVector.broadcast(F, -0.36070368f))
            .fma(excess3, FloatVector.broadcast(F, 0.48091063f))
            .fma(excess3, FloatVector.broadcast(F, -0.72134733f))
            .fma(excess3, FloatVector.broadcast(F, 1.442695f)));
        FloatVector logarithm3 = gammaGamma.mul(whole3.add(fraction3));
        FloatVector rounded3 = logarithm3.blend(-127f, logarithm3.compare(VectorOperators.LT, -127f)).add(12582912f);
        FloatVector scale3 = rounded3.reinterpretAsInts().add(127).lanewise(VectorOperators.LSHL, 23)
            .reinterpretAsFloats();
        FloatVector rest3 = gammaGamma.fma(fraction3, gammaGamma.fma(whole3, FloatVector.broadcast(F, 12582912f)
            .sub(rounded3)));
        FloatVector power3 = scale3.mul(rest3.fma(FloatVector.broadcast(F, 0.00015353358f)
            .fma(rest3, FloatVector.broadcast(F, 0.0013398875f))
            .fma(rest3, FloatVector.broadcast(F, 0.009618437f))
            .fma(rest3, FloatVector.broadcast(F, 0.055503324f))
            .fma(rest3, FloatVector.broadcast(F, 0.24022648f))
            .fma(rest3, FloatVector.broadcast(F, 0.6931472f)), FloatVector.broadcast(F, 1f)));
        FloatVector curve3 = power3.mul(255f).blend(0f, base3.compare(VectorOperators.LT, 0x1p-126f));
        red = curve.reinterpretAsInts().max(0).min(0x437f0000 /* 255f */).reinterpretAsFloats();
        green = curve2.reinterpretAsInts().max(0).min(0x437f0000 /* 255f */).reinterpretAsFloats();
        blue = curve3.reinterpretAsInts().max(0).min(0x437f0000 /* 255f */).reinterpretAsFloats();
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
        float base = red * 0.003921569f;
        int shifted = Float.floatToRawIntBits(base) + 0x004afb0d;
        float whole = (float) (shifted >>> 23) - 127f;
        float excess = Float.intBitsToFloat((shifted & 0x007fffff) + 0x3f3504f3) - 1f;
        float fraction = excess * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.12583326f,
            excess, -0.20726822f), excess, 0.21571638f), excess, -0.23894511f), excess, 0.2879162f),
            excess, -0.36070368f), excess, 0.48091063f), excess, -0.72134733f), excess, 1.442695f);
        float logarithm = gammaGamma * (whole + fraction);
        float rounded = (logarithm < -127f ? -127f : logarithm) + 12582912f;
        float scale = Float.intBitsToFloat((Float.floatToRawIntBits(rounded) + 127) << 23);
        float rest = Math.fma(gammaGamma, fraction, Math.fma(gammaGamma, whole, 12582912f - rounded));
        float power = scale * Math.fma(rest,
            Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.00015353358f, rest, 0.0013398875f),
            rest, 0.009618437f), rest, 0.055503324f), rest, 0.24022648f), rest, 0.6931472f), 1f);
        float curve = base < 0x1p-126f ? 0f : power * 255f;
        float base2 = green * 0.003921569f;
        int shifted2 = Float.floatToRawIntBits(base2) + 0x004afb0d;
        float whole2 = (float) (shifted2 >>> 23) - 127f;
        float excess2 = Float.intBitsToFloat((shifted2 & 0x007fffff) + 0x3f3504f3) - 1f;
        float fraction2 = excess2 * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.12583326f,
            excess2, -0.20726822f), excess2, 0.21571638f), excess2, -0.23894511f),
            excess2, 0.2879162f), excess2, -0.36070368f), excess2, 0.48091063f),
            excess2, -0.72134733f), excess2, 1.442695f);
        float logarithm2 = gammaGamma * (whole2 + fraction2);
        float rounded2 = (logarithm2 < -127f ? -127f : logarithm2) + 12582912f;
        float scale2 = Float.intBitsToFloat((Float.floatToRawIntBits(rounded2) + 127) << 23);
        float rest2 = Math.fma(gammaGamma, fraction2, Math.fma(gammaGamma, whole2, 12582912f - rounded2));
        float power2 = scale2 * Math.fma(rest2,
            Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.00015353358f, rest2, 0.0013398875f),
            rest2, 0.009618437f), rest2, 0.055503324f), rest2, 0.24022648f),
            rest2, 0.6931472f), 1f);
        float curve2 = base2 < 0x1p-126f ? 0f : power2 * 255f;
        float base3 = blue * 0.003921569f;
        int shifted3 = Float.floatToRawIntBits(base3) + 0x004afb0d;
        float whole3 = (float) (shifted3 >>> 23) - 127f;
        float excess3 = Float.intBitsToFloat((shifted3 & 0x007fffff) + 0x3f3504f3) - 1f;
        float fraction3 = excess3 * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.12583326f,
            excess3, -0.20726822f), excess3, 0.21571638f), excess3, -0.23894511f),
            excess3, 0.2879162f), excess3, -0.36070368f), excess3, 0.48091063f),
            excess3, -0.72134733f), excess3, 1.442695f);
        float logarithm3 = gammaGamma * (whole3 + fraction3);
        float rounded3 = (logarithm3 < -127f ? -127f : logarithm3) + 12582912f;
        float scale3 = Float.intBitsToFloat((Float.floatToRawIntBits(rounded3) + 127) << 23);
        float rest3 = Math.fma(gammaGamma, fraction3, Math.fma(gammaGamma, whole3, 12582912f - rounded3));
        float power3 = scale3 * Math.fma(rest3,
            Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.00015353358f, rest3, 0.0013398875f),
            rest3, 0.009618437f), rest3, 0.055503324f), rest3, 0.24022648f),
            rest3, 0.6931472f), 1f);
        float curve3 = base3 < 0x1p-126f ? 0f : power3 * 255f;
        red = PixelMath.clamp(curve, 0x437f0000 /* 255f */);
        green = PixelMath.clamp(curve2, 0x437f0000 /* 255f */);
        blue = PixelMath.clamp(curve3, 0x437f0000 /* 255f */);
        work[work0 + x] = red;
        work[work1 + x] = green;
        work[work2 + x] = blue;
      }
    }
  }
}
