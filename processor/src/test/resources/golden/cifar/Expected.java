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
import dev.augur.support.statistic.GreySum;
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
 * Input: 32x32 x 3 uint8 -> 3x32x32 float32
 * operations
 *   1. @RandomCrop(padding = 4)   always
 *   2. @HorizontalFlip   p = 0.5
 *   3. @Rotate(degrees = 15, p = 0.7)   p = 0.7
 *   4. @Brightness(factor = {0.8, 1.2})   p = 0.5
 *   5. @Contrast   p = 0.5
 *   6. @Normalize(mean = {0.4914, 0.4822, 0.4465}, std = {0.247, 0.2435, 0.2616})   always
 * pass 1 of 3: one map of RandomCrop (pad, crop), HorizontalFlip, Rotate over the source, bilinear, border constant
 *   loop: take pixels, Brightness, keep planes
 *   measure grey mean for Contrast
 * pass 2 of 3: rows of the previous pass
 *   loop: take pixels, Contrast, Normalize, store the output
 * instead, where Contrast misses
 * pass 3 of 3: one map of RandomCrop (pad, crop), HorizontalFlip, Rotate over the source, bilinear, border constant
 *   loop: take pixels, Brightness, Normalize, store the output
 * }</pre>
 */
@Generated("dev.augur.processor.AugurProcessor")
public final class InputAugmenter extends GeneratedAugmenter {
  private static final String PLAN = "Input: 32x32 x 3 uint8 -> 3x32x32 float32\n"
      + "operations\n"
      + "  1. @RandomCrop(padding = 4)   always\n"
      + "  2. @HorizontalFlip   p = 0.5\n"
      + "  3. @Rotate(degrees = 15, p = 0.7)   p = 0.7\n"
      + "  4. @Brightness(factor = {0.8, 1.2})   p = 0.5\n"
      + "  5. @Contrast   p = 0.5\n"
      + "  6. @Normalize(mean = {0.4914, 0.4822, 0.4465}, std = {0.247, 0.2435, 0.2616})   always\n"
      + "pass 1 of 3: one map of RandomCrop (pad, crop), HorizontalFlip, Rotate over the source, bilinear, border constant\n"
      + "  loop: take pixels, Brightness, keep planes\n"
      + "  measure grey mean for Contrast\n"
      + "pass 2 of 3: rows of the previous pass\n"
      + "  loop: take pixels, Contrast, Normalize, store the output\n"
      + "instead, where Contrast misses\n"
      + "pass 3 of 3: one map of RandomCrop (pad, crop), HorizontalFlip, Rotate over the source, bilinear, border constant\n"
      + "  loop: take pixels, Brightness, Normalize, store the output\n";

  private static final long RANDOM_CROP_STREAM = 0x774848ed183ab000L;
  private static final long HORIZONTAL_FLIP_STREAM = 0x5a0eb2e6821091d0L;
  private static final long ROTATE_STREAM = 0x6b3fa4aec43a3154L;
  private static final long BRIGHTNESS_STREAM = 0x97b31c2fc5667834L;
  private static final long CONTRAST_STREAM = 0x24d582813bc727b7L;
  private static final long DRAW_P = 0x08d5a807b576079dL;
  private static final long DRAW_TOP = 0xe54a4e81b9a6f8e6L;
  private static final long DRAW_LEFT = 0xeda3853d38612086L;
  private static final long DRAW_DEGREES = 0x389dc29a86262ee2L;
  private static final long DRAW_FACTOR = 0x613a1bc1a4f4a500L;

  private static final int RANDOM_CROP_TOP = 0;
  private static final int RANDOM_CROP_LEFT = 1;
  private static final int HORIZONTAL_FLIP_ACTS = 2;
  private static final int ROTATE_ACTS = 3;
  private static final int ROTATE_DEGREES = 4;
  private static final int BRIGHTNESS_ACTS = 5;
  private static final int BRIGHTNESS_FACTOR = 6;
  private static final int CONTRAST_ACTS = 7;
  private static final int CONTRAST_FACTOR = 8;

  private static final SourceSpec SOURCE = new SourceSpec(32, 32, 3, PixelType.UINT8, 255);

  private static final TensorSpec OUTPUT = new TensorSpec(32, 32, 3, PixelType.FLOAT32, Layout.CHW, 255,
      List.of(0.015876796062554578, 0.01610500463018883, 0.014990705762427295),
      List.of(-1.9894736842105263, -1.980287474332649, -1.7068042813455657));

  private static final DrawSchema DRAWS = schema();
  private static final Takeover TAKEOVER = new Takeover(true);

  private final double rotateDegreesMin;
  private final double rotateDegreesMax;
  private final double brightnessFactorMin;
  private final double brightnessFactorMax;
  private final double contrastFactorMin;
  private final double contrastFactorMax;
  private final double horizontalFlipP;
  private final double rotateP;
  private final double brightnessP;
  private final double contrastP;

  private InputAugmenter(Builder builder) {
    super(5, SOURCE, OUTPUT, DRAWS, PLAN);
    rotateDegreesMin = builder.rotateDegreesMin;
    rotateDegreesMax = builder.rotateDegreesMax;
    brightnessFactorMin = builder.brightnessFactorMin;
    brightnessFactorMax = builder.brightnessFactorMax;
    contrastFactorMin = builder.contrastFactorMin;
    contrastFactorMax = builder.contrastFactorMax;
    horizontalFlipP = builder.horizontalFlipP;
    rotateP = builder.rotateP;
    brightnessP = builder.brightnessP;
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
    schema.operation("RandomCrop", -1)
        .parameter("top", "px", RANDOM_CROP_TOP)
        .parameter("left", "px", RANDOM_CROP_LEFT);
    schema.operation("HorizontalFlip", HORIZONTAL_FLIP_ACTS);
    schema.operation("Rotate", ROTATE_ACTS)
        .parameter("degrees", "degrees", ROTATE_DEGREES);
    schema.operation("Brightness", BRIGHTNESS_ACTS)
        .parameter("factor", "", BRIGHTNESS_FACTOR);
    schema.operation("Contrast", CONTRAST_ACTS)
        .parameter("factor", "", CONTRAST_FACTOR);
    schema.operation("Normalize", -1);
    return schema.build();
  }

