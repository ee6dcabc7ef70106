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
import dev.augur.support.Requirements;
import dev.augur.support.Takeover;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.PixelMath;
import dev.augur.support.pixel.PixelWords;
import dev.augur.support.random.Mix;
import dev.augur.support.stencil.Blur;
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
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The augmenter of {@link Input}.
 *
 * <pre>{@code
 * Input: any size x 3 uint8 -> 3x96x96 float32
 * operations
 *   1. @RandomCrop   always
 *   2. @GaussianBlur(p = 0.5)   p = 0.5
 *   3. @Normalize   always
 * pass 1 of 3: one map of RandomCrop over the source, bilinear, border constant
 *   each row when the next pass needs it
 *   loop: take pixels, keep planes
 * pass 2 of 3: neighbourhoods of the previous pass for GaussianBlur
 *   loop: take pixels, Normalize, store the output
 * instead, where GaussianBlur misses
 * pass 3 of 3: one map of RandomCrop over the source, bilinear, border constant
 *   loop: take pixels, Normalize, store the output
 * }</pre>
 */
@Generated("dev.augur.processor.AugurProcessor")
final class InputAugmenter extends GeneratedAugmenter {
  private static final String PLAN = "Input: any size x 3 uint8 -> 3x96x96 float32\n"
      + "operations\n"
      + "  1. @RandomCrop   always\n"
      + "  2. @GaussianBlur(p = 0.5)   p = 0.5\n"
      + "  3. @Normalize   always\n"
      + "pass 1 of 3: one map of RandomCrop over the source, bilinear, border constant\n"
      + "  each row when the next pass needs it\n"
      + "  loop: take pixels, keep planes\n"
      + "pass 2 of 3: neighbourhoods of the previous pass for GaussianBlur\n"
      + "  loop: take pixels, Normalize, store the output\n"
      + "instead, where GaussianBlur misses\n"
      + "pass 3 of 3: one map of RandomCrop over the source, bilinear, border constant\n"
      + "  loop: take pixels, Normalize, store the output\n";

  private static final long RANDOM_CROP_STREAM = 0x774848ed183ab000L;
  private static final long GAUSSIAN_BLUR_STREAM = 0x05b7a76c4c646511L;
  private static final long DRAW_P = 0x08d5a807b576079dL;
  private static final long DRAW_TOP = 0xe54a4e81b9a6f8e6L;
  private static final long DRAW_LEFT = 0xeda3853d38612086L;
  private static final long DRAW_SIGMA = 0x2c2c60a90e81e994L;

  private static final int RANDOM_CROP_TOP = 0;
  private static final int RANDOM_CROP_LEFT = 1;
  private static final int GAUSSIAN_BLUR_ACTS = 2;
  private static final int GAUSSIAN_BLUR_SIGMA = 3;

  private static final SourceSpec SOURCE = new SourceSpec(0, 0, 3, PixelType.UINT8, 255);

  private static final TensorSpec OUTPUT = new TensorSpec(96, 96, 3, PixelType.FLOAT32, Layout.CHW, 255,
      List.of(0.017124753831663668, 0.01750700280112045, 0.017429193899782137),
      List.of(-2.1179039301310043, -2.0357142857142856, -1.8044444444444445));

  private static final DrawSchema DRAWS = schema();
  private static final Takeover TAKEOVER = new Takeover(true);

  private final double gaussianBlurSigmaMin;
  private final double gaussianBlurSigmaMax;
  private final double gaussianBlurP;

  private InputAugmenter(Builder builder) {
    super(5, SOURCE, OUTPUT, DRAWS, PLAN);
    gaussianBlurSigmaMin = builder.gaussianBlurSigmaMin;
    gaussianBlurSigmaMax = builder.gaussianBlurSigmaMax;
    gaussianBlurP = builder.gaussianBlurP;
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
    schema.operation("GaussianBlur", GAUSSIAN_BLUR_ACTS)
        .parameter("sigma", "px", GAUSSIAN_BLUR_SIGMA);
    schema.operation("Normalize", -1);
    return schema.build();
  }

  @Override
  public Worker worker() {
    return new ImageWorker(this);
  }

  @Override
  protected void draw(long key, Image sample, double[] draws) {
    int height = sample.height();
    int width = sample.width();
    // RandomCrop
    Requirements.atLeast(sample, "RandomCrop", height, width, 96, 96);
    draws[RANDOM_CROP_TOP] = Mix.integer(key, RANDOM_CROP_STREAM, DRAW_TOP, 0, height - 96);
    draws[RANDOM_CROP_LEFT] = Mix.integer(key, RANDOM_CROP_STREAM, DRAW_LEFT, 0, width - 96);
    // GaussianBlur
    draws[GAUSSIAN_BLUR_ACTS] = Mix.coin(key, GAUSSIAN_BLUR_STREAM, DRAW_P, gaussianBlurP) ? 1 : 0;
    draws[GAUSSIAN_BLUR_SIGMA] = Mix.uniform(key, GAUSSIAN_BLUR_STREAM, DRAW_SIGMA, gaussianBlurSigmaMin,
        gaussianBlurSigmaMax);
  }

