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
import dev.augur.support.vector.Lanes;
import dev.augur.support.warp.Steps;
import dev.augur.support.warp.Warp;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;
import javax.annotation.processing.Generated;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The augmenter of {@link Input}.
 *
 * <pre>{@code
 * Input: 28x28 x 1 uint8 -> 1x28x28 float32
 * operations
 *   1. @Shear(x = 10)   p = 0.5
 *   2. @Scale(factor = {0.9, 1.1})   p = 0.5
 *   3. @Translate(x = 0.1, y = 0.1)   p = 0.5
 *   4. @Invert(p = 0.1)   p = 0.1
 *   5. @Gamma   p = 0.5
 *   6. @Rescale(scale = 0.00784313725490196, offset = -1)   always
 * pass 1 of 1: one map of Shear, Scale, Translate over the source, bilinear, border constant
 *   loop: take pixels, Invert
 *   loop: Gamma; skipped where it misses
 *   loop: Rescale, store the output
 * }</pre>
 */
@Generated("dev.augur.processor.AugurProcessor")
final class InputAugmenter extends GeneratedAugmenter {
  private static final String PLAN = "Input: 28x28 x 1 uint8 -> 1x28x28 float32\n"
      + "operations\n"
      + "  1. @Shear(x = 10)   p = 0.5\n"
      + "  2. @Scale(factor = {0.9, 1.1})   p = 0.5\n"
      + "  3. @Translate(x = 0.1, y = 0.1)   p = 0.5\n"
      + "  4. @Invert(p = 0.1)   p = 0.1\n"
      + "  5. @Gamma   p = 0.5\n"
      + "  6. @Rescale(scale = 0.00784313725490196, offset = -1)   always\n"
      + "pass 1 of 1: one map of Shear, Scale, Translate over the source, bilinear, border constant\n"
      + "  loop: take pixels, Invert\n"
      + "  loop: Gamma; skipped where it misses\n"
      + "  loop: Rescale, store the output\n";

  private static final long SHEAR_STREAM = 0xeab013a9dd30c2b0L;
  private static final long SCALE_STREAM = 0x86b555a7251744cdL;
  private static final long TRANSLATE_STREAM = 0x389cfff246ad202bL;
  private static final long INVERT_STREAM = 0x3d5ba917bdcf98bfL;
  private static final long GAMMA_STREAM = 0x84124bba7382ea22L;
  private static final long DRAW_P = 0x08d5a807b576079dL;
  private static final long DRAW_X = 0x08f0d807b58d20e5L;
  private static final long DRAW_Y = 0x08ed7207b58a3dbcL;
  private static final long DRAW_FACTOR = 0x613a1bc1a4f4a500L;
  private static final long DRAW_GAMMA = 0x0bac5a909fd96402L;

  private static final int SHEAR_ACTS = 0;
  private static final int SHEAR_X = 1;
  private static final int SHEAR_Y = 2;
  private static final int SCALE_ACTS = 3;
  private static final int SCALE_FACTOR = 4;
  private static final int TRANSLATE_ACTS = 5;
  private static final int TRANSLATE_X = 6;
  private static final int TRANSLATE_Y = 7;
  private static final int INVERT_ACTS = 8;
  private static final int GAMMA_ACTS = 9;
  private static final int GAMMA_GAMMA = 10;

  private static final SourceSpec SOURCE = new SourceSpec(28, 28, 1, PixelType.UINT8, 255);

  private static final TensorSpec OUTPUT = new TensorSpec(28, 28, 1, PixelType.FLOAT32, Layout.CHW, 255,
      List.of(0.00784313725490196),
      List.of(-1.0));

  private static final DrawSchema DRAWS = schema();
  private static final Takeover TAKEOVER = new Takeover(true);

  private final double shearXMin;
  private final double shearXMax;
  private final double shearYMin;
  private final double shearYMax;
  private final double scaleFactorMin;
  private final double scaleFactorMax;
  private final double translateXMin;
  private final double translateXMax;
  private final double translateYMin;
  private final double translateYMax;
  private final double gammaGammaMin;
  private final double gammaGammaMax;
  private final double shearP;
  private final double scaleP;
  private final double translateP;
  private final double invertP;
  private final double gammaP;

