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
import dev.augur.support.Takeover;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.PixelBytes;
import dev.augur.support.pixel.PixelMath;
import dev.augur.support.pixel.PixelWords;
import dev.augur.support.store.ByteStrip;
import dev.augur.support.vector.Lanes;
import dev.augur.support.warp.Steps;
import dev.augur.support.warp.Warp;
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
 * Input: any size x 3 uint8 -> 64x64x3 uint8
 * operations
 *   1. @LongestMaxSize   always
 *   2. @PadIfNeeded(fill = 114)   always
 * pass 1 of 1: one map of LongestMaxSize resize (a filter where it shrinks), PadIfNeeded over the source, bilinear, border constant 114
 *   loop: take pixels, store the output
 *   instead, where whole pixels move: copy bytes
 * }</pre>
 */
@Generated("dev.augur.processor.AugurProcessor")
final class InputAugmenter extends GeneratedAugmenter {
  private static final String PLAN = "Input: any size x 3 uint8 -> 64x64x3 uint8\n"
      + "operations\n"
      + "  1. @LongestMaxSize   always\n"
      + "  2. @PadIfNeeded(fill = 114)   always\n"
      + "pass 1 of 1: one map of LongestMaxSize resize (a filter where it shrinks), PadIfNeeded over the source, bilinear, border constant 114\n"
      + "  loop: take pixels, store the output\n"
      + "  instead, where whole pixels move: copy bytes\n";

  private static final int LONGEST_MAX_SIZE_HEIGHT = 0;
  private static final int LONGEST_MAX_SIZE_WIDTH = 1;

  private static final SourceSpec SOURCE = new SourceSpec(0, 0, 3, PixelType.UINT8, 255);

  private static final TensorSpec OUTPUT = new TensorSpec(64, 64, 3, PixelType.UINT8, Layout.HWC, 255,
      List.of(1.0, 1.0, 1.0),
      List.of(0.0, 0.0, 0.0));

  private static final DrawSchema DRAWS = schema();
  private static final Takeover TAKEOVER = new Takeover(true);

  private InputAugmenter(Builder builder) {
    super(5, SOURCE, OUTPUT, DRAWS, PLAN);
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
    schema.operation("LongestMaxSize", -1)
        .parameter("height", "px", LONGEST_MAX_SIZE_HEIGHT)
        .parameter("width", "px", LONGEST_MAX_SIZE_WIDTH);
    schema.operation("PadIfNeeded", -1);
    return schema.build();
  }

  @Override
  public Worker worker() {
    return new ImageWorker(this);
  }

  @Override
  public boolean random() {
    return false;
  }

  @Override
  protected void draw(long key, Image sample, double[] draws) {
    int height = sample.height();
    int width = sample.width();
    // LongestMaxSize
    draws[LONGEST_MAX_SIZE_HEIGHT] = Math.max(1.0, Math.rint(height * 64.0 / Math.max(height, width)));
    draws[LONGEST_MAX_SIZE_WIDTH] = Math.max(1.0, Math.rint(width * 64.0 / Math.max(height, width)));
  }

  @Override
  protected double shrink(double[] draws, int height, int width) {
    return Math.min((double) height / (int) draws[LONGEST_MAX_SIZE_HEIGHT],
        (double) width / (int) draws[LONGEST_MAX_SIZE_WIDTH]);
  }

  /** Overrides the declared numbers; structure stays as compiled. Checked as the compiler checks. */
  public static final class Builder {
    private Builder() {
    }

    /** The augmenter with these numbers. */
    public InputAugmenter build() {
      return new InputAugmenter(this);
    }
  }

