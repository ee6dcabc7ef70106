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
import dev.augur.support.random.Mix;
import dev.augur.support.store.Store;
import dev.augur.support.vector.Lanes;
import dev.augur.support.warp.Steps;
import dev.augur.support.warp.Warp;
import java.util.List;
import javax.annotation.processing.Generated;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The augmenter of {@link Input}.
 *
 * <pre>{@code
 * Input: any size x 4 float32 -> 48x40x4 float32
 * operations
 *   1. @VerticalFlip   p = 0.5
 *   2. @Transpose   p = 0.5
 *   3. @RandomRotate90   p = 1
 *   4. @Resize   always
 *   5. @Saturation   p = 0.5
 *   6. @Hue   p = 0.5
 *   7. @ToGray(p = 0.1)   p = 0.1
 *   8. @Solarize   p = 0.5
 *   9. @Posterize   p = 0.5
 *   10. @ChannelShuffle   p = 0.5
 *   11. @ChannelShift   p = 0.5
 *   12. @ChannelDropout(fill = {0, 0.5, 1, 1})   p = 0.5
 * pass 1 of 1: one map of VerticalFlip, Transpose, RandomRotate90 quarterTurns, Resize (a filter where it shrinks) over the source, bilinear, border constant
 *   loop: take pixels, Saturation
 *   loop: Hue; skipped where it misses
 *   loop: ToGray, Solarize
 *   loop: Posterize; skipped where it misses
 *   loop: ChannelShuffle, ChannelShift, ChannelDropout, store the output
 * }</pre>
 */
@Generated("dev.augur.processor.AugurProcessor")
final class InputAugmenter extends GeneratedAugmenter {
  private static final String PLAN = "Input: any size x 4 float32 -> 48x40x4 float32\n"
      + "operations\n"
      + "  1. @VerticalFlip   p = 0.5\n"
      + "  2. @Transpose   p = 0.5\n"
      + "  3. @RandomRotate90   p = 1\n"
      + "  4. @Resize   always\n"
      + "  5. @Saturation   p = 0.5\n"
      + "  6. @Hue   p = 0.5\n"
      + "  7. @ToGray(p = 0.1)   p = 0.1\n"
      + "  8. @Solarize   p = 0.5\n"
      + "  9. @Posterize   p = 0.5\n"
      + "  10. @ChannelShuffle   p = 0.5\n"
      + "  11. @ChannelShift   p = 0.5\n"
      + "  12. @ChannelDropout(fill = {0, 0.5, 1, 1})   p = 0.5\n"
      + "pass 1 of 1: one map of VerticalFlip, Transpose, RandomRotate90 quarterTurns, Resize (a filter where it shrinks) over the source, bilinear, border constant\n"
      + "  loop: take pixels, Saturation\n"
      + "  loop: Hue; skipped where it misses\n"
      + "  loop: ToGray, Solarize\n"
      + "  loop: Posterize; skipped where it misses\n"
      + "  loop: ChannelShuffle, ChannelShift, ChannelDropout, store the output\n";

  private static final long VERTICAL_FLIP_STREAM = 0xd2d23893e9d80134L;
  private static final long TRANSPOSE_STREAM = 0x26df19130cd4a11eL;
  private static final long RANDOM_ROTATE90_STREAM = 0xf2ef1d4dcf2ba776L;
  private static final long SATURATION_STREAM = 0x7786ec8b5d57a749L;
  private static final long HUE_STREAM = 0xc5f7c97db031a22dL;
  private static final long TO_GRAY_STREAM = 0x0fb2295a25846853L;
  private static final long SOLARIZE_STREAM = 0x4b1f0523b33a7720L;
  private static final long POSTERIZE_STREAM = 0x202df43fc773acb4L;
  private static final long CHANNEL_SHUFFLE_STREAM = 0xd46894705277f8d1L;
  private static final long CHANNEL_SHIFT_STREAM = 0xe1d6f3ff5b1b73deL;
  private static final long CHANNEL_DROPOUT_STREAM = 0x45124e1fe18e70e9L;
  private static final long DRAW_P = 0x08d5a807b576079dL;
  private static final long DRAW_TURNS = 0x813dd6890e1b3dcbL;
  private static final long DRAW_FACTOR = 0x613a1bc1a4f4a500L;
  private static final long DRAW_THRESHOLD = 0x3a1e631161355d3aL;
  private static final long DRAW_BITS = 0xf1b5a6ac51ed7079L;
  private static final long DRAW_ORDER = 0xc74390031de6a57bL;
  private static final long DRAW_SHIFT_RED = 0x32e0a5a8bdbaead6L;
  private static final long DRAW_SHIFT_GREEN = 0xa2caa1ca3a9ba36eL;
  private static final long DRAW_SHIFT_BLUE = 0x14cc192f0b47d9dbL;
  private static final long DRAW_CHANNELS = 0xe8aa28616517fbf5L;
  private static final long DRAW_FIRST = 0x9ac803b51acc9f47L;

  private static final int VERTICAL_FLIP_ACTS = 0;
  private static final int TRANSPOSE_ACTS = 1;
  private static final int RANDOM_ROTATE90_ACTS = 2;
  private static final int RANDOM_ROTATE90_TURNS = 3;
  private static final int SATURATION_ACTS = 4;
  private static final int SATURATION_FACTOR = 5;
  private static final int HUE_ACTS = 6;
  private static final int HUE_TURNS = 7;
  private static final int TO_GRAY_ACTS = 8;
  private static final int SOLARIZE_ACTS = 9;
  private static final int SOLARIZE_THRESHOLD = 10;
  private static final int POSTERIZE_ACTS = 11;
  private static final int POSTERIZE_BITS = 12;
  private static final int CHANNEL_SHUFFLE_ACTS = 13;
  private static final int CHANNEL_SHUFFLE_ORDER = 14;
  private static final int CHANNEL_SHIFT_ACTS = 15;
  private static final int CHANNEL_SHIFT_SHIFT_RED = 16;
  private static final int CHANNEL_SHIFT_SHIFT_GREEN = 17;
  private static final int CHANNEL_SHIFT_SHIFT_BLUE = 18;
  private static final int CHANNEL_DROPOUT_ACTS = 19;
  private static final int CHANNEL_DROPOUT_CHANNELS = 20;
  private static final int CHANNEL_DROPOUT_FIRST = 21;