  private InputAugmenter(Builder builder) {
    super(5, SOURCE, OUTPUT, DRAWS, PLAN);
    shearXMin = builder.shearXMin;
    shearXMax = builder.shearXMax;
    shearYMin = builder.shearYMin;
    shearYMax = builder.shearYMax;
    scaleFactorMin = builder.scaleFactorMin;
    scaleFactorMax = builder.scaleFactorMax;
    translateXMin = builder.translateXMin;
    translateXMax = builder.translateXMax;
    translateYMin = builder.translateYMin;
    translateYMax = builder.translateYMax;
    gammaGammaMin = builder.gammaGammaMin;
    gammaGammaMax = builder.gammaGammaMax;
    shearP = builder.shearP;
    scaleP = builder.scaleP;
    translateP = builder.translateP;
    invertP = builder.invertP;
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
    schema.operation("Shear", SHEAR_ACTS)
        .parameter("x", "degrees", SHEAR_X)
        .parameter("y", "degrees", SHEAR_Y);
    schema.operation("Scale", SCALE_ACTS)
        .parameter("factor", "", SCALE_FACTOR);
    schema.operation("Translate", TRANSLATE_ACTS)
        .parameter("x", "fraction of the width", TRANSLATE_X)
        .parameter("y", "fraction of the height", TRANSLATE_Y);
    schema.operation("Invert", INVERT_ACTS);
    schema.operation("Gamma", GAMMA_ACTS)
        .parameter("gamma", "", GAMMA_GAMMA);
    schema.operation("Rescale", -1);
    return schema.build();
  }

  @Override
  public Worker worker() {
    return new ImageWorker(this);
  }

  @Override
  protected void draw(long key, Image sample, double[] draws) {
    // Shear
    draws[SHEAR_ACTS] = Mix.coin(key, SHEAR_STREAM, DRAW_P, shearP) ? 1 : 0;
    draws[SHEAR_X] = Mix.uniform(key, SHEAR_STREAM, DRAW_X, shearXMin, shearXMax);
    draws[SHEAR_Y] = Mix.uniform(key, SHEAR_STREAM, DRAW_Y, shearYMin, shearYMax);
    // Scale
    draws[SCALE_ACTS] = Mix.coin(key, SCALE_STREAM, DRAW_P, scaleP) ? 1 : 0;
    draws[SCALE_FACTOR] = Mix.uniform(key, SCALE_STREAM, DRAW_FACTOR, scaleFactorMin, scaleFactorMax);
    // Translate
    draws[TRANSLATE_ACTS] = Mix.coin(key, TRANSLATE_STREAM, DRAW_P, translateP) ? 1 : 0;
    draws[TRANSLATE_X] = Mix.uniform(key, TRANSLATE_STREAM, DRAW_X, translateXMin, translateXMax);
    draws[TRANSLATE_Y] = Mix.uniform(key, TRANSLATE_STREAM, DRAW_Y, translateYMin, translateYMax);
    // Invert
    draws[INVERT_ACTS] = Mix.coin(key, INVERT_STREAM, DRAW_P, invertP) ? 1 : 0;
    // Gamma
    draws[GAMMA_ACTS] = Mix.coin(key, GAMMA_STREAM, DRAW_P, gammaP) ? 1 : 0;
    draws[GAMMA_GAMMA] = Mix.uniform(key, GAMMA_STREAM, DRAW_GAMMA, gammaGammaMin, gammaGammaMax);
  }

  /** Overrides the declared numbers; structure stays as compiled. Checked as the compiler checks. */
  public static final class Builder {
    private double shearXMin = -10;
    private double shearXMax = 10;
    private double shearYMin = 0;
    private double shearYMax = 0;
    private double scaleFactorMin = 0.9;
    private double scaleFactorMax = 1.1;
    private double translateXMin = -0.1;
    private double translateXMax = 0.1;
    private double translateYMin = -0.1;
    private double translateYMax = 0.1;
    private double gammaGammaMin = 0.8;
    private double gammaGammaMax = 1.2;
    private double shearP = 0.5;
    private double scaleP = 0.5;
    private double translateP = 0.5;
    private double invertP = 0.1;
    private double gammaP = 0.5;