  @Override
  protected int rowsNeeded(double[] draws, int height, int width) {
    return (int) (draws[RANDOM_CROP_TOP] + 96.0);
  }

  /** Overrides the declared numbers; structure stays as compiled. Checked as the compiler checks. */
  public static final class Builder {
    private double gaussianBlurSigmaMin = 0.5;
    private double gaussianBlurSigmaMax = 2;
    private double gaussianBlurP = 0.5;

    private Builder() {
    }

    /** Draws GaussianBlur's sigma, within 0 to 20 (px); 0.5 to 2 as declared. */
    public Builder gaussianBlurSigma(double min, double max) {
      Ranges.check("gaussianBlurSigma", min, max, 0, 20);
      gaussianBlurSigmaMin = min;
      gaussianBlurSigmaMax = max;
      return this;
    }

    /** The chance that GaussianBlur acts, within 0 to 1; 0.5 as declared. */
    public Builder gaussianBlurP(double p) {
      Ranges.check("gaussianBlurP", p, p, 0, 1);
      gaussianBlurP = p;
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
    final Blur gaussianBlurRows = new Blur();

    private ImageWorker(InputAugmenter augmenter) {
      super(augmenter, TAKEOVER);
    }

    @Override
    protected void render(Image image) {
      if (draws[GAUSSIAN_BLUR_ACTS] != 0) {
        pass1(image);
        pass2();
      } else {
        pass3(image);
      }
    }

    /** Runs every vector loop once, so that the JIT sees it before images need it. */
    @Override
    protected void exercise(int y) {
      width = warp1.width();
      work.reserve(3, width);
      planes = spare;
      planes.reshape(3, current.height, width);
      VectorLoops.pixels1(this, Math.min(y, planes.height - 1));
      width = current.width;
      work.reserve(3, width);
      row = work;
      VectorLoops.rows2(this, y);
      width = warp1.bandWidth();
      work.reserve(3, width);
      VectorLoops.pixels3(this, 0);
    }

    private void openWarp1(Image image) {
      Steps steps = warp1.begin(image.height(), image.width());
      steps.crop((int) draws[RANDOM_CROP_TOP], (int) draws[RANDOM_CROP_LEFT], 96, 96);
      warp1.open(image, vector);
    }

    /** One map of RandomCrop over the source, bilinear, border constant. */
    private void pass1(Image image) {
      openWarp1(image);
      width = warp1.width();
      planes = current;
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
        default -> throw new AssertionError();
      }
    }

    /** Neighbourhoods of the previous pass for GaussianBlur. */
    private void pass2() {
      current.ring(3, warp1.height(), warp1.width(), Blur.rows(draws[GAUSSIAN_BLUR_SIGMA]));
      gaussianBlurRows.open(current, draws[GAUSSIAN_BLUR_SIGMA], vector);
      width = current.width;
      int made = 0;
      for (int y = 0; y < 96; y++) {
        for (int end = gaussianBlurRows.end(y); made < end; made++) {
          row1(made);
        }
        row2(y);
      }
    }

    private void row2(int y) {
      gaussianBlurRows.load(y);
      row = gaussianBlurRows.row;
      if (vector) {
        VectorLoops.rows2(this, y);
      } else {
        ScalarLoops.rows2(this, y, 0, width);
      }
    }

    /** One map of RandomCrop over the source, bilinear, border constant. */
    private void pass3(Image image) {
      openWarp1(image);
      width = warp1.width();
      for (int y = 0; y < 96; y += warp1.loaded) {
        band3(y);
      }
    }

    private void band3(int y) {
      int kind = warp1.loadBand(y);
      width = warp1.loaded * 96;
      switch (kind) {
        case Warp.PIXELS -> {
          if (vector) {
            VectorLoops.pixels3(this, y);
          } else {
            ScalarLoops.pixels3(this, y, 0, width);
          }
        }
        default -> throw new AssertionError();
      }
    }
  }

  /** The loops in vectors. Loaded only where the vector module is present. */
  private static final class VectorLoops {
    private static final VectorSpecies<Float> F = Lanes.FLOAT;
    private static final ByteOrder NATIVE = ByteOrder.nativeOrder();

    private VectorLoops() {
    }