  private static final SourceSpec SOURCE = new SourceSpec(0, 0, 4, PixelType.FLOAT32, 1);

  private static final TensorSpec OUTPUT = new TensorSpec(48, 40, 4, PixelType.FLOAT32, Layout.HWC, 1,
      List.of(1.0, 1.0, 1.0, 1.0),
      List.of(0.0, 0.0, 0.0, 0.0));

  private static final DrawSchema DRAWS = schema();
  private static final Takeover TAKEOVER = new Takeover(true);

  private final double saturationFactorMin;
  private final double saturationFactorMax;
  private final double hueTurnsMin;
  private final double hueTurnsMax;
  private final double solarizeThresholdMin;
  private final double solarizeThresholdMax;
  private final double posterizeBitsMin;
  private final double posterizeBitsMax;
  private final double channelShiftShiftMin;
  private final double channelShiftShiftMax;
  private final double channelDropoutChannelsMin;
  private final double channelDropoutChannelsMax;
  private final double verticalFlipP;
  private final double transposeP;
  private final double randomRotate90P;
  private final double saturationP;
  private final double hueP;
  private final double toGrayP;
  private final double solarizeP;
  private final double posterizeP;
  private final double channelShuffleP;
  private final double channelShiftP;
  private final double channelDropoutP;

  private InputAugmenter(Builder builder) {
    super(5, SOURCE, OUTPUT, DRAWS, PLAN);
    saturationFactorMin = builder.saturationFactorMin;
    saturationFactorMax = builder.saturationFactorMax;
    hueTurnsMin = builder.hueTurnsMin;
    hueTurnsMax = builder.hueTurnsMax;
    solarizeThresholdMin = builder.solarizeThresholdMin;
    solarizeThresholdMax = builder.solarizeThresholdMax;
    posterizeBitsMin = builder.posterizeBitsMin;
    posterizeBitsMax = builder.posterizeBitsMax;
    channelShiftShiftMin = builder.channelShiftShiftMin;
    channelShiftShiftMax = builder.channelShiftShiftMax;
    channelDropoutChannelsMin = builder.channelDropoutChannelsMin;
    channelDropoutChannelsMax = builder.channelDropoutChannelsMax;
    verticalFlipP = builder.verticalFlipP;
    transposeP = builder.transposeP;
    randomRotate90P = builder.randomRotate90P;
    saturationP = builder.saturationP;
    hueP = builder.hueP;
    toGrayP = builder.toGrayP;
    solarizeP = builder.solarizeP;
    posterizeP = builder.posterizeP;
    channelShuffleP = builder.channelShuffleP;
    channelShiftP = builder.channelShiftP;
    channelDropoutP = builder.channelDropoutP;
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
    schema.operation("VerticalFlip", VERTICAL_FLIP_ACTS);
    schema.operation("Transpose", TRANSPOSE_ACTS);
    schema.operation("RandomRotate90", RANDOM_ROTATE90_ACTS)
        .parameter("turns", "quarter turns", RANDOM_ROTATE90_TURNS);
    schema.operation("Resize", -1);
    schema.operation("Saturation", SATURATION_ACTS)
        .parameter("factor", "", SATURATION_FACTOR);
    schema.operation("Hue", HUE_ACTS)
        .parameter("turns", "turns", HUE_TURNS);
    schema.operation("ToGray", TO_GRAY_ACTS);
    schema.operation("Solarize", SOLARIZE_ACTS)
        .parameter("threshold", "fraction of the maximum", SOLARIZE_THRESHOLD);
    schema.operation("Posterize", POSTERIZE_ACTS)
        .parameter("bits", "bits", POSTERIZE_BITS);
    schema.operation("ChannelShuffle", CHANNEL_SHUFFLE_ACTS)
        .parameter("order", "", CHANNEL_SHUFFLE_ORDER);
    schema.operation("ChannelShift", CHANNEL_SHIFT_ACTS)
        .parameter("shiftRed", "fraction of the maximum", CHANNEL_SHIFT_SHIFT_RED)
        .parameter("shiftGreen", "fraction of the maximum", CHANNEL_SHIFT_SHIFT_GREEN)
        .parameter("shiftBlue", "fraction of the maximum", CHANNEL_SHIFT_SHIFT_BLUE);
    schema.operation("ChannelDropout", CHANNEL_DROPOUT_ACTS)
        .parameter("channels", "", CHANNEL_DROPOUT_CHANNELS)
        .parameter("first", "", CHANNEL_DROPOUT_FIRST);
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
    // VerticalFlip
    draws[VERTICAL_FLIP_ACTS] = Mix.coin(key, VERTICAL_FLIP_STREAM, DRAW_P, verticalFlipP) ? 1 : 0;
    // Transpose
    draws[TRANSPOSE_ACTS] = Mix.coin(key, TRANSPOSE_STREAM, DRAW_P, transposeP) ? 1 : 0;
    if (draws[TRANSPOSE_ACTS] != 0) {
      int rows = height;
      height = width;
      width = rows;
    }
    // RandomRotate90
    draws[RANDOM_ROTATE90_ACTS] = Mix.coin(key, RANDOM_ROTATE90_STREAM, DRAW_P, randomRotate90P) ? 1 : 0;
    draws[RANDOM_ROTATE90_TURNS] = Mix.integer(key, RANDOM_ROTATE90_STREAM, DRAW_TURNS, 0, 3);
    // Saturation
    draws[SATURATION_ACTS] = Mix.coin(key, SATURATION_STREAM, DRAW_P, saturationP) ? 1 : 0;
    draws[SATURATION_FACTOR] = Mix.uniform(key, SATURATION_STREAM, DRAW_FACTOR, saturationFactorMin,
        saturationFactorMax);
    // Hue
    draws[HUE_ACTS] = Mix.coin(key, HUE_STREAM, DRAW_P, hueP) ? 1 : 0;
    draws[HUE_TURNS] = Mix.uniform(key, HUE_STREAM, DRAW_TURNS, hueTurnsMin, hueTurnsMax);
    // ToGray
    draws[TO_GRAY_ACTS] = Mix.coin(key, TO_GRAY_STREAM, DRAW_P, toGrayP) ? 1 : 0;
    // Solarize
    draws[SOLARIZE_ACTS] = Mix.coin(key, SOLARIZE_STREAM, DRAW_P, solarizeP) ? 1 : 0;
    draws[SOLARIZE_THRESHOLD] = Mix.uniform(key, SOLARIZE_STREAM, DRAW_THRESHOLD, solarizeThresholdMin,
        solarizeThresholdMax);
    // Posterize
    draws[POSTERIZE_ACTS] = Mix.coin(key, POSTERIZE_STREAM, DRAW_P, posterizeP) ? 1 : 0;
    draws[POSTERIZE_BITS] = Mix.integer(key, POSTERIZE_STREAM, DRAW_BITS, (int) posterizeBitsMin,
        (int) posterizeBitsMax);
    // ChannelShuffle
    draws[CHANNEL_SHUFFLE_ACTS] = Mix.coin(key, CHANNEL_SHUFFLE_STREAM, DRAW_P, channelShuffleP) ? 1 : 0;
    draws[CHANNEL_SHUFFLE_ORDER] = Mix.integer(key, CHANNEL_SHUFFLE_STREAM, DRAW_ORDER, 0, 5);
    // ChannelShift
    draws[CHANNEL_SHIFT_ACTS] = Mix.coin(key, CHANNEL_SHIFT_STREAM, DRAW_P, channelShiftP) ? 1 : 0;
    draws[CHANNEL_SHIFT_SHIFT_RED] = Mix.uniform(key, CHANNEL_SHIFT_STREAM, DRAW_SHIFT_RED, channelShiftShiftMin,
        channelShiftShiftMax);
    draws[CHANNEL_SHIFT_SHIFT_GREEN] = Mix.uniform(key, CHANNEL_SHIFT_STREAM, DRAW_SHIFT_GREEN, channelShiftShiftMin,
        channelShiftShiftMax);
    draws[CHANNEL_SHIFT_SHIFT_BLUE] = Mix.uniform(key, CHANNEL_SHIFT_STREAM, DRAW_SHIFT_BLUE, channelShiftShiftMin,
        channelShiftShiftMax);
    // ChannelDropout
    draws[CHANNEL_DROPOUT_ACTS] = Mix.coin(key, CHANNEL_DROPOUT_STREAM, DRAW_P, channelDropoutP) ? 1 : 0;
    draws[CHANNEL_DROPOUT_CHANNELS] = Mix.integer(key, CHANNEL_DROPOUT_STREAM, DRAW_CHANNELS,
        (int) channelDropoutChannelsMin, (int) channelDropoutChannelsMax);
    draws[CHANNEL_DROPOUT_FIRST] = Mix.integer(key, CHANNEL_DROPOUT_STREAM, DRAW_FIRST, 0, 2);
  }