    private Builder() {
    }

    /** Draws Shear's x, within -80 to 80 (degrees); -10 to 10 as declared. */
    public Builder shearX(double min, double max) {
      Ranges.check("shearX", min, max, -80, 80);
      shearXMin = min;
      shearXMax = max;
      return this;
    }

    /** Draws Shear's y, within -80 to 80 (degrees); 0 as declared. */
    public Builder shearY(double min, double max) {
      Ranges.check("shearY", min, max, -80, 80);
      shearYMin = min;
      shearYMax = max;
      return this;
    }

    /** Draws Scale's factor, within 0.05 to 20; 0.9 to 1.1 as declared. */
    public Builder scaleFactor(double min, double max) {
      Ranges.check("scaleFactor", min, max, 0.05, 20);
      scaleFactorMin = min;
      scaleFactorMax = max;
      return this;
    }

    /** Draws Translate's x, within -1 to 1 (fraction of the width); -0.1 to 0.1 as declared. */
    public Builder translateX(double min, double max) {
      Ranges.check("translateX", min, max, -1, 1);
      translateXMin = min;
      translateXMax = max;
      return this;
    }

    /** Draws Translate's y, within -1 to 1 (fraction of the height); -0.1 to 0.1 as declared. */
    public Builder translateY(double min, double max) {
      Ranges.check("translateY", min, max, -1, 1);
      translateYMin = min;
      translateYMax = max;
      return this;
    }

    /** Draws Gamma's gamma, within 0.1 to 10; 0.8 to 1.2 as declared. */
    public Builder gammaGamma(double min, double max) {
      Ranges.check("gammaGamma", min, max, 0.1, 10);
      gammaGammaMin = min;
      gammaGammaMax = max;
      return this;
    }

    /** The chance that Shear acts, within 0 to 1; 0.5 as declared. */
    public Builder shearP(double p) {
      Ranges.check("shearP", p, p, 0, 1);
      shearP = p;
      return this;
    }

    /** The chance that Scale acts, within 0 to 1; 0.5 as declared. */
    public Builder scaleP(double p) {
      Ranges.check("scaleP", p, p, 0, 1);
      scaleP = p;
      return this;
    }

    /** The chance that Translate acts, within 0 to 1; 0.5 as declared. */
    public Builder translateP(double p) {
      Ranges.check("translateP", p, p, 0, 1);
      translateP = p;
      return this;
    }

    /** The chance that Invert acts, within 0 to 1; 0.1 as declared. */
    public Builder invertP(double p) {
      Ranges.check("invertP", p, p, 0, 1);
      invertP = p;
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
    final Warp warp1 = new Warp(1, Interpolation.BILINEAR, Border.CONSTANT, new float[] {0f}, 255f);
    float invertThreshold;
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
      width = warp1.width();
      work.reserve(1, width);
      VectorLoops.pixels1(this, y);
      VectorLoops.pairs1(this, y);
      VectorLoops.covered1(this, y);
      VectorLoops.gamma1(this, y);
      VectorLoops.finish1(this, y);
    }

    /** One map of Shear, Scale, Translate over the source, bilinear, border constant. */
    private void pass1(Image image) {
      Steps steps = warp1.begin(image.height(), image.width());
      if (draws[SHEAR_ACTS] != 0) {
        steps.shear(draws[SHEAR_X], draws[SHEAR_Y]);
      }
      if (draws[SCALE_ACTS] != 0) {
        steps.scale(draws[SCALE_FACTOR], draws[SCALE_FACTOR]);
      }
      if (draws[TRANSLATE_ACTS] != 0) {
        steps.translate(draws[TRANSLATE_X] * 28.0, draws[TRANSLATE_Y] * 28.0);
      }
      warp1.open(image, vector);
      width = warp1.width();
      work.reserve(1, width);
      invertThreshold = draws[INVERT_ACTS] != 0 ? -255f : 510f;
      gammaGamma = (float) draws[GAMMA_GAMMA];
      for (int y = 0; y < 28; y++) {
        row1(y);
      }
    }