  /** One thread's scratch, and the passes over an image. */
  private static final class ImageWorker extends GeneratedWorker {
    final Warp warp1 = new Warp(3, Interpolation.BILINEAR, Border.CONSTANT, new float[] {114f, 114f, 114f}, 255f);
    final ByteStrip strip = new ByteStrip(3, 64, 64);

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
      work.reserve(3, width);
      row = work;
      VectorLoops.pixels1(this, y);
      VectorLoops.pairs1(this, y);
      VectorLoops.covered1(this, y);
      VectorLoops.lines1(this, y);
      VectorLoops.rows1(this, y);
    }

    /**
     * One map of LongestMaxSize resize (a filter where it shrinks), PadIfNeeded over the source, bilinear, border constant 114.
     */
    private void pass1(Image image) {
      Steps steps = warp1.begin(image.height(), image.width());
      steps.resize((int) draws[LONGEST_MAX_SIZE_HEIGHT], (int) draws[LONGEST_MAX_SIZE_WIDTH], true);
      double padIfNeededRows = Math.max(0.0, 64.0 - steps.height());
      double padIfNeededTop = Math.floor(padIfNeededRows / 2.0);
      double padIfNeededColumns = Math.max(0.0, 64.0 - steps.width());
      double padIfNeededLeft = Math.floor(padIfNeededColumns / 2.0);
      steps.pad((int) padIfNeededTop, (int) padIfNeededLeft, (int) (padIfNeededRows - padIfNeededTop),
          (int) (padIfNeededColumns - padIfNeededLeft));
      warp1.open(image, vector);
      width = warp1.width();
      if (warp1.copy(out, outAt)) {
        return;
      }
      for (int y = 0; y < 64; y++) {
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
        case Warp.LINES -> {
          if (vector) {
            VectorLoops.lines1(this, y);
          } else {
            ScalarLoops.lines1(this, y, 0, width);
          }
        }
        case Warp.ROWS -> {
          row = warp1.row;
          if (vector) {
            VectorLoops.rows1(this, y);
          } else {
            ScalarLoops.rows1(this, y, 0, width);
          }
        }
        default -> throw new AssertionError();
      }
      strip.finish(y, out, outAt);
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

    private VectorLoops() {
    }

    /** From whole pixels; to the output's bytes. */
    static void pixels1(ImageWorker w, int y) {
      byte[] pixels = w.warp1.pixels;
      int pixelsAt = w.warp1.pixelsAt;
      byte[] bytes = w.strip.bytes;
      int bytesAt = w.strip.row(y);
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
        // to bytes
        IntVector redLevel = red.add(12582912f).reinterpretAsInts();
        IntVector greenLevel = green.add(12582912f).reinterpretAsInts();
        IntVector blueLevel = blue.add(12582912f).reinterpretAsInts();
        IntVector pixel = redLevel.add(greenLevel.lanewise(VectorOperators.LSHL, 8))
            .add(blueLevel.lanewise(VectorOperators.LSHL, 16)).sub(0x8b400000);
        pixel.rearrange(PixelBytes.RGB_FIRST).lanewise(VectorOperators.LSHR, PixelBytes.RGB_FIRST_SHIFT)
            .or(pixel.rearrange(PixelBytes.RGB_SECOND).lanewise(VectorOperators.LSHL, PixelBytes.RGB_SECOND_SHIFT))
            .reinterpretAsBytes().intoArray(bytes, bytesAt + 3 * x);
      }
      ScalarLoops.pixels1(w, y, bound, w.width);
    }