  /** Overrides the declared numbers; structure stays as compiled. Checked as the compiler checks. */
  public static final class Builder {
    private double saturationFactorMin = 0.8;
    private double saturationFactorMax = 1.2;
    private double hueTurnsMin = -0.05;
    private double hueTurnsMax = 0.05;
    private double solarizeThresholdMin = 0.5;
    private double solarizeThresholdMax = 0.5;
    private double posterizeBitsMin = 4;
    private double posterizeBitsMax = 4;
    private double channelShiftShiftMin = -0.05;
    private double channelShiftShiftMax = 0.05;
    private double channelDropoutChannelsMin = 1;
    private double channelDropoutChannelsMax = 1;
    private double verticalFlipP = 0.5;
    private double transposeP = 0.5;
    private double randomRotate90P = 1;
    private double saturationP = 0.5;
    private double hueP = 0.5;
    private double toGrayP = 0.1;
    private double solarizeP = 0.5;
    private double posterizeP = 0.5;
    private double channelShuffleP = 0.5;
    private double channelShiftP = 0.5;
    private double channelDropoutP = 0.5;

    private Builder() {
    }

    /** Draws Saturation's factor, within 0 to 10; 0.8 to 1.2 as declared. */
    public Builder saturationFactor(double min, double max) {
      Ranges.check("saturationFactor", min, max, 0, 10);
      saturationFactorMin = min;
      saturationFactorMax = max;
      return this;
    }

    /** Draws Hue's turns, within -0.5 to 0.5; -0.05 to 0.05 as declared. */
    public Builder hueTurns(double min, double max) {
      Ranges.check("hueTurns", min, max, -0.5, 0.5);
      hueTurnsMin = min;
      hueTurnsMax = max;
      return this;
    }

    /** Draws Solarize's threshold, within 0 to 1 (fraction of the maximum); 0.5 as declared. */
    public Builder solarizeThreshold(double min, double max) {
      Ranges.check("solarizeThreshold", min, max, 0, 1);
      solarizeThresholdMin = min;
      solarizeThresholdMax = max;
      return this;
    }

    /** Draws Posterize's bits, within 1 to 8; 4 as declared. */
    public Builder posterizeBits(double min, double max) {
      Ranges.checkWhole("posterizeBits", min, max, 1, 8);
      posterizeBitsMin = min;
      posterizeBitsMax = max;
      return this;
    }