    private void row1(int y) {
      switch (warp1.load(y)) {
        case Warp.PIXELS -> {
          if (vector) {
            VectorLoops.pixels1(this, y);
          } else {
            ScalarLoops.pixels1(this, y, 0, width);
          }
        }
        case Warp.PAIRS -> {
          if (vector) {
            VectorLoops.pairs1(this, y);
          } else {
            ScalarLoops.pairs1(this, y, 0, width);
          }
        }
        case Warp.COVERED -> {
          if (vector) {
            VectorLoops.covered1(this, y);
          } else {
            ScalarLoops.covered1(this, y, 0, width);
          }
        }
        default -> throw new AssertionError();
      }
      if (draws[GAMMA_ACTS] != 0) {
        if (vector) {
          VectorLoops.gamma1(this, y);
        } else {
          ScalarLoops.gamma1(this, y, 0, width);
        }
      }
      if (vector) {
        VectorLoops.finish1(this, y);
      } else {
        ScalarLoops.finish1(this, y, 0, width);
      }
    }
  }

  /** The loops in vectors. Loaded only where the vector module is present. */
  private static final class VectorLoops {
    private static final VectorSpecies<Float> F = Lanes.FLOAT;
    private static final VectorSpecies<Integer> I = Lanes.INT;
    private static final VectorSpecies<Long> L = Lanes.LONG;

    /** Left pixels: the low halves of two vectors of pairs. */
    private static final VectorShuffle<Integer> EVEN = VectorShuffle.fromOp(I, i -> 2 * i < I.length() ? 2 * i
        : 2 * i - 2 * I.length());
    private static final ByteOrder NATIVE = ByteOrder.nativeOrder();

    private VectorLoops() {
    }

    /** From whole pixels: Invert; to scratch rows. */
    static void pixels1(ImageWorker w, int y) {
      byte[] pixels = w.warp1.pixels;
      int pixelsAt = w.warp1.pixelsAt;
      float[] work = w.work.data;
      int work0 = w.work.at;
      FloatVector invertThreshold = FloatVector.broadcast(F, w.invertThreshold);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        IntVector ints = ByteVector.fromArray(PixelWords.BYTES, pixels, pixelsAt + x).reinterpretAsInts();
        IntVector word = ints.rearrange(PixelWords.GREY).lanewise(VectorOperators.LSHR, PixelWords.GREY_SHIFT);
        FloatVector grey = (FloatVector) word.and(255).convert(VectorOperators.I2F, 0);
        // Invert
        grey = FloatVector.broadcast(F, 255f).sub(grey).blend(grey, grey.compare(VectorOperators.LT, invertThreshold));
        grey.intoArray(work, work0 + x);
      }
      ScalarLoops.pixels1(w, y, bound, w.width);
    }