  @Override
  public Worker worker() {
    return new ImageWorker(this);
  }

  @Override
  protected void draw(long key, Image sample, double[] draws) {
    // RandomCrop
    draws[RANDOM_CROP_TOP] = Mix.integer(key, RANDOM_CROP_STREAM, DRAW_TOP, 0, 8);
    draws[RANDOM_CROP_LEFT] = Mix.integer(key, RANDOM_CROP_STREAM, DRAW_LEFT, 0, 8);
    // HorizontalFlip
    draws[HORIZONTAL_FLIP_ACTS] = Mix.coin(key, HORIZONTAL_FLIP_STREAM, DRAW_P, horizontalFlipP) ? 1 : 0;
    // Rotate
    draws[ROTATE_ACTS] = Mix.coin(key, ROTATE_STREAM, DRAW_P, rotateP) ? 1 : 0;
    draws[ROTATE_DEGREES] = Mix.uniform(key, ROTATE_STREAM, DRAW_DEGREES, rotateDegreesMin, rotateDegreesMax);
    // Brightness
    draws[BRIGHTNESS_ACTS] = Mix.coin(key, BRIGHTNESS_STREAM, DRAW_P, brightnessP) ? 1 : 0;
    draws[BRIGHTNESS_FACTOR] = Mix.uniform(key, BRIGHTNESS_STREAM, DRAW_FACTOR, brightnessFactorMin,
        brightnessFactorMax);
    // Contrast
    draws[CONTRAST_ACTS] = Mix.coin(key, CONTRAST_STREAM, DRAW_P, contrastP) ? 1 : 0;
    draws[CONTRAST_FACTOR] = Mix.uniform(key, CONTRAST_STREAM, DRAW_FACTOR, contrastFactorMin, contrastFactorMax);
  }

  /** Overrides the declared numbers; structure stays as compiled. Checked as the compiler checks. */
  public static final class Builder {
    private double rotateDegreesMin = -15;
    private double rotateDegreesMax = 15;
    private double brightnessFactorMin = 0.8;
    private double brightnessFactorMax = 1.2;
    private double contrastFactorMin = 0.8;
    private double contrastFactorMax = 1.2;
    private double horizontalFlipP = 0.5;
    private double rotateP = 0.7;
    private double brightnessP = 0.5;
    private double contrastP = 0.5;

    private Builder() {
    }

    /** Draws Rotate's degrees, within -180 to 180; -15 to 15 as declared. */
    public Builder rotateDegrees(double min, double max) {
      Ranges.check("rotateDegrees", min, max, -180, 180);
      rotateDegreesMin = min;
      rotateDegreesMax = max;
      return this;
    }