    /** Draws ChannelShift's shift, within -1 to 1 (fraction of the maximum); -0.05 to 0.05 as declared. */
    public Builder channelShiftShift(double min, double max) {
      Ranges.check("channelShiftShift", min, max, -1, 1);
      channelShiftShiftMin = min;
      channelShiftShiftMax = max;
      return this;
    }

    /** Draws ChannelDropout's channels, within 1 to 2; 1 as declared. */
    public Builder channelDropoutChannels(double min, double max) {
      Ranges.checkWhole("channelDropoutChannels", min, max, 1, 2);
      channelDropoutChannelsMin = min;
      channelDropoutChannelsMax = max;
      return this;
    }

    /** The chance that VerticalFlip acts, within 0 to 1; 0.5 as declared. */
    public Builder verticalFlipP(double p) {
      Ranges.check("verticalFlipP", p, p, 0, 1);
      verticalFlipP = p;
      return this;
    }

    /** The chance that Transpose acts, within 0 to 1; 0.5 as declared. */
    public Builder transposeP(double p) {
      Ranges.check("transposeP", p, p, 0, 1);
      transposeP = p;
      return this;
    }

    /** The chance that RandomRotate90 acts, within 0 to 1; 1 as declared. */
    public Builder randomRotate90P(double p) {
      Ranges.check("randomRotate90P", p, p, 0, 1);
      randomRotate90P = p;
      return this;
    }

    /** The chance that Saturation acts, within 0 to 1; 0.5 as declared. */
    public Builder saturationP(double p) {
      Ranges.check("saturationP", p, p, 0, 1);
      saturationP = p;
      return this;
    }

    /** The chance that Hue acts, within 0 to 1; 0.5 as declared. */
    public Builder hueP(double p) {
      Ranges.check("hueP", p, p, 0, 1);
      hueP = p;
      return this;
    }

    /** The chance that ToGray acts, within 0 to 1; 0.1 as declared. */
    public Builder toGrayP(double p) {
      Ranges.check("toGrayP", p, p, 0, 1);
      toGrayP = p;
      return this;
    }

    /** The chance that Solarize acts, within 0 to 1; 0.5 as declared. */
    public Builder solarizeP(double p) {
      Ranges.check("solarizeP", p, p, 0, 1);
      solarizeP = p;
      return this;
    }

    /** The chance that Posterize acts, within 0 to 1; 0.5 as declared. */
    public Builder posterizeP(double p) {
      Ranges.check("posterizeP", p, p, 0, 1);
      posterizeP = p;
      return this;
    }

    /** The chance that ChannelShuffle acts, within 0 to 1; 0.5 as declared. */
    public Builder channelShuffleP(double p) {
      Ranges.check("channelShuffleP", p, p, 0, 1);
      channelShuffleP = p;
      return this;
    }

    /** The chance that ChannelShift acts, within 0 to 1; 0.5 as declared. */
    public Builder channelShiftP(double p) {
      Ranges.check("channelShiftP", p, p, 0, 1);
      channelShiftP = p;
      return this;
    }

    /** The chance that ChannelDropout acts, within 0 to 1; 0.5 as declared. */
    public Builder channelDropoutP(double p) {
      Ranges.check("channelDropoutP", p, p, 0, 1);
      channelDropoutP = p;
      return this;
    }

    /** The augmenter with these numbers. */
    public InputAugmenter build() {
      return new InputAugmenter(this);
    }
  }

  /** One thread's scratch, and the passes over an image. */
  private static final class ImageWorker extends GeneratedWorker {
    final Warp warp1 = new Warp(4, Interpolation.BILINEAR, Border.CONSTANT, new float[] {0f, 0f, 0f, 0f}, 1f);
    final Store store = new Store(OUTPUT, 1);
    float saturationSaturation;
    float saturationGreyness;
    float hueSixths;
    float toGraySaturation;
    float toGrayGreyness;
    float solarizeThreshold;
    float posterizePerLevel;
    float posterizePerStep;
    float channelShuffleSourceRed;
    float channelShuffleSourceGreen;
    float channelShuffleSourceBlue;
    float channelShiftShiftRed;
    float channelShiftShiftGreen;
    float channelShiftShiftBlue;
    float channelDropoutKeptRed;
    float channelDropoutKeptGreen;
    float channelDropoutKeptBlue;

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
      work.reserve(4, width);
      row = work;
      VectorLoops.rows1(this, y);
      VectorLoops.hue1(this, y);
      VectorLoops.toGray1(this, y);
      VectorLoops.posterize1(this, y);
      VectorLoops.finish1(this, y);
    }