    /** From bilinear neighbours: Invert; to scratch rows. */
    static void pairs1(ImageWorker w, int y) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      float[] work = w.work.data;
      int work0 = w.work.at;
      FloatVector invertThreshold = FloatVector.broadcast(F, w.invertThreshold);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector v = FloatVector.fromArray(F, fy, x);
        FloatVector u = FloatVector.fromArray(F, fx, x);
        LongVector bottomLow = LongVector.fromArray(L, bottom, x);
        LongVector bottomHigh = LongVector.fromArray(L, bottom, x + L.length());
        IntVector bottomLeft = bottomLow.reinterpretAsInts().rearrange(EVEN, bottomHigh.reinterpretAsInts());
        IntVector bottomRight = bottomLeft.lanewise(VectorOperators.LSHR, 8);
        LongVector topLow = LongVector.fromArray(L, top, x);
        LongVector topHigh = LongVector.fromArray(L, top, x + L.length());
        IntVector topLeft = topLow.reinterpretAsInts().rearrange(EVEN, topHigh.reinterpretAsInts());
        IntVector topRight = topLeft.lanewise(VectorOperators.LSHR, 8);
        FloatVector greyBottomRight = (FloatVector) bottomRight.and(255).convert(VectorOperators.I2F, 0);
        FloatVector greyBottomLeft = (FloatVector) bottomLeft.and(255).convert(VectorOperators.I2F, 0);
        FloatVector greyBottom = u.fma(greyBottomRight.sub(greyBottomLeft), greyBottomLeft);
        FloatVector greyTopRight = (FloatVector) topRight.and(255).convert(VectorOperators.I2F, 0);
        FloatVector greyTopLeft = (FloatVector) topLeft.and(255).convert(VectorOperators.I2F, 0);
        FloatVector greyTop = u.fma(greyTopRight.sub(greyTopLeft), greyTopLeft);
        FloatVector grey = v.fma(greyBottom.sub(greyTop), greyTop);
        // Invert
        grey = FloatVector.broadcast(F, 255f).sub(grey).blend(grey, grey.compare(VectorOperators.LT, invertThreshold));
        grey.intoArray(work, work0 + x);
      }
      ScalarLoops.pairs1(w, y, bound, w.width);
    }

    /** From bilinear neighbours, blended with the fill outside the frame: Invert; to scratch rows. */
    static void covered1(ImageWorker w, int y) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      float[] cover = w.warp1.cover;
      float[] work = w.work.data;
      int work0 = w.work.at;
      FloatVector invertThreshold = FloatVector.broadcast(F, w.invertThreshold);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector weight = FloatVector.fromArray(F, cover, x);
        FloatVector v = FloatVector.fromArray(F, fy, x);
        FloatVector u = FloatVector.fromArray(F, fx, x);
        LongVector bottomLow = LongVector.fromArray(L, bottom, x);
        LongVector bottomHigh = LongVector.fromArray(L, bottom, x + L.length());
        IntVector bottomLeft = bottomLow.reinterpretAsInts().rearrange(EVEN, bottomHigh.reinterpretAsInts());
        IntVector bottomRight = bottomLeft.lanewise(VectorOperators.LSHR, 8);
        LongVector topLow = LongVector.fromArray(L, top, x);
        LongVector topHigh = LongVector.fromArray(L, top, x + L.length());
        IntVector topLeft = topLow.reinterpretAsInts().rearrange(EVEN, topHigh.reinterpretAsInts());
        IntVector topRight = topLeft.lanewise(VectorOperators.LSHR, 8);
        FloatVector greyBottomRight = (FloatVector) bottomRight.and(255).convert(VectorOperators.I2F, 0);
        FloatVector greyBottomLeft = (FloatVector) bottomLeft.and(255).convert(VectorOperators.I2F, 0);
        FloatVector greyBottom = u.fma(greyBottomRight.sub(greyBottomLeft), greyBottomLeft);
        FloatVector greyTopRight = (FloatVector) topRight.and(255).convert(VectorOperators.I2F, 0);
        FloatVector greyTopLeft = (FloatVector) topLeft.and(255).convert(VectorOperators.I2F, 0);
        FloatVector greyTop = u.fma(greyTopRight.sub(greyTopLeft), greyTopLeft);
        FloatVector grey = weight.mul(v.fma(greyBottom.sub(greyTop), greyTop));
        // Invert
        grey = FloatVector.broadcast(F, 255f).sub(grey).blend(grey, grey.compare(VectorOperators.LT, invertThreshold));
        grey.intoArray(work, work0 + x);
      }
      ScalarLoops.covered1(w, y, bound, w.width);
    }

    /** From scratch rows: Gamma; to scratch rows. */
    static void gamma1(ImageWorker w, int y) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      float[] work = w.work.data;
      int work0 = w.work.at;
      FloatVector gammaGamma = FloatVector.broadcast(F, w.gammaGamma);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector grey = FloatVector.fromArray(F, rows, row0 + x);
        // Gamma
        FloatVector base = grey.mul(0.003921569f);
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
        grey = curve.reinterpretAsInts().max(0).min(0x437f0000 /* 255f */).reinterpretAsFloats();
        grey.intoArray(work, work0 + x);
      }
      ScalarLoops.gamma1(w, y, bound, w.width);
    }

    /** From scratch rows: Rescale; to the output's planes. */
    static void finish1(ImageWorker w, int y) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      MemorySegment out = w.out();
      long out0 = w.outAt + 112L * y;
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector grey = FloatVector.fromArray(F, rows, row0 + x);
        // Rescale
        grey = grey.fma(0.007843138f, -1f);
        grey.intoMemorySegment(out, out0 + 4L * x, NATIVE);
      }
      ScalarLoops.finish1(w, y, bound, w.width);
    }
  }

  /** The loops in plain Java: the same operations in the same order, pixel by pixel. */
  private static final class ScalarLoops {
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED;

    private ScalarLoops() {
    }

    /** From whole pixels: Invert; to scratch rows. */
    static void pixels1(ImageWorker w, int y, int from, int to) {
      byte[] pixels = w.warp1.pixels;
      int pixelsAt = w.warp1.pixelsAt;
      float[] work = w.work.data;
      int work0 = w.work.at;
      float invertThreshold = w.invertThreshold;
      for (int x = from; x < to; x++) {
        int word = PixelMath.word(pixels, pixelsAt + x);
        float grey = (float) (word & 255);
        // Invert
        grey = grey < invertThreshold ? grey : 255f - grey;
        work[work0 + x] = grey;
      }
    }

    /** From bilinear neighbours: Invert; to scratch rows. */
    static void pairs1(ImageWorker w, int y, int from, int to) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      float[] work = w.work.data;
      int work0 = w.work.at;
      float invertThreshold = w.invertThreshold;
      for (int x = from; x < to; x++) {
        int bottomLeft = (int) bottom[x];
        int bottomRight = (int) (bottom[x] >>> 8);
        int topLeft = (int) top[x];
        int topRight = (int) (top[x] >>> 8);
        float greyBottomRight = (float) (bottomRight & 255);
        float greyBottomLeft = (float) (bottomLeft & 255);
        float greyBottom = Math.fma(fx[x], greyBottomRight - greyBottomLeft, greyBottomLeft);
        float greyTopRight = (float) (topRight & 255);
        float greyTopLeft = (float) (topLeft & 255);
        float greyTop = Math.fma(fx[x], greyTopRight - greyTopLeft, greyTopLeft);
        float grey = Math.fma(fy[x], greyBottom - greyTop, greyTop);
        // Invert
        grey = grey < invertThreshold ? grey : 255f - grey;
        work[work0 + x] = grey;
      }
    }

    /** From bilinear neighbours, blended with the fill outside the frame: Invert; to scratch rows. */
    static void covered1(ImageWorker w, int y, int from, int to) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      float[] cover = w.warp1.cover;
      float[] work = w.work.data;
      int work0 = w.work.at;
      float invertThreshold = w.invertThreshold;
      for (int x = from; x < to; x++) {
        int bottomLeft = (int) bottom[x];
        int bottomRight = (int) (bottom[x] >>> 8);
        int topLeft = (int) top[x];
        int topRight = (int) (top[x] >>> 8);
        float greyBottomRight = (float) (bottomRight & 255);
        float greyBottomLeft = (float) (bottomLeft & 255);
        float greyBottom = Math.fma(fx[x], greyBottomRight - greyBottomLeft, greyBottomLeft);
        float greyTopRight = (float) (topRight & 255);
        float greyTopLeft = (float) (topLeft & 255);
        float greyTop = Math.fma(fx[x], greyTopRight - greyTopLeft, greyTopLeft);
        float grey = cover[x] * Math.fma(fy[x], greyBottom - greyTop, greyTop);
        // Invert
        grey = grey < invertThreshold ? grey : 255f - grey;
        work[work0 + x] = grey;
      }
    }

    /** From scratch rows: Gamma; to scratch rows. */
    static void gamma1(ImageWorker w, int y, int from, int to) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      float[] work = w.work.data;
      int work0 = w.work.at;
      float gammaGamma = w.gammaGamma;
      for (int x = from; x < to; x++) {
        float grey = rows[row0 + x];
        // Gamma
        float base = grey * 0.003921569f;
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
        grey = PixelMath.clamp(curve, 0x437f0000 /* 255f */);
        work[work0 + x] = grey;
      }
    }

    /** From scratch rows: Rescale; to the output's planes. */
    static void finish1(ImageWorker w, int y, int from, int to) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      MemorySegment out = w.out();
      long out0 = w.outAt + 112L * y;
      for (int x = from; x < to; x++) {
        float grey = rows[row0 + x];
        // Rescale
        grey = Math.fma(grey, 0.007843138f, -1f);
        out.set(FLOAT, out0 + 4L * x, grey);
      }
    }
  }
}