    /** From bilinear neighbours; to the output's bytes. */
    static void pairs1(ImageWorker w, int y) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      byte[] bytes = w.strip.bytes;
      int bytesAt = w.strip.row(y);
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
        // to bytes
        IntVector redLevel = red.add(12582912f).reinterpretAsInts();
        IntVector greenLevel = green.add(12582912f).reinterpretAsInts();
        IntVector blueLevel = blue.add(12582912f).reinterpretAsInts();
        IntVector pixel = redLevel.add(greenLevel.lanewise(VectorOperators.LSHL, 8))
            .add(blueLevel.lanewise(VectorOperators.LSHL, 16)).sub(0x8b400000);
        pixel.rearrange(PixelBytes.RGB_FIRST).lanewise(VectorOperators.LSHR, PixelBytes.RGB_FIRST_SHIFT)
            .or(pixel.rearrange(PixelBytes.RGB_SECOND).lanewise(VectorOperators.LSHL, PixelBytes.RGB_SECOND_SHIFT))
            .reinterpretAsBytes().intoArray(bytes, bytesAt + 3 * x);
      }
      ScalarLoops.pairs1(w, y, bound, w.width);
    }

    /** From bilinear neighbours, blended with the fill outside the frame; to the output's bytes. */
    static void covered1(ImageWorker w, int y) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      float[] cover = w.warp1.cover;
      byte[] bytes = w.strip.bytes;
      int bytesAt = w.strip.row(y);
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
        FloatVector rest = FloatVector.broadcast(F, 1f).sub(weight);
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
        FloatVector red = weight.fma(v.fma(redBottom.sub(redTop), redTop), rest.mul(114f));
        FloatVector green = weight.fma(v.fma(greenBottom.sub(greenTop), greenTop).mul(0x1p-8f), rest.mul(114f));
        FloatVector blue = weight.fma(v.fma(blueBottom.sub(blueTop), blueTop).mul(0x1p-16f), rest.mul(114f));
        // to bytes
        IntVector redLevel = red.add(12582912f).reinterpretAsInts();
        IntVector greenLevel = green.add(12582912f).reinterpretAsInts();
        IntVector blueLevel = blue.add(12582912f).reinterpretAsInts();
        IntVector pixel = redLevel.add(greenLevel.lanewise(VectorOperators.LSHL, 8))
            .add(blueLevel.lanewise(VectorOperators.LSHL, 16)).sub(0x8b400000);
        pixel.rearrange(PixelBytes.RGB_FIRST).lanewise(VectorOperators.LSHR, PixelBytes.RGB_FIRST_SHIFT)
            .or(pixel.rearrange(PixelBytes.RGB_SECOND).lanewise(VectorOperators.LSHL, PixelBytes.RGB_SECOND_SHIFT))
            .reinterpretAsBytes().intoArray(bytes, bytesAt + 3 * x);
      }
      ScalarLoops.covered1(w, y, bound, w.width);
    }

    /** From the source rows above and below; to the output's bytes. */
    static void lines1(ImageWorker w, int y) {
      float[] above = w.warp1.above;
      float[] below = w.warp1.below;
      int line0 = 0;
      int line1 = line0 + w.warp1.lineStep;
      int line2 = line1 + w.warp1.lineStep;
      FloatVector down = FloatVector.broadcast(F, w.warp1.down);
      byte[] bytes = w.strip.bytes;
      int bytesAt = w.strip.row(y);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector redBelow = FloatVector.fromArray(F, below, line0 + x);
        FloatVector redAbove = FloatVector.fromArray(F, above, line0 + x);
        FloatVector greenBelow = FloatVector.fromArray(F, below, line1 + x);
        FloatVector greenAbove = FloatVector.fromArray(F, above, line1 + x);
        FloatVector blueBelow = FloatVector.fromArray(F, below, line2 + x);
        FloatVector blueAbove = FloatVector.fromArray(F, above, line2 + x);
        FloatVector red = down.fma(redBelow.sub(redAbove), redAbove);
        FloatVector green = down.fma(greenBelow.sub(greenAbove), greenAbove);
        FloatVector blue = down.fma(blueBelow.sub(blueAbove), blueAbove);
        // to bytes
        IntVector redLevel = red.add(12582912f).reinterpretAsInts();
        IntVector greenLevel = green.add(12582912f).reinterpretAsInts();
        IntVector blueLevel = blue.add(12582912f).reinterpretAsInts();
        IntVector pixel = redLevel.add(greenLevel.lanewise(VectorOperators.LSHL, 8))
            .add(blueLevel.lanewise(VectorOperators.LSHL, 16)).sub(0x8b400000);
        pixel.rearrange(PixelBytes.RGB_FIRST).lanewise(VectorOperators.LSHR, PixelBytes.RGB_FIRST_SHIFT)
            .or(pixel.rearrange(PixelBytes.RGB_SECOND).lanewise(VectorOperators.LSHL, PixelBytes.RGB_SECOND_SHIFT))
            .reinterpretAsBytes().intoArray(bytes, bytesAt + 3 * x);
      }
      ScalarLoops.lines1(w, y, bound, w.width);
    }

    /** From rows of floats; to the output's bytes. */
    static void rows1(ImageWorker w, int y) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      byte[] bytes = w.strip.bytes;
      int bytesAt = w.strip.row(y);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        // to bytes
        IntVector redLevel = red.add(12582912f).reinterpretAsInts();
        IntVector greenLevel = green.add(12582912f).reinterpretAsInts();
        IntVector blueLevel = blue.add(12582912f).reinterpretAsInts();
        IntVector pixel = redLevel.add(greenLevel.lanewise(VectorOperators.LSHL, 8))
            .add(blueLevel.lanewise(VectorOperators.LSHL, 16)).sub(0x8b400000);
        pixel.rearrange(PixelBytes.RGB_FIRST).lanewise(VectorOperators.LSHR, PixelBytes.RGB_FIRST_SHIFT)
            .or(pixel.rearrange(PixelBytes.RGB_SECOND).lanewise(VectorOperators.LSHL, PixelBytes.RGB_SECOND_SHIFT))
            .reinterpretAsBytes().intoArray(bytes, bytesAt + 3 * x);
      }
      ScalarLoops.rows1(w, y, bound, w.width);
    }
  }

  /** The loops in plain Java: the same operations in the same order, pixel by pixel. */
  private static final class ScalarLoops {
    private ScalarLoops() {
    }

    /** From whole pixels; to the output's bytes. */
    static void pixels1(ImageWorker w, int y, int from, int to) {
      byte[] pixels = w.warp1.pixels;
      int pixelsAt = w.warp1.pixelsAt;
      byte[] bytes = w.strip.bytes;
      int bytesAt = w.strip.row(y);
      for (int x = from; x < to; x++) {
        int word = PixelMath.word(pixels, pixelsAt + 3 * x);
        float red = (float) (word & 255);
        float green = (float) ((word >>> 8) & 255);
        float blue = (float) ((word >>> 16) & 255);
        // to bytes
        int redLevel = Float.floatToRawIntBits(red + 12582912f);
        int greenLevel = Float.floatToRawIntBits(green + 12582912f);
        int blueLevel = Float.floatToRawIntBits(blue + 12582912f);
        int pixel = redLevel + (greenLevel << 8) + (blueLevel << 16) - 0x8b400000;
        bytes[bytesAt + 3 * x] = (byte) pixel;
        bytes[bytesAt + 3 * x + 1] = (byte) (pixel >>> 8);
        bytes[bytesAt + 3 * x + 2] = (byte) (pixel >>> 16);
      }
    }

    /** From bilinear neighbours; to the output's bytes. */
    static void pairs1(ImageWorker w, int y, int from, int to) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      byte[] bytes = w.strip.bytes;
      int bytesAt = w.strip.row(y);
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
        // to bytes
        int redLevel = Float.floatToRawIntBits(red + 12582912f);
        int greenLevel = Float.floatToRawIntBits(green + 12582912f);
        int blueLevel = Float.floatToRawIntBits(blue + 12582912f);
        int pixel = redLevel + (greenLevel << 8) + (blueLevel << 16) - 0x8b400000;
        bytes[bytesAt + 3 * x] = (byte) pixel;
        bytes[bytesAt + 3 * x + 1] = (byte) (pixel >>> 8);
        bytes[bytesAt + 3 * x + 2] = (byte) (pixel >>> 16);
      }
    }

    /** From bilinear neighbours, blended with the fill outside the frame; to the output's bytes. */
    static void covered1(ImageWorker w, int y, int from, int to) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      float[] cover = w.warp1.cover;
      byte[] bytes = w.strip.bytes;
      int bytesAt = w.strip.row(y);
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
        float rest = 1f - cover[x];
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
        float red = Math.fma(cover[x], Math.fma(fy[x], redBottom - redTop, redTop), rest * 114f);
        float green = Math.fma(cover[x], Math.fma(fy[x], greenBottom - greenTop, greenTop) * 0x1p-8f, rest * 114f);
        float blue = Math.fma(cover[x], Math.fma(fy[x], blueBottom - blueTop, blueTop) * 0x1p-16f, rest * 114f);
        // to bytes
        int redLevel = Float.floatToRawIntBits(red + 12582912f);
        int greenLevel = Float.floatToRawIntBits(green + 12582912f);
        int blueLevel = Float.floatToRawIntBits(blue + 12582912f);
        int pixel = redLevel + (greenLevel << 8) + (blueLevel << 16) - 0x8b400000;
        bytes[bytesAt + 3 * x] = (byte) pixel;
        bytes[bytesAt + 3 * x + 1] = (byte) (pixel >>> 8);
        bytes[bytesAt + 3 * x + 2] = (byte) (pixel >>> 16);
      }
    }

    /** From the source rows above and below; to the output's bytes. */
    static void lines1(ImageWorker w, int y, int from, int to) {
      float[] above = w.warp1.above;
      float[] below = w.warp1.below;
      int line0 = 0;
      int line1 = line0 + w.warp1.lineStep;
      int line2 = line1 + w.warp1.lineStep;
      float down = w.warp1.down;
      byte[] bytes = w.strip.bytes;
      int bytesAt = w.strip.row(y);
      for (int x = from; x < to; x++) {
        float redBelow = below[line0 + x];
        float redAbove = above[line0 + x];
        float greenBelow = below[line1 + x];
        float greenAbove = above[line1 + x];
        float blueBelow = below[line2 + x];
        float blueAbove = above[line2 + x];
        float red = Math.fma(down, redBelow - redAbove, redAbove);
        float green = Math.fma(down, greenBelow - greenAbove, greenAbove);
        float blue = Math.fma(down, blueBelow - blueAbove, blueAbove);
        // to bytes
        int redLevel = Float.floatToRawIntBits(red + 12582912f);
        int greenLevel = Float.floatToRawIntBits(green + 12582912f);
        int blueLevel = Float.floatToRawIntBits(blue + 12582912f);
        int pixel = redLevel + (greenLevel << 8) + (blueLevel << 16) - 0x8b400000;
        bytes[bytesAt + 3 * x] = (byte) pixel;
        bytes[bytesAt + 3 * x + 1] = (byte) (pixel >>> 8);
        bytes[bytesAt + 3 * x + 2] = (byte) (pixel >>> 16);
      }
    }

    /** From rows of floats; to the output's bytes. */
    static void rows1(ImageWorker w, int y, int from, int to) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      byte[] bytes = w.strip.bytes;
      int bytesAt = w.strip.row(y);
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        // to bytes
        int redLevel = Float.floatToRawIntBits(red + 12582912f);
        int greenLevel = Float.floatToRawIntBits(green + 12582912f);
        int blueLevel = Float.floatToRawIntBits(blue + 12582912f);
        int pixel = redLevel + (greenLevel << 8) + (blueLevel << 16) - 0x8b400000;
        bytes[bytesAt + 3 * x] = (byte) pixel;
        bytes[bytesAt + 3 * x + 1] = (byte) (pixel >>> 8);
        bytes[bytesAt + 3 * x + 2] = (byte) (pixel >>> 16);
      }
    }
  }
}