    /**
     * One map of VerticalFlip, Transpose, RandomRotate90 quarterTurns, Resize (a filter where it shrinks) over the source, bilinear, border constant.
     */
    private void pass1(Image image) {
      Steps steps = warp1.begin(image.height(), image.width());
      if (draws[VERTICAL_FLIP_ACTS] != 0) {
        steps.flipVertical();
      }
      if (draws[TRANSPOSE_ACTS] != 0) {
        steps.transpose();
      }
      if (draws[RANDOM_ROTATE90_ACTS] != 0) {
        steps.quarterTurns((int) draws[RANDOM_ROTATE90_TURNS]);
      }
      steps.resize(48, 40, true);
      warp1.open(image, vector);
      width = warp1.width();
      work.reserve(4, width);
      saturationSaturation = draws[SATURATION_ACTS] != 0 ? (float) draws[SATURATION_FACTOR] : 1f;
      saturationGreyness = draws[SATURATION_ACTS] != 0 ? (float) (1.0 - draws[SATURATION_FACTOR]) : 0f;
      hueSixths = (float) ((draws[HUE_TURNS] - Math.floor(draws[HUE_TURNS] - 0.16666666666666666)) * 6.0 - 3.0);
      toGraySaturation = draws[TO_GRAY_ACTS] != 0 ? 0f : 1f;
      toGrayGreyness = draws[TO_GRAY_ACTS] != 0 ? 1f : 0f;
      solarizeThreshold = draws[SOLARIZE_ACTS] != 0 ? (float) draws[SOLARIZE_THRESHOLD] : 2f;
      posterizePerLevel = (float) Math.scalb(1.0, (int) (draws[POSTERIZE_BITS] - 8.0));
      posterizePerStep = (float) (Math.scalb(1.0, (int) (8.0 - draws[POSTERIZE_BITS])) * 0.00392156862745098);
      double channelShuffleForRed = Math.floor(draws[CHANNEL_SHUFFLE_ORDER] / 2.0);
      double channelShuffleLower = Math.max(0.0, 1.0 - channelShuffleForRed);
      double channelShuffleSwapped = draws[CHANNEL_SHUFFLE_ORDER] - channelShuffleForRed * 2.0;
      double channelShuffleHigher = Math.min(2.0, 3.0 - channelShuffleForRed);
      double channelShuffleForGreen = channelShuffleLower + channelShuffleSwapped * (channelShuffleHigher
          - channelShuffleLower);
      channelShuffleSourceRed = draws[CHANNEL_SHUFFLE_ACTS] != 0 ? (float) channelShuffleForRed : 0f;
      channelShuffleSourceGreen = draws[CHANNEL_SHUFFLE_ACTS] != 0 ? (float) channelShuffleForGreen : 1f;
      channelShuffleSourceBlue = draws[CHANNEL_SHUFFLE_ACTS] != 0
          ? (float) (3.0 - channelShuffleForRed - channelShuffleForGreen) : 2f;
      channelShiftShiftRed = draws[CHANNEL_SHIFT_ACTS] != 0 ? (float) draws[CHANNEL_SHIFT_SHIFT_RED] : 0f;
      channelShiftShiftGreen = draws[CHANNEL_SHIFT_ACTS] != 0 ? (float) draws[CHANNEL_SHIFT_SHIFT_GREEN] : 0f;
      channelShiftShiftBlue = draws[CHANNEL_SHIFT_ACTS] != 0 ? (float) draws[CHANNEL_SHIFT_SHIFT_BLUE] : 0f;
      channelDropoutKeptRed = draws[CHANNEL_DROPOUT_ACTS] != 0
          ? (float) Math.min(1.0, Math.floor(
          (0.0 - draws[CHANNEL_DROPOUT_FIRST] - 3.0 * Math.floor((0.0 - draws[CHANNEL_DROPOUT_FIRST]) / 3.0)) / draws[
          CHANNEL_DROPOUT_CHANNELS])) : 1f;
      channelDropoutKeptGreen = draws[CHANNEL_DROPOUT_ACTS] != 0
          ? (float) Math.min(1.0, Math.floor(
          (1.0 - draws[CHANNEL_DROPOUT_FIRST] - 3.0 * Math.floor((1.0 - draws[CHANNEL_DROPOUT_FIRST]) / 3.0)) / draws[
          CHANNEL_DROPOUT_CHANNELS])) : 1f;
      channelDropoutKeptBlue = draws[CHANNEL_DROPOUT_ACTS] != 0
          ? (float) Math.min(1.0, Math.floor(
          (2.0 - draws[CHANNEL_DROPOUT_FIRST] - 3.0 * Math.floor((2.0 - draws[CHANNEL_DROPOUT_FIRST]) / 3.0)) / draws[
          CHANNEL_DROPOUT_CHANNELS])) : 1f;
      for (int y = 0; y < 48; y++) {
        row1(y);
      }
    }