    /** From whole pixels; to planes. */
    static void pixels1(ImageWorker w, int y) {
      byte[] pixels = w.warp1.pixels;
      int pixelsAt = w.warp1.pixelsAt;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
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
        red.intoArray(planes, plane0 + x);
        green.intoArray(planes, plane1 + x);
        blue.intoArray(planes, plane2 + x);
      }
      ScalarLoops.pixels1(w, y, bound, w.width);
    }

    /** From rows of floats: Normalize; to the output's planes. */
    static void rows2(ImageWorker w, int y) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      MemorySegment out = w.out();
      long out0 = w.outAt + 384L * y;
      long out1 = out0 + 36864L;
      long out2 = out1 + 36864L;
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        // Normalize
        red = red.fma(0.017124753f, -2.117904f);
        green = green.fma(0.017507004f, -2.0357144f);
        blue = blue.fma(0.017429193f, -1.8044444f);
        red.intoMemorySegment(out, out0 + 4L * x, NATIVE);
        green.intoMemorySegment(out, out1 + 4L * x, NATIVE);
        blue.intoMemorySegment(out, out2 + 4L * x, NATIVE);
      }
      ScalarLoops.rows2(w, y, bound, w.width);
    }

    /** From whole pixels: Normalize; to the output's planes. */
    static void pixels3(ImageWorker w, int y) {
      byte[] pixels = w.warp1.pixels;
      int pixelsAt = w.warp1.pixelsAt;
      MemorySegment out = w.out();
      long out0 = w.outAt + 384L * y;
      long out1 = out0 + 36864L;
      long out2 = out1 + 36864L;
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
        // Normalize
        red = red.fma(0.017124753f, -2.117904f);
        green = green.fma(0.017507004f, -2.0357144f);
        blue = blue.fma(0.017429193f, -1.8044444f);
        red.intoMemorySegment(out, out0 + 4L * x, NATIVE);
        green.intoMemorySegment(out, out1 + 4L * x, NATIVE);
        blue.intoMemorySegment(out, out2 + 4L * x, NATIVE);
      }
      ScalarLoops.pixels3(w, y, bound, w.width);
    }
  }

  /** The loops in plain Java: the same operations in the same order, pixel by pixel. */
  private static final class ScalarLoops {
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED;

    private ScalarLoops() {
    }

    /** From whole pixels; to planes. */
    static void pixels1(ImageWorker w, int y, int from, int to) {
      byte[] pixels = w.warp1.pixels;
      int pixelsAt = w.warp1.pixelsAt;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      for (int x = from; x < to; x++) {
        int word = PixelMath.word(pixels, pixelsAt + 3 * x);
        float red = (float) (word & 255);
        float green = (float) ((word >>> 8) & 255);
        float blue = (float) ((word >>> 16) & 255);
        planes[plane0 + x] = red;
        planes[plane1 + x] = green;
        planes[plane2 + x] = blue;
      }
    }

    /** From rows of floats: Normalize; to the output's planes. */
    static void rows2(ImageWorker w, int y, int from, int to) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      MemorySegment out = w.out();
      long out0 = w.outAt + 384L * y;
      long out1 = out0 + 36864L;
      long out2 = out1 + 36864L;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        // Normalize
        red = Math.fma(red, 0.017124753f, -2.117904f);
        green = Math.fma(green, 0.017507004f, -2.0357144f);
        blue = Math.fma(blue, 0.017429193f, -1.8044444f);
        out.set(FLOAT, out0 + 4L * x, red);
        out.set(FLOAT, out1 + 4L * x, green);
        out.set(FLOAT, out2 + 4L * x, blue);
      }
    }

    /** From whole pixels: Normalize; to the output's planes. */
    static void pixels3(ImageWorker w, int y, int from, int to) {
      byte[] pixels = w.warp1.pixels;
      int pixelsAt = w.warp1.pixelsAt;
      MemorySegment out = w.out();
      long out0 = w.outAt + 384L * y;
      long out1 = out0 + 36864L;
      long out2 = out1 + 36864L;
      for (int x = from; x < to; x++) {
        int word = PixelMath.word(pixels, pixelsAt + 3 * x);
        float red = (float) (word & 255);
        float green = (float) ((word >>> 8) & 255);
        float blue = (float) ((word >>> 16) & 255);
        // Normalize
        red = Math.fma(red, 0.017124753f, -2.117904f);
        green = Math.fma(green, 0.017507004f, -2.0357144f);
        blue = Math.fma(blue, 0.017429193f, -1.8044444f);
        out.set(FLOAT, out0 + 4L * x, red);
        out.set(FLOAT, out1 + 4L * x, green);
        out.set(FLOAT, out2 + 4L * x, blue);
      }
    }
  }
}