    /** Draws Brightness's factor, within 0 to 10; 0.8 to 1.2 as declared. */
    public Builder brightnessFactor(double min, double max) {
      Ranges.check("brightnessFactor", min, max, 0, 10);
      brightnessFactorMin = min;
      brightnessFactorMax = max;
      return this;
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

    /** The chance that Rotate acts, within 0 to 1; 0.7 as declared. */
    public Builder rotateP(double p) {
      Ranges.check("rotateP", p, p, 0, 1);
      rotateP = p;
      return this;
    }

    /** The chance that Brightness acts, within 0 to 1; 0.5 as declared. */
    public Builder brightnessP(double p) {
      Ranges.check("brightnessP", p, p, 0, 1);
      brightnessP = p;
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
    final GreySum greySum = new GreySum(255);
    float brightnessFactor;
    float contrastFactor;
    float contrastFactorOffset;

    private ImageWorker(InputAugmenter augmenter) {
      super(augmenter, TAKEOVER);
    }

    @Override
    protected void render(Image image) {
      if (draws[CONTRAST_ACTS] != 0) {
        pass1(image);
        pass2();
      } else {
        pass3(image);
      }
    }

    /** Runs every vector loop once, so that the JIT sees it before images need it. */
    @Override
    protected void exercise(int y) {
      width = warp1.bandWidth();
      work.reserve(3, width);
      planes = spare;
      planes.stack(3, current.height, current.width);
      VectorLoops.pixels1(this, 0);
      VectorLoops.pairs1(this, 0);
      VectorLoops.covered1(this, 0);
      width = current.height * current.width;
      work.reserve(3, width);
      row = work;
      VectorLoops.rows2(this, 0);
      width = warp1.bandWidth();
      work.reserve(3, width);
      VectorLoops.pixels3(this, 0);
      VectorLoops.pairs3(this, 0);
      VectorLoops.covered3(this, 0);
    }

    private void openWarp1(Image image) {
      Steps steps = warp1.begin(image.height(), image.width());
      steps.pad(4, 4, 4, 4);
      steps.crop((int) draws[RANDOM_CROP_TOP], (int) draws[RANDOM_CROP_LEFT], 32, 32);
      if (draws[HORIZONTAL_FLIP_ACTS] != 0) {
        steps.flipHorizontal();
      }
      if (draws[ROTATE_ACTS] != 0) {
        steps.rotate(draws[ROTATE_DEGREES]);
      }
      warp1.open(image, vector);
    }

    /** One map of RandomCrop (pad, crop), HorizontalFlip, Rotate over the source, bilinear, border constant. */
    private void pass1(Image image) {
      openWarp1(image);
      width = warp1.width();
      int height = warp1.height();
      planes = current;
      planes.stack(3, height, width);
      brightnessFactor = draws[BRIGHTNESS_ACTS] != 0 ? (float) draws[BRIGHTNESS_FACTOR] : 1f;
      greySum.clear();
      for (int y = 0; y < height; y += warp1.loaded) {
        band1(y);
      }
    }

    private void band1(int y) {
      int kind = warp1.loadBand(y);
      width = warp1.loaded * 32;
      switch (kind) {
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
      greySum.add(planes, y, warp1.loaded, vector);
    }

    /** Rows of the previous pass. */
    private void pass2() {
      width = current.height * current.width;
      contrastFactor = (float) draws[CONTRAST_FACTOR];
      contrastFactorOffset = (float) ((1.0 - draws[CONTRAST_FACTOR]) * greySum.mean());
      band2(0);
    }

    private void band2(int y) {
      take(current, y);
      if (vector) {
        VectorLoops.rows2(this, y);
      } else {
        ScalarLoops.rows2(this, y, 0, width);
      }
    }

    /** One map of RandomCrop (pad, crop), HorizontalFlip, Rotate over the source, bilinear, border constant. */
    private void pass3(Image image) {
      openWarp1(image);
      width = warp1.width();
      brightnessFactor = draws[BRIGHTNESS_ACTS] != 0 ? (float) draws[BRIGHTNESS_FACTOR] : 1f;
      for (int y = 0; y < 32; y += warp1.loaded) {
        band3(y);
      }
    }

    private void band3(int y) {
      int kind = warp1.loadBand(y);
      width = warp1.loaded * 32;
      switch (kind) {
        case Warp.PIXELS -> {
          if (vector) {
            VectorLoops.pixels3(this, y);
          } else {
            ScalarLoops.pixels3(this, y, 0, width);
          }
        }
        case Warp.PAIRS -> {
          if (vector) {
            VectorLoops.pairs3(this, y);
          } else {
            ScalarLoops.pairs3(this, y, 0, width);
          }
        }
        case Warp.COVERED -> {
          if (vector) {
            VectorLoops.covered3(this, y);
          } else {
            ScalarLoops.covered3(this, y, 0, width);
          }
        }
        default -> throw new AssertionError();
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

    /** From whole pixels: Brightness; to planes. */
    static void pixels1(ImageWorker w, int y) {
      byte[] pixels = w.warp1.pixels;
      int pixelsAt = w.warp1.pixelsAt;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
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
        red.intoArray(planes, plane0 + x);
        green.intoArray(planes, plane1 + x);
        blue.intoArray(planes, plane2 + x);
      }
      ScalarLoops.pixels1(w, y, bound, w.width);
    }

    /** From bilinear neighbours: Brightness; to planes. */
    static void pairs1(ImageWorker w, int y) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      FloatVector brightnessFactor = FloatVector.broadcast(F, w.brightnessFactor);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector v = FloatVector.fromArray(F, fy, x);
        FloatVector u = FloatVector.fromArray(F, fx, x);
        LongVector bottomLow = LongVector.fromArray(L, bottom, x);
        LongVector bottomHigh = LongVector.fromArray(L, bottom, x + L.length());
        IntVector bottomLeft = bottomLow.reinterpretAsInts().rearrange(EVEN, bottomHigh.reinterpretAsInts());
        IntVector bottomRight = bottomLow.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts()
            .rearrange(EVEN, bottomHigh.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts());
        LongVector topLow = LongVector.fromArray(L, top, x);
        LongVector topHigh = LongVector.fromArray(L, top, x + L.length());
        IntVector topLeft = topLow.reinterpretAsInts().rearrange(EVEN, topHigh.reinterpretAsInts());
        IntVector topRight = topLow.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts()
            .rearrange(EVEN, topHigh.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts());
        FloatVector redBottomRight = (FloatVector) bottomRight.and(255).convert(VectorOperators.I2F, 0);
        FloatVector redBottomLeft = (FloatVector) bottomLeft.and(255).convert(VectorOperators.I2F, 0);
        FloatVector redBottom = u.fma(redBottomRight.sub(redBottomLeft), redBottomLeft);
        FloatVector redTopRight = (FloatVector) topRight.and(255).convert(VectorOperators.I2F, 0);
        FloatVector redTopLeft = (FloatVector) topLeft.and(255).convert(VectorOperators.I2F, 0);
        FloatVector redTop = u.fma(redTopRight.sub(redTopLeft), redTopLeft);
        FloatVector greenBottomRight = (FloatVector) bottomRight.and(0x0000ff00).convert(VectorOperators.I2F, 0);
        FloatVector greenBottomLeft = (FloatVector) bottomLeft.and(0x0000ff00).convert(VectorOperators.I2F, 0);
        FloatVector greenBottom = u.fma(greenBottomRight.sub(greenBottomLeft), greenBottomLeft);
        FloatVector greenTopRight = (FloatVector) topRight.and(0x0000ff00).convert(VectorOperators.I2F, 0);
        FloatVector greenTopLeft = (FloatVector) topLeft.and(0x0000ff00).convert(VectorOperators.I2F, 0);
        FloatVector greenTop = u.fma(greenTopRight.sub(greenTopLeft), greenTopLeft);
        FloatVector blueBottomRight = (FloatVector) bottomRight.and(0x00ff0000).convert(VectorOperators.I2F, 0);
        FloatVector blueBottomLeft = (FloatVector) bottomLeft.and(0x00ff0000).convert(VectorOperators.I2F, 0);
        FloatVector blueBottom = u.fma(blueBottomRight.sub(blueBottomLeft), blueBottomLeft);
        FloatVector blueTopRight = (FloatVector) topRight.and(0x00ff0000).convert(VectorOperators.I2F, 0);
        FloatVector blueTopLeft = (FloatVector) topLeft.and(0x00ff0000).convert(VectorOperators.I2F, 0);
        FloatVector blueTop = u.fma(blueTopRight.sub(blueTopLeft), blueTopLeft);
        FloatVector red = v.fma(redBottom.sub(redTop), redTop);
        FloatVector green = v.fma(greenBottom.sub(greenTop), greenTop).mul(0x1p-8f);
        FloatVector blue = v.fma(blueBottom.sub(blueTop), blueTop).mul(0x1p-16f);
        // Brightness
        red = red.mul(brightnessFactor).reinterpretAsInts().min(0x437f0000 /* 255f */).reinterpretAsFloats();
        green = green.mul(brightnessFactor).reinterpretAsInts().min(0x437f0000 /* 255f */).reinterpretAsFloats();
        blue = blue.mul(brightnessFactor).reinterpretAsInts().min(0x437f0000 /* 255f */).reinterpretAsFloats();
        red.intoArray(planes, plane0 + x);
        green.intoArray(planes, plane1 + x);
        blue.intoArray(planes, plane2 + x);
      }
      ScalarLoops.pairs1(w, y, bound, w.width);
    }

    /** From bilinear neighbours, blended with the fill outside the frame: Brightness; to planes. */
    static void covered1(ImageWorker w, int y) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      float[] cover = w.warp1.cover;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      FloatVector brightnessFactor = FloatVector.broadcast(F, w.brightnessFactor);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector weight = FloatVector.fromArray(F, cover, x);
        FloatVector v = FloatVector.fromArray(F, fy, x);
        FloatVector u = FloatVector.fromArray(F, fx, x);
        LongVector bottomLow = LongVector.fromArray(L, bottom, x);
        LongVector bottomHigh = LongVector.fromArray(L, bottom, x + L.length());
        IntVector bottomLeft = bottomLow.reinterpretAsInts().rearrange(EVEN, bottomHigh.reinterpretAsInts());
        IntVector bottomRight = bottomLow.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts()
            .rearrange(EVEN, bottomHigh.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts());
        LongVector topLow = LongVector.fromArray(L, top, x);
        LongVector topHigh = LongVector.fromArray(L, top, x + L.length());
        IntVector topLeft = topLow.reinterpretAsInts().rearrange(EVEN, topHigh.reinterpretAsInts());
        IntVector topRight = topLow.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts()
            .rearrange(EVEN, topHigh.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts());
        FloatVector redBottomRight = (FloatVector) bottomRight.and(255).convert(VectorOperators.I2F, 0);
        FloatVector redBottomLeft = (FloatVector) bottomLeft.and(255).convert(VectorOperators.I2F, 0);
        FloatVector redBottom = u.fma(redBottomRight.sub(redBottomLeft), redBottomLeft);
        FloatVector redTopRight = (FloatVector) topRight.and(255).convert(VectorOperators.I2F, 0);
        FloatVector redTopLeft = (FloatVector) topLeft.and(255).convert(VectorOperators.I2F, 0);
        FloatVector redTop = u.fma(redTopRight.sub(redTopLeft), redTopLeft);
        FloatVector greenBottomRight = (FloatVector) bottomRight.and(0x0000ff00).convert(VectorOperators.I2F, 0);
        FloatVector greenBottomLeft = (FloatVector) bottomLeft.and(0x0000ff00).convert(VectorOperators.I2F, 0);
        FloatVector greenBottom = u.fma(greenBottomRight.sub(greenBottomLeft), greenBottomLeft);
        FloatVector greenTopRight = (FloatVector) topRight.and(0x0000ff00).convert(VectorOperators.I2F, 0);
        FloatVector greenTopLeft = (FloatVector) topLeft.and(0x0000ff00).convert(VectorOperators.I2F, 0);
        FloatVector greenTop = u.fma(greenTopRight.sub(greenTopLeft), greenTopLeft);
        FloatVector blueBottomRight = (FloatVector) bottomRight.and(0x00ff0000).convert(VectorOperators.I2F, 0);
        FloatVector blueBottomLeft = (FloatVector) bottomLeft.and(0x00ff0000).convert(VectorOperators.I2F, 0);
        FloatVector blueBottom = u.fma(blueBottomRight.sub(blueBottomLeft), blueBottomLeft);
        FloatVector blueTopRight = (FloatVector) topRight.and(0x00ff0000).convert(VectorOperators.I2F, 0);
        FloatVector blueTopLeft = (FloatVector) topLeft.and(0x00ff0000).convert(VectorOperators.I2F, 0);
        FloatVector blueTop = u.fma(blueTopRight.sub(blueTopLeft), blueTopLeft);
        FloatVector red = weight.mul(v.fma(redBottom.sub(redTop), redTop));
        FloatVector green = weight.mul(v.fma(greenBottom.sub(greenTop), greenTop).mul(0x1p-8f));
        FloatVector blue = weight.mul(v.fma(blueBottom.sub(blueTop), blueTop).mul(0x1p-16f));
        // Brightness
        red = red.mul(brightnessFactor).reinterpretAsInts().min(0x437f0000 /* 255f */).reinterpretAsFloats();
        green = green.mul(brightnessFactor).reinterpretAsInts().min(0x437f0000 /* 255f */).reinterpretAsFloats();
        blue = blue.mul(brightnessFactor).reinterpretAsInts().min(0x437f0000 /* 255f */).reinterpretAsFloats();
        red.intoArray(planes, plane0 + x);
        green.intoArray(planes, plane1 + x);
        blue.intoArray(planes, plane2 + x);
      }
      ScalarLoops.covered1(w, y, bound, w.width);
    }