    private void row1(int y) {
      warp1.load(y);
      row = warp1.row;
      if (vector) {
        VectorLoops.rows1(this, y);
      } else {
        ScalarLoops.rows1(this, y, 0, width);
      }
      if (draws[HUE_ACTS] != 0) {
        if (vector) {
          VectorLoops.hue1(this, y);
        } else {
          ScalarLoops.hue1(this, y, 0, width);
        }
      }
      if (vector) {
        VectorLoops.toGray1(this, y);
      } else {
        ScalarLoops.toGray1(this, y, 0, width);
      }
      if (draws[POSTERIZE_ACTS] != 0) {
        if (vector) {
          VectorLoops.posterize1(this, y);
        } else {
          ScalarLoops.posterize1(this, y, 0, width);
        }
      }
      if (vector) {
        VectorLoops.finish1(this, y);
      } else {
        ScalarLoops.finish1(this, y, 0, width);
      }
      store.row(work, width, out, outAt + 640L * y, vector);
    }
  }

  /** The loops in vectors. Loaded only where the vector module is present. */
  private static final class VectorLoops {
    private static final VectorSpecies<Float> F = Lanes.FLOAT;

    private VectorLoops() {
    }

    /** From rows of floats: Saturation; to scratch rows. */
    static void rows1(ImageWorker w, int y) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      int row3 = row2 + w.row.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      int work3 = work2 + w.work.step;
      FloatVector saturationSaturation = FloatVector.broadcast(F, w.saturationSaturation);
      FloatVector saturationGreyness = FloatVector.broadcast(F, w.saturationGreyness);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        FloatVector alpha = FloatVector.fromArray(F, rows, row3 + x);
        // Saturation
        FloatVector grey = blue.fma(FloatVector.broadcast(F, 0.114f), green.fma(FloatVector.broadcast(F, 0.587f),
            red.mul(0.299f)));
        FloatVector t = saturationGreyness.mul(grey);
        red = saturationSaturation.fma(red, t).reinterpretAsInts().max(0).min(0x3f800000 /* 1f */)
            .reinterpretAsFloats();
        green = saturationSaturation.fma(green, t).reinterpretAsInts().max(0).min(0x3f800000 /* 1f */)
            .reinterpretAsFloats();
        blue = saturationSaturation.fma(blue, t).reinterpretAsInts().max(0).min(0x3f800000 /* 1f */)
            .reinterpretAsFloats();
        red.intoArray(work, work0 + x);
        green.intoArray(work, work1 + x);
        blue.intoArray(work, work2 + x);
        alpha.intoArray(work, work3 + x);
      }
      ScalarLoops.rows1(w, y, bound, w.width);
    }

    /** From scratch rows: Hue; to scratch rows. */
    static void hue1(ImageWorker w, int y) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      int row3 = row2 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      int work3 = work2 + w.work.step;
      FloatVector hueSixths = FloatVector.broadcast(F, w.hueSixths);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        FloatVector alpha = FloatVector.fromArray(F, rows, row3 + x);
        // Hue
        FloatVector value = red.reinterpretAsInts().max(green.reinterpretAsInts()).max(blue.reinterpretAsInts())
            .reinterpretAsFloats();
        FloatVector chroma = value.sub(red.reinterpretAsInts().min(green.reinterpretAsInts())
            .min(blue.reinterpretAsInts()).reinterpretAsFloats());
        FloatVector far = hueSixths.add(4f).blend(hueSixths.add(2f), value.compare(VectorOperators.EQ, green))
            .blend(hueSixths, value.compare(VectorOperators.EQ, red))
            .fma(chroma, red.sub(green).blend(blue.sub(red), value.compare(VectorOperators.EQ, green))
            .blend(green.sub(blue), value.compare(VectorOperators.EQ, red)));
        FloatVector hue = far.blend(FloatVector.broadcast(F, -6f).fma(chroma, far), FloatVector.broadcast(F, 3f)
            .mul(chroma).compare(VectorOperators.LT, far));
        red = value.sub(chroma.add(chroma).sub(hue.reinterpretAsInts().and(0x7fffffff).reinterpretAsFloats())
            .reinterpretAsInts().max(0).min(chroma.reinterpretAsInts()).reinterpretAsFloats());
        green = value.sub(hue.add(chroma).reinterpretAsInts().and(0x7fffffff).reinterpretAsFloats().sub(chroma)
            .reinterpretAsInts().max(0).min(chroma.reinterpretAsInts()).reinterpretAsFloats());
        blue = value.sub(hue.sub(chroma).reinterpretAsInts().and(0x7fffffff).reinterpretAsFloats().sub(chroma)
            .reinterpretAsInts().max(0).min(chroma.reinterpretAsInts()).reinterpretAsFloats());
        red.intoArray(work, work0 + x);
        green.intoArray(work, work1 + x);
        blue.intoArray(work, work2 + x);
        alpha.intoArray(work, work3 + x);
      }
      ScalarLoops.hue1(w, y, bound, w.width);
    }

    /** From scratch rows: ToGray, Solarize; to scratch rows. */
    static void toGray1(ImageWorker w, int y) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      int row3 = row2 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      int work3 = work2 + w.work.step;
      FloatVector toGraySaturation = FloatVector.broadcast(F, w.toGraySaturation);
      FloatVector toGrayGreyness = FloatVector.broadcast(F, w.toGrayGreyness);
      FloatVector solarizeThreshold = FloatVector.broadcast(F, w.solarizeThreshold);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        FloatVector alpha = FloatVector.fromArray(F, rows, row3 + x);
        // ToGray
        FloatVector grey = blue.fma(FloatVector.broadcast(F, 0.114f), green.fma(FloatVector.broadcast(F, 0.587f),
            red.mul(0.299f)));
        FloatVector t = toGrayGreyness.mul(grey);
        red = toGraySaturation.fma(red, t).reinterpretAsInts().min(0x3f800000 /* 1f */).reinterpretAsFloats();
        green = toGraySaturation.fma(green, t).reinterpretAsInts().min(0x3f800000 /* 1f */).reinterpretAsFloats();
        blue = toGraySaturation.fma(blue, t).reinterpretAsInts().min(0x3f800000 /* 1f */).reinterpretAsFloats();
        // Solarize
        red = FloatVector.broadcast(F, 1f).sub(red).blend(red, red.compare(VectorOperators.LT, solarizeThreshold));
        green = FloatVector.broadcast(F, 1f).sub(green)
            .blend(green, green.compare(VectorOperators.LT, solarizeThreshold));
        blue = FloatVector.broadcast(F, 1f).sub(blue).blend(blue, blue.compare(VectorOperators.LT, solarizeThreshold));
        red.intoArray(work, work0 + x);
        green.intoArray(work, work1 + x);
        blue.intoArray(work, work2 + x);
        alpha.intoArray(work, work3 + x);
      }
      ScalarLoops.toGray1(w, y, bound, w.width);
    }

    /** From scratch rows: Posterize; to scratch rows. */
    static void posterize1(ImageWorker w, int y) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      int row3 = row2 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      int work3 = work2 + w.work.step;
      FloatVector posterizePerLevel = FloatVector.broadcast(F, w.posterizePerLevel);
      FloatVector posterizePerStep = FloatVector.broadcast(F, w.posterizePerStep);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        FloatVector alpha = FloatVector.fromArray(F, rows, row3 + x);
        // Posterize
        red = ((FloatVector) ((IntVector) red.mul(255f).add(12582912f).sub(12582912f).mul(posterizePerLevel)
            .convert(VectorOperators.F2I, 0)).convert(VectorOperators.I2F, 0)).mul(posterizePerStep).reinterpretAsInts()
            .max(0).min(0x3f800000 /* 1f */).reinterpretAsFloats();
        green = ((FloatVector) ((IntVector) green.mul(255f).add(12582912f).sub(12582912f).mul(posterizePerLevel)
            .convert(VectorOperators.F2I, 0)).convert(VectorOperators.I2F, 0)).mul(posterizePerStep).reinterpretAsInts()
            .max(0).min(0x3f800000 /* 1f */).reinterpretAsFloats();
        blue = ((FloatVector) ((IntVector) blue.mul(255f).add(12582912f).sub(12582912f).mul(posterizePerLevel)
            .convert(VectorOperators.F2I, 0)).convert(VectorOperators.I2F, 0)).mul(posterizePerStep).reinterpretAsInts()
            .max(0).min(0x3f800000 /* 1f */).reinterpretAsFloats();
        red.intoArray(work, work0 + x);
        green.intoArray(work, work1 + x);
        blue.intoArray(work, work2 + x);
        alpha.intoArray(work, work3 + x);
      }
      ScalarLoops.posterize1(w, y, bound, w.width);
    }

    /** From scratch rows: ChannelShuffle, ChannelShift, ChannelDropout; to scratch rows. */
    static void finish1(ImageWorker w, int y) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      int row3 = row2 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      int work3 = work2 + w.work.step;
      FloatVector channelShuffleSourceRed = FloatVector.broadcast(F, w.channelShuffleSourceRed);
      FloatVector channelShuffleSourceGreen = FloatVector.broadcast(F, w.channelShuffleSourceGreen);
      FloatVector channelShuffleSourceBlue = FloatVector.broadcast(F, w.channelShuffleSourceBlue);
      FloatVector channelShiftShiftRed = FloatVector.broadcast(F, w.channelShiftShiftRed);
      FloatVector channelShiftShiftGreen = FloatVector.broadcast(F, w.channelShiftShiftGreen);
      FloatVector channelShiftShiftBlue = FloatVector.broadcast(F, w.channelShiftShiftBlue);
      FloatVector channelDropoutKeptRed = FloatVector.broadcast(F, w.channelDropoutKeptRed);
      FloatVector channelDropoutKeptGreen = FloatVector.broadcast(F, w.channelDropoutKeptGreen);
      FloatVector channelDropoutKeptBlue = FloatVector.broadcast(F, w.channelDropoutKeptBlue);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        FloatVector alpha = FloatVector.fromArray(F, rows, row3 + x);
        // ChannelShuffle
        FloatVector red2 = blue.blend(green, channelShuffleSourceRed.compare(VectorOperators.LT, 1.5f))
            .blend(red, channelShuffleSourceRed.compare(VectorOperators.LT, 0.5f));
        FloatVector green2 = blue.blend(green, channelShuffleSourceGreen.compare(VectorOperators.LT, 1.5f))
            .blend(red, channelShuffleSourceGreen.compare(VectorOperators.LT, 0.5f));
        FloatVector blue2 = blue.blend(green, channelShuffleSourceBlue.compare(VectorOperators.LT, 1.5f))
            .blend(red, channelShuffleSourceBlue.compare(VectorOperators.LT, 0.5f));
        // ChannelShift
        red2 = red2.add(channelShiftShiftRed).reinterpretAsInts().max(0).min(0x3f800000 /* 1f */).reinterpretAsFloats();
        green2 = green2.add(channelShiftShiftGreen).reinterpretAsInts().max(0).min(0x3f800000 /* 1f */)
            .reinterpretAsFloats();
        blue2 = blue2.add(channelShiftShiftBlue).reinterpretAsInts().max(0).min(0x3f800000 /* 1f */)
            .reinterpretAsFloats();
        // ChannelDropout
        red2 = red2.mul(channelDropoutKeptRed);
        green2 = green2.blend(0.5f, channelDropoutKeptGreen.compare(VectorOperators.LT, 0.5f));
        blue2 = blue2.blend(1f, channelDropoutKeptBlue.compare(VectorOperators.LT, 0.5f));
        red2.intoArray(work, work0 + x);
        green2.intoArray(work, work1 + x);
        blue2.intoArray(work, work2 + x);
        alpha.intoArray(work, work3 + x);
      }
      ScalarLoops.finish1(w, y, bound, w.width);
    }
  }

  /** The loops in plain Java: the same operations in the same order, pixel by pixel. */
  private static final class ScalarLoops {
    private ScalarLoops() {
    }

    /** From rows of floats: Saturation; to scratch rows. */
    static void rows1(ImageWorker w, int y, int from, int to) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      int row3 = row2 + w.row.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      int work3 = work2 + w.work.step;
      float saturationSaturation = w.saturationSaturation;
      float saturationGreyness = w.saturationGreyness;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        float alpha = rows[row3 + x];
        // Saturation
        float grey = Math.fma(blue, 0.114f, Math.fma(green, 0.587f, red * 0.299f));
        float t = saturationGreyness * grey;
        red = PixelMath.clamp(Math.fma(saturationSaturation, red, t), 0x3f800000 /* 1f */);
        green = PixelMath.clamp(Math.fma(saturationSaturation, green, t), 0x3f800000 /* 1f */);
        blue = PixelMath.clamp(Math.fma(saturationSaturation, blue, t), 0x3f800000 /* 1f */);
        work[work0 + x] = red;
        work[work1 + x] = green;
        work[work2 + x] = blue;
        work[work3 + x] = alpha;
      }
    }

    /** From scratch rows: Hue; to scratch rows. */
    static void hue1(ImageWorker w, int y, int from, int to) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      int row3 = row2 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      int work3 = work2 + w.work.step;
      float hueSixths = w.hueSixths;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        float alpha = rows[row3 + x];
        // Hue
        float value = Float.intBitsToFloat(Math.max(Math.max(Float.floatToRawIntBits(red),
            Float.floatToRawIntBits(green)), Float.floatToRawIntBits(blue)));
        float chroma = value - Float.intBitsToFloat(Math.min(Math.min(Float.floatToRawIntBits(red),
            Float.floatToRawIntBits(green)), Float.floatToRawIntBits(blue)));
        float far = Math.fma(value == red ? hueSixths : (value == green ? hueSixths + 2f : hueSixths + 4f), chroma,
            value == red ? green - blue : (value == green ? blue - red : red - green));
        float hue = 3f * chroma < far ? Math.fma(-6f, chroma, far) : far;
        red = value - Float.intBitsToFloat(
            Math.min(Math.max(Float.floatToRawIntBits(chroma + chroma
            - Float.intBitsToFloat(Float.floatToRawIntBits(hue) & 0x7fffffff)), 0), Float.floatToRawIntBits(chroma)));
        green = value - Float.intBitsToFloat(
            Math.min(Math.max(Float.floatToRawIntBits(
            Float.intBitsToFloat(Float.floatToRawIntBits(hue + chroma) & 0x7fffffff) - chroma), 0),
            Float.floatToRawIntBits(chroma)));
        blue = value - Float.intBitsToFloat(
            Math.min(Math.max(Float.floatToRawIntBits(
            Float.intBitsToFloat(Float.floatToRawIntBits(hue - chroma) & 0x7fffffff) - chroma), 0),
            Float.floatToRawIntBits(chroma)));
        work[work0 + x] = red;
        work[work1 + x] = green;
        work[work2 + x] = blue;
        work[work3 + x] = alpha;
      }
    }

    /** From scratch rows: ToGray, Solarize; to scratch rows. */
    static void toGray1(ImageWorker w, int y, int from, int to) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      int row3 = row2 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      int work3 = work2 + w.work.step;
      float toGraySaturation = w.toGraySaturation;
      float toGrayGreyness = w.toGrayGreyness;
      float solarizeThreshold = w.solarizeThreshold;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        float alpha = rows[row3 + x];
        // ToGray
        float grey = Math.fma(blue, 0.114f, Math.fma(green, 0.587f, red * 0.299f));
        float t = toGrayGreyness * grey;
        red = PixelMath.atMost(Math.fma(toGraySaturation, red, t), 0x3f800000 /* 1f */);
        green = PixelMath.atMost(Math.fma(toGraySaturation, green, t), 0x3f800000 /* 1f */);
        blue = PixelMath.atMost(Math.fma(toGraySaturation, blue, t), 0x3f800000 /* 1f */);
        // Solarize
        red = red < solarizeThreshold ? red : 1f - red;
        green = green < solarizeThreshold ? green : 1f - green;
        blue = blue < solarizeThreshold ? blue : 1f - blue;
        work[work0 + x] = red;
        work[work1 + x] = green;
        work[work2 + x] = blue;
        work[work3 + x] = alpha;
      }
    }

    /** From scratch rows: Posterize; to scratch rows. */
    static void posterize1(ImageWorker w, int y, int from, int to) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      int row3 = row2 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      int work3 = work2 + w.work.step;
      float posterizePerLevel = w.posterizePerLevel;
      float posterizePerStep = w.posterizePerStep;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        float alpha = rows[row3 + x];
        // Posterize
        red = PixelMath.clamp((float) (int) (
            (red * 255f + 12582912f - 12582912f) * posterizePerLevel) * posterizePerStep, 0x3f800000 /* 1f */);
        green = PixelMath.clamp((float) (int) (
            (green * 255f + 12582912f - 12582912f) * posterizePerLevel) * posterizePerStep, 0x3f800000 /* 1f */);
        blue = PixelMath.clamp((float) (int) (
            (blue * 255f + 12582912f - 12582912f) * posterizePerLevel) * posterizePerStep, 0x3f800000 /* 1f */);
        work[work0 + x] = red;
        work[work1 + x] = green;
        work[work2 + x] = blue;
        work[work3 + x] = alpha;
      }
    }

    /** From scratch rows: ChannelShuffle, ChannelShift, ChannelDropout; to scratch rows. */
    static void finish1(ImageWorker w, int y, int from, int to) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      int row3 = row2 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      int work3 = work2 + w.work.step;
      float channelShuffleSourceRed = w.channelShuffleSourceRed;
      float channelShuffleSourceGreen = w.channelShuffleSourceGreen;
      float channelShuffleSourceBlue = w.channelShuffleSourceBlue;
      float channelShiftShiftRed = w.channelShiftShiftRed;
      float channelShiftShiftGreen = w.channelShiftShiftGreen;
      float channelShiftShiftBlue = w.channelShiftShiftBlue;
      float channelDropoutKeptRed = w.channelDropoutKeptRed;
      float channelDropoutKeptGreen = w.channelDropoutKeptGreen;
      float channelDropoutKeptBlue = w.channelDropoutKeptBlue;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        float alpha = rows[row3 + x];
        // ChannelShuffle
        float red2 = channelShuffleSourceRed < 0.5f ? red : (channelShuffleSourceRed < 1.5f ? green : blue);
        float green2 = channelShuffleSourceGreen < 0.5f ? red : (channelShuffleSourceGreen < 1.5f ? green : blue);
        float blue2 = channelShuffleSourceBlue < 0.5f ? red : (channelShuffleSourceBlue < 1.5f ? green : blue);
        // ChannelShift
        red2 = PixelMath.clamp(red2 + channelShiftShiftRed, 0x3f800000 /* 1f */);
        green2 = PixelMath.clamp(green2 + channelShiftShiftGreen, 0x3f800000 /* 1f */);
        blue2 = PixelMath.clamp(blue2 + channelShiftShiftBlue, 0x3f800000 /* 1f */);
        // ChannelDropout
        red2 = red2 * channelDropoutKeptRed;
        green2 = channelDropoutKeptGreen < 0.5f ? 0.5f : green2;
        blue2 = channelDropoutKeptBlue < 0.5f ? 1f : blue2;
        work[work0 + x] = red2;
        work[work1 + x] = green2;
        work[work2 + x] = blue2;
        work[work3 + x] = alpha;
      }
    }
  }
}