    /** From rows of floats: Contrast, Normalize; to the output's planes. */
    static void rows2(ImageWorker w, int y) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      MemorySegment out = w.out();
      long out0 = w.outAt + 128L * y;
      long out1 = out0 + 4096L;
      long out2 = out1 + 4096L;
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
        // Normalize
        red = red.fma(0.015876796f, -1.9894737f);
        green = green.fma(0.016105006f, -1.9802874f);
        blue = blue.fma(0.014990706f, -1.7068043f);
        red.intoMemorySegment(out, out0 + 4L * x, NATIVE);
        green.intoMemorySegment(out, out1 + 4L * x, NATIVE);
        blue.intoMemorySegment(out, out2 + 4L * x, NATIVE);
      }
      ScalarLoops.rows2(w, y, bound, w.width);
    }

    /** From whole pixels: Brightness, Normalize; to the output's planes. */
    static void pixels3(ImageWorker w, int y) {
      byte[] pixels = w.warp1.pixels;
      int pixelsAt = w.warp1.pixelsAt;
      MemorySegment out = w.out();
      long out0 = w.outAt + 128L * y;
      long out1 = out0 + 4096L;
      long out2 = out1 + 4096L;
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
        // Normalize
        red = red.fma(0.015876796f, -1.9894737f);
        green = green.fma(0.016105006f, -1.9802874f);
        blue = blue.fma(0.014990706f, -1.7068043f);
        red.intoMemorySegment(out, out0 + 4L * x, NATIVE);
        green.intoMemorySegment(out, out1 + 4L * x, NATIVE);
        blue.intoMemorySegment(out, out2 + 4L * x, NATIVE);
      }
      ScalarLoops.pixels3(w, y, bound, w.width);
    }

    /** From bilinear neighbours: Brightness, Normalize; to the output's planes. */
    static void pairs3(ImageWorker w, int y) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      MemorySegment out = w.out();
      long out0 = w.outAt + 128L * y;
      long out1 = out0 + 4096L;
      long out2 = out1 + 4096L;
      FloatVector brightnessFactor = FloatVector.broadcast(F, w.brightnessFactor);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector v = FloatVector.fromArray(F, fy, x);
        FloatVector u = FloatVector.fromArray(F, fx, x);
        LongVector bottomLow = LongVector.fromArray(L, bottom, x);
        LongVector bottomHigh = LongVector.fromArray(L, bottom, x + L.length());
        IntVector bottomLeft = bottomLow.reinterpretAsInts().rearrange(EVEN, bottomHigh.reinterpretAsInts());
        IntVector bottomRight = bottomLow.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts()
            .rearrange(EVEN, bottomHigh.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts());
        LongVector topLow = LongVector.fromArray(L, top, x);
        LongVector topHigh = LongVector.fromArray(L, top, x + L.length());
        IntVector topLeft = topLow.reinterpretAsInts().rearrange(EVEN, topHigh.reinterpretAsInts());
        IntVector topRight = topLow.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts()
            .rearrange(EVEN, topHigh.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts());
        FloatVector redBottomRight = (FloatVector) bottomRight.and(255).convert(VectorOperators.I2F, 0);
        FloatVector redBottomLeft = (FloatVector) bottomLeft.and(255).convert(VectorOperators.I2F, 0);
        FloatVector redBottom = u.fma(redBottomRight.sub(redBottomLeft), redBottomLeft);
        FloatVector redTopRight = (FloatVector) topRight.and(255).convert(VectorOperators.I2F, 0);
        FloatVector redTopLeft = (FloatVector) topLeft.and(255).convert(VectorOperators.I2F, 0);
        FloatVector redTop = u.fma(redTopRight.sub(redTopLeft), redTopLeft);
        FloatVector greenBottomRight = (FloatVector) bottomRight.and(0x0000ff00).convert(VectorOperators.I2F, 0);
        FloatVector greenBottomLeft = (FloatVector) bottomLeft.and(0x0000ff00).convert(VectorOperators.I2F, 0);
        FloatVector greenBottom = u.fma(greenBottomRight.sub(greenBottomLeft), greenBottomLeft);
        FloatVector greenTopRight = (FloatVector) topRight.and(0x0000ff00).convert(VectorOperators.I2F, 0);
        FloatVector greenTopLeft = (FloatVector) topLeft.and(0x0000ff00).convert(VectorOperators.I2F, 0);
        FloatVector greenTop = u.fma(greenTopRight.sub(greenTopLeft), greenTopLeft);
        FloatVector blueBottomRight = (FloatVector) bottomRight.and(0x00ff0000).convert(VectorOperators.I2F, 0);
        FloatVector blueBottomLeft = (FloatVector) bottomLeft.and(0x00ff0000).convert(VectorOperators.I2F, 0);
        FloatVector blueBottom = u.fma(blueBottomRight.sub(blueBottomLeft), blueBottomLeft);
        FloatVector blueTopRight = (FloatVector) topRight.and(0x00ff0000).convert(VectorOperators.I2F, 0);
        FloatVector blueTopLeft = (FloatVector) topLeft.and(0x00ff0000).convert(VectorOperators.I2F, 0);
        FloatVector blueTop = u.fma(blueTopRight.sub(blueTopLeft), blueTopLeft);
        FloatVector red = v.fma(redBottom.sub(redTop), redTop);
        FloatVector green = v.fma(greenBottom.sub(greenTop), greenTop).mul(0x1p-8f);
        FloatVector blue = v.fma(blueBottom.sub(blueTop), blueTop).mul(0x1p-16f);
        // Brightness
        red = red.mul(brightnessFactor).reinterpretAsInts().min(0x437f0000 /* 255f */).reinterpretAsFloats();
        green = green.mul(brightnessFactor).reinterpretAsInts().min(0x437f0000 /* 255f */).reinterpretAsFloats();
        blue = blue.mul(brightnessFactor).reinterpretAsInts().min(0x437f0000 /* 255f */).reinterpretAsFloats();
        // Normalize
        red = red.fma(0.015876796f, -1.9894737f);
        green = green.fma(0.016105006f, -1.9802874f);
        blue = blue.fma(0.014990706f, -1.7068043f);
        red.intoMemorySegment(out, out0 + 4L * x, NATIVE);
        green.intoMemorySegment(out, out1 + 4L * x, NATIVE);
        blue.intoMemorySegment(out, out2 + 4L * x, NATIVE);
      }
      ScalarLoops.pairs3(w, y, bound, w.width);
    }

    /**
     * From bilinear neighbours, blended with the fill outside the frame: Brightness, Normalize; to the output's planes.
     */
    static void covered3(ImageWorker w, int y) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      float[] cover = w.warp1.cover;
      MemorySegment out = w.out();
      long out0 = w.outAt + 128L * y;
      long out1 = out0 + 4096L;
      long out2 = out1 + 4096L;
      FloatVector brightnessFactor = FloatVector.broadcast(F, w.brightnessFactor);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector weight = FloatVector.fromArray(F, cover, x);
        FloatVector v = FloatVector.fromArray(F, fy, x);
        FloatVector u = FloatVector.fromArray(F, fx, x);
        LongVector bottomLow = LongVector.fromArray(L, bottom, x);
        LongVector bottomHigh = LongVector.fromArray(L, bottom, x + L.length());
        IntVector bottomLeft = bottomLow.reinterpretAsInts().rearrange(EVEN, bottomHigh.reinterpretAsInts());
        IntVector bottomRight = bottomLow.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts()
            .rearrange(EVEN, bottomHigh.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts());
        LongVector topLow = LongVector.fromArray(L, top, x);
        LongVector topHigh = LongVector.fromArray(L, top, x + L.length());
        IntVector topLeft = topLow.reinterpretAsInts().rearrange(EVEN, topHigh.reinterpretAsInts());
        IntVector topRight = topLow.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts()
            .rearrange(EVEN, topHigh.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts());
        FloatVector redBottomRight = (FloatVector) bottomRight.and(255).convert(VectorOperators.I2F, 0);
        FloatVector redBottomLeft = (FloatVector) bottomLeft.and(255).convert(VectorOperators.I2F, 0);
        FloatVector redBottom = u.fma(redBottomRight.sub(redBottomLeft), redBottomLeft);
        FloatVector redTopRight = (FloatVector) topRight.and(255).convert(VectorOperators.I2F, 0);
        FloatVector redTopLeft = (FloatVector) topLeft.and(255).convert(VectorOperators.I2F, 0);
        FloatVector redTop = u.fma(redTopRight.sub(redTopLeft), redTopLeft);
        FloatVector greenBottomRight = (FloatVector) bottomRight.and(0x0000ff00).convert(VectorOperators.I2F, 0);
        FloatVector greenBottomLeft = (FloatVector) bottomLeft.and(0x0000ff00).convert(VectorOperators.I2F, 0);
        FloatVector greenBottom = u.fma(greenBottomRight.sub(greenBottomLeft), greenBottomLeft);
        FloatVector greenTopRight = (FloatVector) topRight.and(0x0000ff00).convert(VectorOperators.I2F, 0);
        FloatVector greenTopLeft = (FloatVector) topLeft.and(0x0000ff00).convert(VectorOperators.I2F, 0);
        FloatVector greenTop = u.fma(greenTopRight.sub(greenTopLeft), greenTopLeft);
        FloatVector blueBottomRight = (FloatVector) bottomRight.and(0x00ff0000).convert(VectorOperators.I2F, 0);
        FloatVector blueBottomLeft = (FloatVector) bottomLeft.and(0x00ff0000).convert(VectorOperators.I2F, 0);
        FloatVector blueBottom = u.fma(blueBottomRight.sub(blueBottomLeft), blueBottomLeft);
        FloatVector blueTopRight = (FloatVector) topRight.and(0x00ff0000).convert(VectorOperators.I2F, 0);
        FloatVector blueTopLeft = (FloatVector) topLeft.and(0x00ff0000).convert(VectorOperators.I2F, 0);
        FloatVector blueTop = u.fma(blueTopRight.sub(blueTopLeft), blueTopLeft);
        FloatVector red = weight.mul(v.fma(redBottom.sub(redTop), redTop));
        FloatVector green = weight.mul(v.fma(greenBottom.sub(greenTop), greenTop).mul(0x1p-8f));
        FloatVector blue = weight.mul(v.fma(blueBottom.sub(blueTop), blueTop).mul(0x1p-16f));
        // Brightness
        red = red.mul(brightnessFactor).reinterpretAsInts().min(0x437f0000 /* 255f */).reinterpretAsFloats();
        green = green.mul(brightnessFactor).reinterpretAsInts().min(0x437f0000 /* 255f */).reinterpretAsFloats();
        blue = blue.mul(brightnessFactor).reinterpretAsInts().min(0x437f0000 /* 255f */).reinterpretAsFloats();
        // Normalize
        red = red.fma(0.015876796f, -1.9894737f);
        green = green.fma(0.016105006f, -1.9802874f);
        blue = blue.fma(0.014990706f, -1.7068043f);
        red.intoMemorySegment(out, out0 + 4L * x, NATIVE);
        green.intoMemorySegment(out, out1 + 4L * x, NATIVE);
        blue.intoMemorySegment(out, out2 + 4L * x, NATIVE);
      }
      ScalarLoops.covered3(w, y, bound, w.width);
    }
  }

  /** The loops in plain Java: the same operations in the same order, pixel by pixel. */
  private static final class ScalarLoops {
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED;

    private ScalarLoops() {
    }

    /** From whole pixels: Brightness; to planes. */
    static void pixels1(ImageWorker w, int y, int from, int to) {
      byte[] pixels = w.warp1.pixels;
      int pixelsAt = w.warp1.pixelsAt;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
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
        planes[plane0 + x] = red;
        planes[plane1 + x] = green;
        planes[plane2 + x] = blue;
      }
    }

    /** From bilinear neighbours: Brightness; to planes. */
    static void pairs1(ImageWorker w, int y, int from, int to) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      float brightnessFactor = w.brightnessFactor;
      for (int x = from; x < to; x++) {
        int bottomLeft = (int) bottom[x];
        int bottomRight = (int) (bottom[x] >>> 24);
        int topLeft = (int) top[x];
        int topRight = (int) (top[x] >>> 24);
        float redBottomRight = (float) (bottomRight & 255);
        float redBottomLeft = (float) (bottomLeft & 255);
        float redBottom = Math.fma(fx[x], redBottomRight - redBottomLeft, redBottomLeft);
        float redTopRight = (float) (topRight & 255);
        float redTopLeft = (float) (topLeft & 255);
        float redTop = Math.fma(fx[x], redTopRight - redTopLeft, redTopLeft);
        float greenBottomRight = (float) (bottomRight & 0x0000ff00);
        float greenBottomLeft = (float) (bottomLeft & 0x0000ff00);
        float greenBottom = Math.fma(fx[x], greenBottomRight - greenBottomLeft, greenBottomLeft);
        float greenTopRight = (float) (topRight & 0x0000ff00);
        float greenTopLeft = (float) (topLeft & 0x0000ff00);
        float greenTop = Math.fma(fx[x], greenTopRight - greenTopLeft, greenTopLeft);
        float blueBottomRight = (float) (bottomRight & 0x00ff0000);
        float blueBottomLeft = (float) (bottomLeft & 0x00ff0000);
        float blueBottom = Math.fma(fx[x], blueBottomRight - blueBottomLeft, blueBottomLeft);
        float blueTopRight = (float) (topRight & 0x00ff0000);
        float blueTopLeft = (float) (topLeft & 0x00ff0000);
        float blueTop = Math.fma(fx[x], blueTopRight - blueTopLeft, blueTopLeft);
        float red = Math.fma(fy[x], redBottom - redTop, redTop);
        float green = Math.fma(fy[x], greenBottom - greenTop, greenTop) * 0x1p-8f;
        float blue = Math.fma(fy[x], blueBottom - blueTop, blueTop) * 0x1p-16f;
        // Brightness
        red = PixelMath.atMost(red * brightnessFactor, 0x437f0000 /* 255f */);
        green = PixelMath.atMost(green * brightnessFactor, 0x437f0000 /* 255f */);
        blue = PixelMath.atMost(blue * brightnessFactor, 0x437f0000 /* 255f */);
        planes[plane0 + x] = red;
        planes[plane1 + x] = green;
        planes[plane2 + x] = blue;
      }
    }

    /** From bilinear neighbours, blended with the fill outside the frame: Brightness; to planes. */
    static void covered1(ImageWorker w, int y, int from, int to) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      float[] cover = w.warp1.cover;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      float brightnessFactor = w.brightnessFactor;
      for (int x = from; x < to; x++) {
        int bottomLeft = (int) bottom[x];
        int bottomRight = (int) (bottom[x] >>> 24);
        int topLeft = (int) top[x];
        int topRight = (int) (top[x] >>> 24);
        float redBottomRight = (float) (bottomRight & 255);
        float redBottomLeft = (float) (bottomLeft & 255);
        float redBottom = Math.fma(fx[x], redBottomRight - redBottomLeft, redBottomLeft);
        float redTopRight = (float) (topRight & 255);
        float redTopLeft = (float) (topLeft & 255);
        float redTop = Math.fma(fx[x], redTopRight - redTopLeft, redTopLeft);
        float greenBottomRight = (float) (bottomRight & 0x0000ff00);
        float greenBottomLeft = (float) (bottomLeft & 0x0000ff00);
        float greenBottom = Math.fma(fx[x], greenBottomRight - greenBottomLeft, greenBottomLeft);
        float greenTopRight = (float) (topRight & 0x0000ff00);
        float greenTopLeft = (float) (topLeft & 0x0000ff00);
        float greenTop = Math.fma(fx[x], greenTopRight - greenTopLeft, greenTopLeft);
        float blueBottomRight = (float) (bottomRight & 0x00ff0000);
        float blueBottomLeft = (float) (bottomLeft & 0x00ff0000);
        float blueBottom = Math.fma(fx[x], blueBottomRight - blueBottomLeft, blueBottomLeft);
        float blueTopRight = (float) (topRight & 0x00ff0000);
        float blueTopLeft = (float) (topLeft & 0x00ff0000);
        float blueTop = Math.fma(fx[x], blueTopRight - blueTopLeft, blueTopLeft);
        float red = cover[x] * Math.fma(fy[x], redBottom - redTop, redTop);
        float green = cover[x] * (Math.fma(fy[x], greenBottom - greenTop, greenTop) * 0x1p-8f);
        float blue = cover[x] * (Math.fma(fy[x], blueBottom - blueTop, blueTop) * 0x1p-16f);
        // Brightness
        red = PixelMath.atMost(red * brightnessFactor, 0x437f0000 /* 255f */);
        green = PixelMath.atMost(green * brightnessFactor, 0x437f0000 /* 255f */);
        blue = PixelMath.atMost(blue * brightnessFactor, 0x437f0000 /* 255f */);
        planes[plane0 + x] = red;
        planes[plane1 + x] = green;
        planes[plane2 + x] = blue;
      }
    }

    /** From rows of floats: Contrast, Normalize; to the output's planes. */
    static void rows2(ImageWorker w, int y, int from, int to) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      MemorySegment out = w.out();
      long out0 = w.outAt + 128L * y;
      long out1 = out0 + 4096L;
      long out2 = out1 + 4096L;
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
        // Normalize
        red = Math.fma(red, 0.015876796f, -1.9894737f);
        green = Math.fma(green, 0.016105006f, -1.9802874f);
        blue = Math.fma(blue, 0.014990706f, -1.7068043f);
        out.set(FLOAT, out0 + 4L * x, red);
        out.set(FLOAT, out1 + 4L * x, green);
        out.set(FLOAT, out2 + 4L * x, blue);
      }
    }

    /** From whole pixels: Brightness, Normalize; to the output's planes. */
    static void pixels3(ImageWorker w, int y, int from, int to) {
      byte[] pixels = w.warp1.pixels;
      int pixelsAt = w.warp1.pixelsAt;
      MemorySegment out = w.out();
      long out0 = w.outAt + 128L * y;
      long out1 = out0 + 4096L;
      long out2 = out1 + 4096L;
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
        // Normalize
        red = Math.fma(red, 0.015876796f, -1.9894737f);
        green = Math.fma(green, 0.016105006f, -1.9802874f);
        blue = Math.fma(blue, 0.014990706f, -1.7068043f);
        out.set(FLOAT, out0 + 4L * x, red);
        out.set(FLOAT, out1 + 4L * x, green);
        out.set(FLOAT, out2 + 4L * x, blue);
      }
    }

    /** From bilinear neighbours: Brightness, Normalize; to the output's planes. */
    static void pairs3(ImageWorker w, int y, int from, int to) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      MemorySegment out = w.out();
      long out0 = w.outAt + 128L * y;
      long out1 = out0 + 4096L;
      long out2 = out1 + 4096L;
      float brightnessFactor = w.brightnessFactor;
      for (int x = from; x < to; x++) {
        int bottomLeft = (int) bottom[x];
        int bottomRight = (int) (bottom[x] >>> 24);
        int topLeft = (int) top[x];
        int topRight = (int) (top[x] >>> 24);
        float redBottomRight = (float) (bottomRight & 255);
        float redBottomLeft = (float) (bottomLeft & 255);
        float redBottom = Math.fma(fx[x], redBottomRight - redBottomLeft, redBottomLeft);
        float redTopRight = (float) (topRight & 255);
        float redTopLeft = (float) (topLeft & 255);
        float redTop = Math.fma(fx[x], redTopRight - redTopLeft, redTopLeft);
        float greenBottomRight = (float) (bottomRight & 0x0000ff00);
        float greenBottomLeft = (float) (bottomLeft & 0x0000ff00);
        float greenBottom = Math.fma(fx[x], greenBottomRight - greenBottomLeft, greenBottomLeft);
        float greenTopRight = (float) (topRight & 0x0000ff00);
        float greenTopLeft = (float) (topLeft & 0x0000ff00);
        float greenTop = Math.fma(fx[x], greenTopRight - greenTopLeft, greenTopLeft);
        float blueBottomRight = (float) (bottomRight & 0x00ff0000);
        float blueBottomLeft = (float) (bottomLeft & 0x00ff0000);
        float blueBottom = Math.fma(fx[x], blueBottomRight - blueBottomLeft, blueBottomLeft);
        float blueTopRight = (float) (topRight & 0x00ff0000);
        float blueTopLeft = (float) (topLeft & 0x00ff0000);
        float blueTop = Math.fma(fx[x], blueTopRight - blueTopLeft, blueTopLeft);
        float red = Math.fma(fy[x], redBottom - redTop, redTop);
        float green = Math.fma(fy[x], greenBottom - greenTop, greenTop) * 0x1p-8f;
        float blue = Math.fma(fy[x], blueBottom - blueTop, blueTop) * 0x1p-16f;
        // Brightness
        red = PixelMath.atMost(red * brightnessFactor, 0x437f0000 /* 255f */);
        green = PixelMath.atMost(green * brightnessFactor, 0x437f0000 /* 255f */);
        blue = PixelMath.atMost(blue * brightnessFactor, 0x437f0000 /* 255f */);
        // Normalize
        red = Math.fma(red, 0.015876796f, -1.9894737f);
        green = Math.fma(green, 0.016105006f, -1.9802874f);
        blue = Math.fma(blue, 0.014990706f, -1.7068043f);
        out.set(FLOAT, out0 + 4L * x, red);
        out.set(FLOAT, out1 + 4L * x, green);
        out.set(FLOAT, out2 + 4L * x, blue);
      }
    }

    /**
     * From bilinear neighbours, blended with the fill outside the frame: Brightness, Normalize; to the output's planes.
     */
    static void covered3(ImageWorker w, int y, int from, int to) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      float[] cover = w.warp1.cover;
      MemorySegment out = w.out();
      long out0 = w.outAt + 128L * y;
      long out1 = out0 + 4096L;
      long out2 = out1 + 4096L;
      float brightnessFactor = w.brightnessFactor;
      for (int x = from; x < to; x++) {
        int bottomLeft = (int) bottom[x];
        int bottomRight = (int) (bottom[x] >>> 24);
        int topLeft = (int) top[x];
        int topRight = (int) (top[x] >>> 24);
        float redBottomRight = (float) (bottomRight & 255);
        float redBottomLeft = (float) (bottomLeft & 255);
        float redBottom = Math.fma(fx[x], redBottomRight - redBottomLeft, redBottomLeft);
        float redTopRight = (float) (topRight & 255);
        float redTopLeft = (float) (topLeft & 255);
        float redTop = Math.fma(fx[x], redTopRight - redTopLeft, redTopLeft);
        float greenBottomRight = (float) (bottomRight & 0x0000ff00);
        float greenBottomLeft = (float) (bottomLeft & 0x0000ff00);
        float greenBottom = Math.fma(fx[x], greenBottomRight - greenBottomLeft, greenBottomLeft);
        float greenTopRight = (float) (topRight & 0x0000ff00);
        float greenTopLeft = (float) (topLeft & 0x0000ff00);
        float greenTop = Math.fma(fx[x], greenTopRight - greenTopLeft, greenTopLeft);
        float blueBottomRight = (float) (bottomRight & 0x00ff0000);
        float blueBottomLeft = (float) (bottomLeft & 0x00ff0000);
        float blueBottom = Math.fma(fx[x], blueBottomRight - blueBottomLeft, blueBottomLeft);
        float blueTopRight = (float) (topRight & 0x00ff0000);
        float blueTopLeft = (float) (topLeft & 0x00ff0000);
        float blueTop = Math.fma(fx[x], blueTopRight - blueTopLeft, blueTopLeft);
        float red = cover[x] * Math.fma(fy[x], redBottom - redTop, redTop);
        float green = cover[x] * (Math.fma(fy[x], greenBottom - greenTop, greenTop) * 0x1p-8f);
        float blue = cover[x] * (Math.fma(fy[x], blueBottom - blueTop, blueTop) * 0x1p-16f);
        // Brightness
        red = PixelMath.atMost(red * brightnessFactor, 0x437f0000 /* 255f */);
        green = PixelMath.atMost(green * brightnessFactor, 0x437f0000 /* 255f */);
        blue = PixelMath.atMost(blue * brightnessFactor, 0x437f0000 /* 255f */);
        // Normalize
        red = Math.fma(red, 0.015876796f, -1.9894737f);
        green = Math.fma(green, 0.016105006f, -1.9802874f);
        blue = Math.fma(blue, 0.014990706f, -1.7068043f);
        out.set(FLOAT, out0 + 4L * x, red);
        out.set(FLOAT, out1 + 4L * x, green);
        out.set(FLOAT, out2 + 4L * x, blue);
      }
    }
  }
}
