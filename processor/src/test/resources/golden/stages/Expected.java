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
import dev.augur.support.erase.Holes;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.PixelMath;
import dev.augur.support.pixel.PixelWords;
import dev.augur.support.random.CropWindow;
import dev.augur.support.random.Mix;
import dev.augur.support.statistic.GreySum;
import dev.augur.support.statistic.Levels;
import dev.augur.support.stencil.Blur;
import dev.augur.support.stencil.Convolve3;
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
 * Input: any size x 3 uint8 -> 3x96x96 float32
 * operations
 *   1. @RandomResizedCrop(antialias = false)   always
 *   2. @HorizontalFlip   p = 0.5
 *   3. @Affine(degrees = 10, scale = {0.9, 1.1}, translateX = 0.1)   p = 0.5
 *   4. @GaussianBlur(sigma = {0.5, 2})   one of focus (p = 0.3), weight 0.5
 *   5. @Sharpen   one of focus (p = 0.3), weight 0.5
 *   6. @Perspective   one of focus (p = 0.3), weight 0.5
 *   7. @ColorJitter(brightness = 0.4, contrast = 0.4, saturation = 0.4, hue = 0.1)   p = 0.5
 *   8. @ElasticTransform(border = NEAREST)   p = 0.5
 *   9. @Equalize   one of levels (p = 0.5), weight 0.5
 *   10. @AutoContrast   one of levels (p = 0.5), weight 0.5
 *   11. @CoarseDropout(holes = {1, 4}, holeFill = NOISE)   p = 0.5
 *   12. @Normalize   always
 *   13. @GaussNoise   p = 0.5
 * pass 1 of 11: one map of RandomResizedCrop (crop, resize), HorizontalFlip, Affine over the source, bilinear, border reflect 101
 *   loop: take pixels, keep planes
 * pass 2 of 11: neighbourhoods of the previous pass for GaussianBlur; left out where GaussianBlur misses
 *   loop: take pixels, keep planes
 * pass 3 of 11: neighbourhoods of the previous pass for Sharpen; left out where Sharpen misses
 *   loop: take pixels, Sharpen, keep planes
 * pass 4 of 11: one map of Perspective over the previous pass, bilinear, border reflect 101
 *   loop: take pixels, ColorJitter, keep planes
 *   measure grey mean for ColorJitter
 * pass 5 of 11: rows of the previous pass
 *   loop: take pixels, ColorJitter, keep planes; without ColorJitter where it misses
 * pass 6 of 11: one map of ElasticTransform over the previous pass, bilinear, border nearest
 *   loop: take pixels, keep planes
 *   measure histogram for Equalize
 * pass 7 of 11: rows of the previous pass
 *   loop: take pixels
 *   look levels up for Equalize
 *   loop: keep planes
 *   measure level range for AutoContrast
 * pass 8 of 11: rows of the previous pass
 *   loop: take pixels
 *   look levels up for AutoContrast
 *   erase rectangles for CoarseDropout
 *   loop: Normalize
 *   loop: GaussNoise; skipped where it misses
 *   loop: store the output
 * instead, where all of GaussianBlur, Sharpen, ColorJitter, Equalize, AutoContrast miss
 * pass 9 of 11: one map of RandomResizedCrop (crop, resize), HorizontalFlip, Affine over the source, bilinear, border reflect 101
 *   loop: take pixels, keep planes
 * pass 10 of 11: one map of Perspective over the previous pass, bilinear, border reflect 101
 *   loop: take pixels, keep planes
 * pass 11 of 11: one map of ElasticTransform over the previous pass, bilinear, border nearest
 *   loop: take pixels
 *   erase rectangles for CoarseDropout
 *   loop: Normalize
 *   loop: GaussNoise; skipped where it misses
 *   loop: store the output
 * }</pre>
 */
@Generated("dev.augur.processor.AugurProcessor")
final class InputAugmenter extends GeneratedAugmenter {
  private static final String PLAN = "Input: any size x 3 uint8 -> 3x96x96 float32\n"
      + "operations\n"
      + "  1. @RandomResizedCrop(antialias = false)   always\n"
      + "  2. @HorizontalFlip   p = 0.5\n"
      + "  3. @Affine(degrees = 10, scale = {0.9, 1.1}, translateX = 0.1)   p = 0.5\n"
      + "  4. @GaussianBlur(sigma = {0.5, 2})   one of focus (p = 0.3), weight 0.5\n"
      + "  5. @Sharpen   one of focus (p = 0.3), weight 0.5\n"
      + "  6. @Perspective   one of focus (p = 0.3), weight 0.5\n"
      + "  7. @ColorJitter(brightness = 0.4, contrast = 0.4, saturation = 0.4, hue = 0.1)   p = 0.5\n"
      + "  8. @ElasticTransform(border = NEAREST)   p = 0.5\n"
      + "  9. @Equalize   one of levels (p = 0.5), weight 0.5\n"
      + "  10. @AutoContrast   one of levels (p = 0.5), weight 0.5\n"
      + "  11. @CoarseDropout(holes = {1, 4}, holeFill = NOISE)   p = 0.5\n"
      + "  12. @Normalize   always\n"
      + "  13. @GaussNoise   p = 0.5\n"
      + "pass 1 of 11: one map of RandomResizedCrop (crop, resize), HorizontalFlip, Affine over the source, bilinear, border reflect 101\n"
      + "  loop: take pixels, keep planes\n"
      + "pass 2 of 11: neighbourhoods of the previous pass for GaussianBlur; left out where GaussianBlur misses\n"
      + "  loop: take pixels, keep planes\n"
      + "pass 3 of 11: neighbourhoods of the previous pass for Sharpen; left out where Sharpen misses\n"
      + "  loop: take pixels, Sharpen, keep planes\n"
      + "pass 4 of 11: one map of Perspective over the previous pass, bilinear, border reflect 101\n"
      + "  loop: take pixels, ColorJitter, keep planes\n"
      + "  measure grey mean for ColorJitter\n"
      + "pass 5 of 11: rows of the previous pass\n"
      + "  loop: take pixels, ColorJitter, keep planes; without ColorJitter where it misses\n"
      + "pass 6 of 11: one map of ElasticTransform over the previous pass, bilinear, border nearest\n"
      + "  loop: take pixels, keep planes\n"
      + "  measure histogram for Equalize\n"
      + "pass 7 of 11: rows of the previous pass\n"
      + "  loop: take pixels\n"
      + "  look levels up for Equalize\n"
      + "  loop: keep planes\n"
      + "  measure level range for AutoContrast\n"
      + "pass 8 of 11: rows of the previous pass\n"
      + "  loop: take pixels\n"
      + "  look levels up for AutoContrast\n"
      + "  erase rectangles for CoarseDropout\n"
      + "  loop: Normalize\n"
      + "  loop: GaussNoise; skipped where it misses\n"
      + "  loop: store the output\n"
      + "instead, where all of GaussianBlur, Sharpen, ColorJitter, Equalize, AutoContrast miss\n"
      + "pass 9 of 11: one map of RandomResizedCrop (crop, resize), HorizontalFlip, Affine over the source, bilinear, border reflect 101\n"
      + "  loop: take pixels, keep planes\n"
      + "pass 10 of 11: one map of Perspective over the previous pass, bilinear, border reflect 101\n"
      + "  loop: take pixels, keep planes\n"
      + "pass 11 of 11: one map of ElasticTransform over the previous pass, bilinear, border nearest\n"
      + "  loop: take pixels\n"
      + "  erase rectangles for CoarseDropout\n"
      + "  loop: Normalize\n"
      + "  loop: GaussNoise; skipped where it misses\n"
      + "  loop: store the output\n";

  private static final long GEOMETRY_RANDOM_RESIZED_CROP_STREAM = 0x298c74a17e45328bL;
  private static final long GEOMETRY_HORIZONTAL_FLIP_STREAM = 0x375bf4c84a80faadL;
  private static final long GEOMETRY_AFFINE_STREAM = 0x098da67495ee332bL;
  private static final long FOCUS_GAUSSIAN_BLUR_STREAM = 0x6e5ddc03cd929b5aL;
  private static final long FOCUS_SHARPEN_STREAM = 0xad00d9c95f1e5dfdL;
  private static final long FOCUS_PERSPECTIVE_STREAM = 0x4e736584fe5603baL;
  private static final long COLOUR_COLOR_JITTER_STREAM = 0x596e7487f0d1160bL;
  private static final long BEND_ELASTIC_TRANSFORM_STREAM = 0x978694138ab667eeL;
  private static final long OUTPUT_COARSE_DROPOUT_STREAM = 0x9460f55630cbf2bbL;
  private static final long OUTPUT_GAUSS_NOISE_STREAM = 0x50a93ece84adbe58L;
  private static final long FOCUS_STREAM = 0x0f0f8efd9f00fb01L;
  private static final long LEVELS_STREAM = 0xa2e0a00d0e980d28L;
  private static final long DRAW_P = 0x08d5a807b576079dL;
  private static final long DRAW_CHOICE = 0xaf06d9486c586e4eL;
  private static final long DRAW_DEGREES = 0x389dc29a86262ee2L;
  private static final long DRAW_SCALE = 0x11b5647d5450e7adL;
  private static final long DRAW_TRANSLATE_X = 0x8fef79ac4e09354bL;
  private static final long DRAW_TRANSLATE_Y = 0x8fec13ac4e065222L;
  private static final long DRAW_SHEAR_X = 0xe806d202eb1e1408L;
  private static final long DRAW_SHEAR_Y = 0xe80a3802eb20f731L;
  private static final long DRAW_SIGMA = 0x2c2c60a90e81e994L;
  private static final long DRAW_AMOUNT = 0x1cc9aa8244780579L;
  private static final long DRAW_LIGHTNESS = 0xe71aba8ae83fe890L;
  private static final long DRAW_TOP_LEFT_X = 0x783f950731dd78d5L;
  private static final long DRAW_TOP_LEFT_Y = 0x783c2f0731da95acL;
  private static final long DRAW_TOP_RIGHT_X = 0x9efe4f3bb9652ac6L;
  private static final long DRAW_TOP_RIGHT_Y = 0x9f01b53bb9680defL;
  private static final long DRAW_BOTTOM_RIGHT_X = 0xf84393c49d8ff91aL;
  private static final long DRAW_BOTTOM_RIGHT_Y = 0xf846f9c49d92dc43L;
  private static final long DRAW_BOTTOM_LEFT_X = 0xd04b2bbe92a2fa19L;
  private static final long DRAW_BOTTOM_LEFT_Y = 0xd047c5be92a016f0L;
  private static final long DRAW_BRIGHTNESS = 0x6e5fb3f7562cd254L;
  private static final long DRAW_CONTRAST = 0xe2f01ea2590907d7L;
  private static final long DRAW_SATURATION = 0x0acae4acd972e069L;
  private static final long DRAW_HUE = 0x30fcc5357eaf350dL;
  private static final long DRAW_MAGNITUDE = 0x923bfcfe92d725f9L;
  private static final long DRAW_HOLES = 0x16fd884258d573d8L;

  private static final int GEOMETRY_RANDOM_RESIZED_CROP_TOP = 0;
  private static final int GEOMETRY_RANDOM_RESIZED_CROP_LEFT = 1;
  private static final int GEOMETRY_RANDOM_RESIZED_CROP_HEIGHT = 2;
  private static final int GEOMETRY_RANDOM_RESIZED_CROP_WIDTH = 3;
  private static final int GEOMETRY_HORIZONTAL_FLIP_ACTS = 4;
  private static final int GEOMETRY_AFFINE_ACTS = 5;
  private static final int GEOMETRY_AFFINE_DEGREES = 6;
  private static final int GEOMETRY_AFFINE_SCALE = 7;
  private static final int GEOMETRY_AFFINE_TRANSLATE_X = 8;
  private static final int GEOMETRY_AFFINE_TRANSLATE_Y = 9;
  private static final int GEOMETRY_AFFINE_SHEAR_X = 10;
  private static final int GEOMETRY_AFFINE_SHEAR_Y = 11;
  private static final int FOCUS_GAUSSIAN_BLUR_ACTS = 12;
  private static final int FOCUS_GAUSSIAN_BLUR_SIGMA = 13;
  private static final int FOCUS_SHARPEN_ACTS = 14;
  private static final int FOCUS_SHARPEN_AMOUNT = 15;
  private static final int FOCUS_SHARPEN_LIGHTNESS = 16;
  private static final int FOCUS_PERSPECTIVE_ACTS = 17;
  private static final int FOCUS_PERSPECTIVE_SCALE = 18;
  private static final int FOCUS_PERSPECTIVE_TOP_LEFT_X = 19;
  private static final int FOCUS_PERSPECTIVE_TOP_LEFT_Y = 20;
  private static final int FOCUS_PERSPECTIVE_TOP_RIGHT_X = 21;
  private static final int FOCUS_PERSPECTIVE_TOP_RIGHT_Y = 22;
  private static final int FOCUS_PERSPECTIVE_BOTTOM_RIGHT_X = 23;
  private static final int FOCUS_PERSPECTIVE_BOTTOM_RIGHT_Y = 24;
  private static final int FOCUS_PERSPECTIVE_BOTTOM_LEFT_X = 25;
  private static final int FOCUS_PERSPECTIVE_BOTTOM_LEFT_Y = 26;
  private static final int COLOUR_COLOR_JITTER_ACTS = 27;
  private static final int COLOUR_COLOR_JITTER_BRIGHTNESS = 28;
  private static final int COLOUR_COLOR_JITTER_CONTRAST = 29;
  private static final int COLOUR_COLOR_JITTER_SATURATION = 30;
  private static final int COLOUR_COLOR_JITTER_HUE = 31;
  private static final int BEND_ELASTIC_TRANSFORM_ACTS = 32;
  private static final int BEND_ELASTIC_TRANSFORM_MAGNITUDE = 33;
  private static final int LEVELS_EQUALIZE_ACTS = 34;
  private static final int LEVELS_AUTO_CONTRAST_ACTS = 35;
  private static final int OUTPUT_COARSE_DROPOUT_ACTS = 36;
  private static final int OUTPUT_COARSE_DROPOUT_HOLES = 37;
  private static final int OUTPUT_COARSE_DROPOUT_HEIGHT_MIN = 38;
  private static final int OUTPUT_COARSE_DROPOUT_HEIGHT_MAX = 39;
  private static final int OUTPUT_COARSE_DROPOUT_WIDTH_MIN = 40;
  private static final int OUTPUT_COARSE_DROPOUT_WIDTH_MAX = 41;
  private static final int OUTPUT_GAUSS_NOISE_ACTS = 42;
  private static final int OUTPUT_GAUSS_NOISE_SIGMA = 43;

  private static final SourceSpec SOURCE = new SourceSpec(0, 0, 3, PixelType.UINT8, 255);

  private static final TensorSpec OUTPUT = new TensorSpec(96, 96, 3, PixelType.FLOAT32, Layout.CHW, 255,
      List.of(0.017124753831663668, 0.01750700280112045, 0.017429193899782137),
      List.of(-2.1179039301310043, -2.0357142857142856, -1.8044444444444445));

  private static final DrawSchema DRAWS = schema();
  private static final Takeover TAKEOVER = new Takeover(true);

  private final double geometryRandomResizedCropScaleMin;
  private final double geometryRandomResizedCropScaleMax;
  private final double geometryRandomResizedCropRatioMin;
  private final double geometryRandomResizedCropRatioMax;
  private final double geometryAffineDegreesMin;
  private final double geometryAffineDegreesMax;
  private final double geometryAffineScaleMin;
  private final double geometryAffineScaleMax;
  private final double geometryAffineTranslateXMin;
  private final double geometryAffineTranslateXMax;
  private final double geometryAffineTranslateYMin;
  private final double geometryAffineTranslateYMax;
  private final double geometryAffineShearXMin;
  private final double geometryAffineShearXMax;
  private final double geometryAffineShearYMin;
  private final double geometryAffineShearYMax;
  private final double focusGaussianBlurSigmaMin;
  private final double focusGaussianBlurSigmaMax;
  private final double focusSharpenAmountMin;
  private final double focusSharpenAmountMax;
  private final double focusSharpenLightnessMin;
  private final double focusSharpenLightnessMax;
  private final double focusPerspectiveScaleMin;
  private final double focusPerspectiveScaleMax;
  private final double colourColorJitterBrightnessMin;
  private final double colourColorJitterBrightnessMax;
  private final double colourColorJitterContrastMin;
  private final double colourColorJitterContrastMax;
  private final double colourColorJitterSaturationMin;
  private final double colourColorJitterSaturationMax;
  private final double colourColorJitterHueMin;
  private final double colourColorJitterHueMax;
  private final double bendElasticTransformMagnitudeMin;
  private final double bendElasticTransformMagnitudeMax;
  private final double outputCoarseDropoutHolesMin;
  private final double outputCoarseDropoutHolesMax;
  private final double outputCoarseDropoutHeightMin;
  private final double outputCoarseDropoutHeightMax;
  private final double outputCoarseDropoutWidthMin;
  private final double outputCoarseDropoutWidthMax;
  private final double outputGaussNoiseSigmaMin;
  private final double outputGaussNoiseSigmaMax;
  private final double geometryHorizontalFlipP;
  private final double geometryAffineP;
  private final double focusP;
  private final double colourColorJitterP;
  private final double bendElasticTransformP;
  private final double levelsP;
  private final double outputCoarseDropoutP;
  private final double outputGaussNoiseP;
  private final double[] focusWeights;
  private final double[] levelsWeights;

  private InputAugmenter(Builder builder) {
    super(5, SOURCE, OUTPUT, DRAWS, PLAN);
    geometryRandomResizedCropScaleMin = builder.geometryRandomResizedCropScaleMin;
    geometryRandomResizedCropScaleMax = builder.geometryRandomResizedCropScaleMax;
    geometryRandomResizedCropRatioMin = builder.geometryRandomResizedCropRatioMin;
    geometryRandomResizedCropRatioMax = builder.geometryRandomResizedCropRatioMax;
    geometryAffineDegreesMin = builder.geometryAffineDegreesMin;
    geometryAffineDegreesMax = builder.geometryAffineDegreesMax;
    geometryAffineScaleMin = builder.geometryAffineScaleMin;
    geometryAffineScaleMax = builder.geometryAffineScaleMax;
    geometryAffineTranslateXMin = builder.geometryAffineTranslateXMin;
    geometryAffineTranslateXMax = builder.geometryAffineTranslateXMax;
    geometryAffineTranslateYMin = builder.geometryAffineTranslateYMin;
    geometryAffineTranslateYMax = builder.geometryAffineTranslateYMax;
    geometryAffineShearXMin = builder.geometryAffineShearXMin;
    geometryAffineShearXMax = builder.geometryAffineShearXMax;
    geometryAffineShearYMin = builder.geometryAffineShearYMin;
    geometryAffineShearYMax = builder.geometryAffineShearYMax;
    focusGaussianBlurSigmaMin = builder.focusGaussianBlurSigmaMin;
    focusGaussianBlurSigmaMax = builder.focusGaussianBlurSigmaMax;
    focusSharpenAmountMin = builder.focusSharpenAmountMin;
    focusSharpenAmountMax = builder.focusSharpenAmountMax;
    focusSharpenLightnessMin = builder.focusSharpenLightnessMin;
    focusSharpenLightnessMax = builder.focusSharpenLightnessMax;
    focusPerspectiveScaleMin = builder.focusPerspectiveScaleMin;
    focusPerspectiveScaleMax = builder.focusPerspectiveScaleMax;
    colourColorJitterBrightnessMin = builder.colourColorJitterBrightnessMin;
    colourColorJitterBrightnessMax = builder.colourColorJitterBrightnessMax;
    colourColorJitterContrastMin = builder.colourColorJitterContrastMin;
    colourColorJitterContrastMax = builder.colourColorJitterContrastMax;
    colourColorJitterSaturationMin = builder.colourColorJitterSaturationMin;
    colourColorJitterSaturationMax = builder.colourColorJitterSaturationMax;
    colourColorJitterHueMin = builder.colourColorJitterHueMin;
    colourColorJitterHueMax = builder.colourColorJitterHueMax;
    bendElasticTransformMagnitudeMin = builder.bendElasticTransformMagnitudeMin;
    bendElasticTransformMagnitudeMax = builder.bendElasticTransformMagnitudeMax;
    outputCoarseDropoutHolesMin = builder.outputCoarseDropoutHolesMin;
    outputCoarseDropoutHolesMax = builder.outputCoarseDropoutHolesMax;
    outputCoarseDropoutHeightMin = builder.outputCoarseDropoutHeightMin;
    outputCoarseDropoutHeightMax = builder.outputCoarseDropoutHeightMax;
    outputCoarseDropoutWidthMin = builder.outputCoarseDropoutWidthMin;
    outputCoarseDropoutWidthMax = builder.outputCoarseDropoutWidthMax;
    outputGaussNoiseSigmaMin = builder.outputGaussNoiseSigmaMin;
    outputGaussNoiseSigmaMax = builder.outputGaussNoiseSigmaMax;
    geometryHorizontalFlipP = builder.geometryHorizontalFlipP;
    geometryAffineP = builder.geometryAffineP;
    focusP = builder.focusP;
    colourColorJitterP = builder.colourColorJitterP;
    bendElasticTransformP = builder.bendElasticTransformP;
    levelsP = builder.levelsP;
    outputCoarseDropoutP = builder.outputCoarseDropoutP;
    outputGaussNoiseP = builder.outputGaussNoiseP;
    focusWeights = Ranges.weights("focus", builder.focusP, builder.focusGaussianBlurP, builder.focusSharpenP,
        builder.focusPerspectiveP);
    levelsWeights = Ranges.weights("levels", builder.levelsP, builder.levelsEqualizeP, builder.levelsAutoContrastP);
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
    schema.operation("geometry/RandomResizedCrop", -1)
        .parameter("top", "px", GEOMETRY_RANDOM_RESIZED_CROP_TOP)
        .parameter("left", "px", GEOMETRY_RANDOM_RESIZED_CROP_LEFT)
        .parameter("height", "px", GEOMETRY_RANDOM_RESIZED_CROP_HEIGHT)
        .parameter("width", "px", GEOMETRY_RANDOM_RESIZED_CROP_WIDTH);
    schema.operation("geometry/HorizontalFlip", GEOMETRY_HORIZONTAL_FLIP_ACTS);
    schema.operation("geometry/Affine", GEOMETRY_AFFINE_ACTS)
        .parameter("degrees", "degrees", GEOMETRY_AFFINE_DEGREES)
        .parameter("scale", "", GEOMETRY_AFFINE_SCALE)
        .parameter("translateX", "fraction of the width", GEOMETRY_AFFINE_TRANSLATE_X)
        .parameter("translateY", "fraction of the height", GEOMETRY_AFFINE_TRANSLATE_Y)
        .parameter("shearX", "degrees", GEOMETRY_AFFINE_SHEAR_X)
        .parameter("shearY", "degrees", GEOMETRY_AFFINE_SHEAR_Y);
    schema.operation("focus/GaussianBlur", FOCUS_GAUSSIAN_BLUR_ACTS)
        .parameter("sigma", "px", FOCUS_GAUSSIAN_BLUR_SIGMA);
    schema.operation("focus/Sharpen", FOCUS_SHARPEN_ACTS)
        .parameter("amount", "fraction of the blend", FOCUS_SHARPEN_AMOUNT)
        .parameter("lightness", "", FOCUS_SHARPEN_LIGHTNESS);
    schema.operation("focus/Perspective", FOCUS_PERSPECTIVE_ACTS)
        .parameter("scale", "fraction of the side", FOCUS_PERSPECTIVE_SCALE)
        .parameter("topLeftX", "", FOCUS_PERSPECTIVE_TOP_LEFT_X)
        .parameter("topLeftY", "", FOCUS_PERSPECTIVE_TOP_LEFT_Y)
        .parameter("topRightX", "", FOCUS_PERSPECTIVE_TOP_RIGHT_X)
        .parameter("topRightY", "", FOCUS_PERSPECTIVE_TOP_RIGHT_Y)
        .parameter("bottomRightX", "", FOCUS_PERSPECTIVE_BOTTOM_RIGHT_X)
        .parameter("bottomRightY", "", FOCUS_PERSPECTIVE_BOTTOM_RIGHT_Y)
        .parameter("bottomLeftX", "", FOCUS_PERSPECTIVE_BOTTOM_LEFT_X)
        .parameter("bottomLeftY", "", FOCUS_PERSPECTIVE_BOTTOM_LEFT_Y);
    schema.operation("colour/ColorJitter", COLOUR_COLOR_JITTER_ACTS)
        .parameter("brightness", "", COLOUR_COLOR_JITTER_BRIGHTNESS)
        .parameter("contrast", "", COLOUR_COLOR_JITTER_CONTRAST)
        .parameter("saturation", "", COLOUR_COLOR_JITTER_SATURATION)
        .parameter("hue", "turns", COLOUR_COLOR_JITTER_HUE);
    schema.operation("bend/ElasticTransform", BEND_ELASTIC_TRANSFORM_ACTS)
        .parameter("magnitude", "fraction of a cell's side", BEND_ELASTIC_TRANSFORM_MAGNITUDE);
    schema.operation("levels/Equalize", LEVELS_EQUALIZE_ACTS);
    schema.operation("levels/AutoContrast", LEVELS_AUTO_CONTRAST_ACTS);
    schema.operation("output/CoarseDropout", OUTPUT_COARSE_DROPOUT_ACTS)
        .parameter("holes", "", OUTPUT_COARSE_DROPOUT_HOLES)
        .parameter("heightMin", "fraction of the height", OUTPUT_COARSE_DROPOUT_HEIGHT_MIN)
        .parameter("heightMax", "fraction of the height", OUTPUT_COARSE_DROPOUT_HEIGHT_MAX)
        .parameter("widthMin", "fraction of the width", OUTPUT_COARSE_DROPOUT_WIDTH_MIN)
        .parameter("widthMax", "fraction of the width", OUTPUT_COARSE_DROPOUT_WIDTH_MAX);
    schema.operation("output/Normalize", -1);
    schema.operation("output/GaussNoise", OUTPUT_GAUSS_NOISE_ACTS)
        .parameter("sigma", "fraction of the maximum", OUTPUT_GAUSS_NOISE_SIGMA);
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
    // geometry/RandomResizedCrop
    CropWindow.draw(key, GEOMETRY_RANDOM_RESIZED_CROP_STREAM, height, width, geometryRandomResizedCropScaleMin,
        geometryRandomResizedCropScaleMax, geometryRandomResizedCropRatioMin, geometryRandomResizedCropRatioMax, draws,
        GEOMETRY_RANDOM_RESIZED_CROP_TOP);
    // geometry/HorizontalFlip
    draws[GEOMETRY_HORIZONTAL_FLIP_ACTS] = Mix.coin(key, GEOMETRY_HORIZONTAL_FLIP_STREAM, DRAW_P,
        geometryHorizontalFlipP) ? 1 : 0;
    // geometry/Affine
    draws[GEOMETRY_AFFINE_ACTS] = Mix.coin(key, GEOMETRY_AFFINE_STREAM, DRAW_P, geometryAffineP) ? 1 : 0;
    draws[GEOMETRY_AFFINE_DEGREES] = Mix.uniform(key, GEOMETRY_AFFINE_STREAM, DRAW_DEGREES, geometryAffineDegreesMin,
        geometryAffineDegreesMax);
    draws[GEOMETRY_AFFINE_SCALE] = Mix.uniform(key, GEOMETRY_AFFINE_STREAM, DRAW_SCALE, geometryAffineScaleMin,
        geometryAffineScaleMax);
    draws[GEOMETRY_AFFINE_TRANSLATE_X] = Mix.uniform(key, GEOMETRY_AFFINE_STREAM, DRAW_TRANSLATE_X,
        geometryAffineTranslateXMin, geometryAffineTranslateXMax);
    draws[GEOMETRY_AFFINE_TRANSLATE_Y] = Mix.uniform(key, GEOMETRY_AFFINE_STREAM, DRAW_TRANSLATE_Y,
        geometryAffineTranslateYMin, geometryAffineTranslateYMax);
    draws[GEOMETRY_AFFINE_SHEAR_X] = Mix.uniform(key, GEOMETRY_AFFINE_STREAM, DRAW_SHEAR_X, geometryAffineShearXMin,
        geometryAffineShearXMax);
    draws[GEOMETRY_AFFINE_SHEAR_Y] = Mix.uniform(key, GEOMETRY_AFFINE_STREAM, DRAW_SHEAR_Y, geometryAffineShearYMin,
        geometryAffineShearYMax);
    // focus/GaussianBlur
    int focusChoice = Mix.choose(key, FOCUS_STREAM, DRAW_P, DRAW_CHOICE, focusP, focusWeights);
    draws[FOCUS_GAUSSIAN_BLUR_ACTS] = focusChoice == 0 ? 1 : 0;
    draws[FOCUS_GAUSSIAN_BLUR_SIGMA] = Mix.uniform(key, FOCUS_GAUSSIAN_BLUR_STREAM, DRAW_SIGMA,
        focusGaussianBlurSigmaMin, focusGaussianBlurSigmaMax);
    // focus/Sharpen
    draws[FOCUS_SHARPEN_ACTS] = focusChoice == 1 ? 1 : 0;
    draws[FOCUS_SHARPEN_AMOUNT] = Mix.uniform(key, FOCUS_SHARPEN_STREAM, DRAW_AMOUNT, focusSharpenAmountMin,
        focusSharpenAmountMax);
    draws[FOCUS_SHARPEN_LIGHTNESS] = Mix.uniform(key, FOCUS_SHARPEN_STREAM, DRAW_LIGHTNESS, focusSharpenLightnessMin,
        focusSharpenLightnessMax);
    // focus/Perspective
    draws[FOCUS_PERSPECTIVE_ACTS] = focusChoice == 2 ? 1 : 0;
    draws[FOCUS_PERSPECTIVE_SCALE] = Mix.uniform(key, FOCUS_PERSPECTIVE_STREAM, DRAW_SCALE, focusPerspectiveScaleMin,
        focusPerspectiveScaleMax);
    draws[FOCUS_PERSPECTIVE_TOP_LEFT_X] = Mix.unit(key, FOCUS_PERSPECTIVE_STREAM, DRAW_TOP_LEFT_X);
    draws[FOCUS_PERSPECTIVE_TOP_LEFT_Y] = Mix.unit(key, FOCUS_PERSPECTIVE_STREAM, DRAW_TOP_LEFT_Y);
    draws[FOCUS_PERSPECTIVE_TOP_RIGHT_X] = Mix.unit(key, FOCUS_PERSPECTIVE_STREAM, DRAW_TOP_RIGHT_X);
    draws[FOCUS_PERSPECTIVE_TOP_RIGHT_Y] = Mix.unit(key, FOCUS_PERSPECTIVE_STREAM, DRAW_TOP_RIGHT_Y);
    draws[FOCUS_PERSPECTIVE_BOTTOM_RIGHT_X] = Mix.unit(key, FOCUS_PERSPECTIVE_STREAM, DRAW_BOTTOM_RIGHT_X);
    draws[FOCUS_PERSPECTIVE_BOTTOM_RIGHT_Y] = Mix.unit(key, FOCUS_PERSPECTIVE_STREAM, DRAW_BOTTOM_RIGHT_Y);
    draws[FOCUS_PERSPECTIVE_BOTTOM_LEFT_X] = Mix.unit(key, FOCUS_PERSPECTIVE_STREAM, DRAW_BOTTOM_LEFT_X);
    draws[FOCUS_PERSPECTIVE_BOTTOM_LEFT_Y] = Mix.unit(key, FOCUS_PERSPECTIVE_STREAM, DRAW_BOTTOM_LEFT_Y);
    // colour/ColorJitter
    draws[COLOUR_COLOR_JITTER_ACTS] = Mix.coin(key, COLOUR_COLOR_JITTER_STREAM, DRAW_P, colourColorJitterP) ? 1 : 0;
    draws[COLOUR_COLOR_JITTER_BRIGHTNESS] = Mix.uniform(key, COLOUR_COLOR_JITTER_STREAM, DRAW_BRIGHTNESS,
        colourColorJitterBrightnessMin, colourColorJitterBrightnessMax);
    draws[COLOUR_COLOR_JITTER_CONTRAST] = Mix.uniform(key, COLOUR_COLOR_JITTER_STREAM, DRAW_CONTRAST,
        colourColorJitterContrastMin, colourColorJitterContrastMax);
    draws[COLOUR_COLOR_JITTER_SATURATION] = Mix.uniform(key, COLOUR_COLOR_JITTER_STREAM, DRAW_SATURATION,
        colourColorJitterSaturationMin, colourColorJitterSaturationMax);
    draws[COLOUR_COLOR_JITTER_HUE] = Mix.uniform(key, COLOUR_COLOR_JITTER_STREAM, DRAW_HUE, colourColorJitterHueMin,
        colourColorJitterHueMax);
    // bend/ElasticTransform
    draws[BEND_ELASTIC_TRANSFORM_ACTS] = Mix.coin(key, BEND_ELASTIC_TRANSFORM_STREAM, DRAW_P, bendElasticTransformP) ? 1
        : 0;
    draws[BEND_ELASTIC_TRANSFORM_MAGNITUDE] = Mix.uniform(key, BEND_ELASTIC_TRANSFORM_STREAM, DRAW_MAGNITUDE,
        bendElasticTransformMagnitudeMin, bendElasticTransformMagnitudeMax);
    // levels/Equalize
    int levelsChoice = Mix.choose(key, LEVELS_STREAM, DRAW_P, DRAW_CHOICE, levelsP, levelsWeights);
    draws[LEVELS_EQUALIZE_ACTS] = levelsChoice == 0 ? 1 : 0;
    // levels/AutoContrast
    draws[LEVELS_AUTO_CONTRAST_ACTS] = levelsChoice == 1 ? 1 : 0;
    // output/CoarseDropout
    draws[OUTPUT_COARSE_DROPOUT_ACTS] = Mix.coin(key, OUTPUT_COARSE_DROPOUT_STREAM, DRAW_P, outputCoarseDropoutP) ? 1
        : 0;
    draws[OUTPUT_COARSE_DROPOUT_HOLES] = Mix.integer(key, OUTPUT_COARSE_DROPOUT_STREAM, DRAW_HOLES,
        (int) outputCoarseDropoutHolesMin, (int) outputCoarseDropoutHolesMax);
    draws[OUTPUT_COARSE_DROPOUT_HEIGHT_MIN] = outputCoarseDropoutHeightMin;
    draws[OUTPUT_COARSE_DROPOUT_HEIGHT_MAX] = outputCoarseDropoutHeightMax;
    draws[OUTPUT_COARSE_DROPOUT_WIDTH_MIN] = outputCoarseDropoutWidthMin;
    draws[OUTPUT_COARSE_DROPOUT_WIDTH_MAX] = outputCoarseDropoutWidthMax;
    // output/GaussNoise
    draws[OUTPUT_GAUSS_NOISE_ACTS] = Mix.coin(key, OUTPUT_GAUSS_NOISE_STREAM, DRAW_P, outputGaussNoiseP) ? 1 : 0;
    draws[OUTPUT_GAUSS_NOISE_SIGMA] = Mix.uniform(key, OUTPUT_GAUSS_NOISE_STREAM, DRAW_SIGMA, outputGaussNoiseSigmaMin,
        outputGaussNoiseSigmaMax);
  }

  @Override
  protected int rowsNeeded(double[] draws, int height, int width) {
    return (int) (draws[GEOMETRY_RANDOM_RESIZED_CROP_TOP] + draws[GEOMETRY_RANDOM_RESIZED_CROP_HEIGHT]);
  }

  /** Overrides the declared numbers; structure stays as compiled. Checked as the compiler checks. */
  public static final class Builder {
    private double geometryRandomResizedCropScaleMin = 0.08;
    private double geometryRandomResizedCropScaleMax = 1;
    private double geometryRandomResizedCropRatioMin = 0.75;
    private double geometryRandomResizedCropRatioMax = 1.3333333333333333;
    private double geometryAffineDegreesMin = -10;
    private double geometryAffineDegreesMax = 10;
    private double geometryAffineScaleMin = 0.9;
    private double geometryAffineScaleMax = 1.1;
    private double geometryAffineTranslateXMin = -0.1;
    private double geometryAffineTranslateXMax = 0.1;
    private double geometryAffineTranslateYMin = 0;
    private double geometryAffineTranslateYMax = 0;
    private double geometryAffineShearXMin = 0;
    private double geometryAffineShearXMax = 0;
    private double geometryAffineShearYMin = 0;
    private double geometryAffineShearYMax = 0;
    private double focusGaussianBlurSigmaMin = 0.5;
    private double focusGaussianBlurSigmaMax = 2;
    private double focusSharpenAmountMin = 0.2;
    private double focusSharpenAmountMax = 0.5;
    private double focusSharpenLightnessMin = 0.5;
    private double focusSharpenLightnessMax = 1;
    private double focusPerspectiveScaleMin = 0.05;
    private double focusPerspectiveScaleMax = 0.1;
    private double colourColorJitterBrightnessMin = 0.6;
    private double colourColorJitterBrightnessMax = 1.4;
    private double colourColorJitterContrastMin = 0.6;
    private double colourColorJitterContrastMax = 1.4;
    private double colourColorJitterSaturationMin = 0.6;
    private double colourColorJitterSaturationMax = 1.4;
    private double colourColorJitterHueMin = -0.1;
    private double colourColorJitterHueMax = 0.1;
    private double bendElasticTransformMagnitudeMin = 0.15;
    private double bendElasticTransformMagnitudeMax = 0.15;
    private double outputCoarseDropoutHolesMin = 1;
    private double outputCoarseDropoutHolesMax = 4;
    private double outputCoarseDropoutHeightMin = 0.1;
    private double outputCoarseDropoutHeightMax = 0.2;
    private double outputCoarseDropoutWidthMin = 0.1;
    private double outputCoarseDropoutWidthMax = 0.2;
    private double outputGaussNoiseSigmaMin = 0.02;
    private double outputGaussNoiseSigmaMax = 0.1;
    private double geometryHorizontalFlipP = 0.5;
    private double geometryAffineP = 0.5;
    private double focusP = 0.3;
    private double focusGaussianBlurP = 0.5;
    private double focusSharpenP = 0.5;
    private double focusPerspectiveP = 0.5;
    private double colourColorJitterP = 0.5;
    private double bendElasticTransformP = 0.5;
    private double levelsP = 0.5;
    private double levelsEqualizeP = 0.5;
    private double levelsAutoContrastP = 0.5;
    private double outputCoarseDropoutP = 0.5;
    private double outputGaussNoiseP = 0.5;

    private Builder() {
    }

    /** Draws geometry/RandomResizedCrop's scale, within 0.0001 to 1 (fraction of the area); 0.08 to 1 as declared. */
    public Builder geometryRandomResizedCropScale(double min, double max) {
      Ranges.check("geometryRandomResizedCropScale", min, max, 0.0001, 1);
      geometryRandomResizedCropScaleMin = min;
      geometryRandomResizedCropScaleMax = max;
      return this;
    }

    /** Draws geometry/RandomResizedCrop's ratio, within 0.05 to 20; 0.75 to 1.3333333333333333 as declared. */
    public Builder geometryRandomResizedCropRatio(double min, double max) {
      Ranges.check("geometryRandomResizedCropRatio", min, max, 0.05, 20);
      geometryRandomResizedCropRatioMin = min;
      geometryRandomResizedCropRatioMax = max;
      return this;
    }

    /** Draws geometry/Affine's degrees, within -180 to 180; -10 to 10 as declared. */
    public Builder geometryAffineDegrees(double min, double max) {
      Ranges.check("geometryAffineDegrees", min, max, -180, 180);
      geometryAffineDegreesMin = min;
      geometryAffineDegreesMax = max;
      return this;
    }

    /** Draws geometry/Affine's scale, within 0.05 to 20; 0.9 to 1.1 as declared. */
    public Builder geometryAffineScale(double min, double max) {
      Ranges.check("geometryAffineScale", min, max, 0.05, 20);
      geometryAffineScaleMin = min;
      geometryAffineScaleMax = max;
      return this;
    }

    /** Draws geometry/Affine's translateX, within -1 to 1 (fraction of the width); -0.1 to 0.1 as declared. */
    public Builder geometryAffineTranslateX(double min, double max) {
      Ranges.check("geometryAffineTranslateX", min, max, -1, 1);
      geometryAffineTranslateXMin = min;
      geometryAffineTranslateXMax = max;
      return this;
    }

    /** Draws geometry/Affine's translateY, within -1 to 1 (fraction of the height); 0 as declared. */
    public Builder geometryAffineTranslateY(double min, double max) {
      Ranges.check("geometryAffineTranslateY", min, max, -1, 1);
      geometryAffineTranslateYMin = min;
      geometryAffineTranslateYMax = max;
      return this;
    }

    /** Draws geometry/Affine's shearX, within -80 to 80 (degrees); 0 as declared. */
    public Builder geometryAffineShearX(double min, double max) {
      Ranges.check("geometryAffineShearX", min, max, -80, 80);
      geometryAffineShearXMin = min;
      geometryAffineShearXMax = max;
      return this;
    }

    /** Draws geometry/Affine's shearY, within -80 to 80 (degrees); 0 as declared. */
    public Builder geometryAffineShearY(double min, double max) {
      Ranges.check("geometryAffineShearY", min, max, -80, 80);
      geometryAffineShearYMin = min;
      geometryAffineShearYMax = max;
      return this;
    }

    /** Draws focus/GaussianBlur's sigma, within 0 to 20 (px); 0.5 to 2 as declared. */
    public Builder focusGaussianBlurSigma(double min, double max) {
      Ranges.check("focusGaussianBlurSigma", min, max, 0, 20);
      focusGaussianBlurSigmaMin = min;
      focusGaussianBlurSigmaMax = max;
      return this;
    }

    /** Draws focus/Sharpen's amount, within 0 to 1 (fraction of the blend); 0.2 to 0.5 as declared. */
    public Builder focusSharpenAmount(double min, double max) {
      Ranges.check("focusSharpenAmount", min, max, 0, 1);
      focusSharpenAmountMin = min;
      focusSharpenAmountMax = max;
      return this;
    }

    /** Draws focus/Sharpen's lightness, within 0 to 5; 0.5 to 1 as declared. */
    public Builder focusSharpenLightness(double min, double max) {
      Ranges.check("focusSharpenLightness", min, max, 0, 5);
      focusSharpenLightnessMin = min;
      focusSharpenLightnessMax = max;
      return this;
    }

    /** Draws focus/Perspective's scale, within 0 to 0.33 (fraction of the side); 0.05 to 0.1 as declared. */
    public Builder focusPerspectiveScale(double min, double max) {
      Ranges.check("focusPerspectiveScale", min, max, 0, 0.33);
      focusPerspectiveScaleMin = min;
      focusPerspectiveScaleMax = max;
      return this;
    }

    /** Draws colour/ColorJitter's brightness, within 0 to 10; 0.6 to 1.4 as declared. */
    public Builder colourColorJitterBrightness(double min, double max) {
      Ranges.check("colourColorJitterBrightness", min, max, 0, 10);
      colourColorJitterBrightnessMin = min;
      colourColorJitterBrightnessMax = max;
      return this;
    }

    /** Draws colour/ColorJitter's contrast, within 0 to 10; 0.6 to 1.4 as declared. */
    public Builder colourColorJitterContrast(double min, double max) {
      Ranges.check("colourColorJitterContrast", min, max, 0, 10);
      colourColorJitterContrastMin = min;
      colourColorJitterContrastMax = max;
      return this;
    }

    /** Draws colour/ColorJitter's saturation, within 0 to 10; 0.6 to 1.4 as declared. */
    public Builder colourColorJitterSaturation(double min, double max) {
      Ranges.check("colourColorJitterSaturation", min, max, 0, 10);
      colourColorJitterSaturationMin = min;
      colourColorJitterSaturationMax = max;
      return this;
    }

    /** Draws colour/ColorJitter's hue, within -0.5 to 0.5 (turns); -0.1 to 0.1 as declared. */
    public Builder colourColorJitterHue(double min, double max) {
      Ranges.check("colourColorJitterHue", min, max, -0.5, 0.5);
      colourColorJitterHueMin = min;
      colourColorJitterHueMax = max;
      return this;
    }

    /** Draws bend/ElasticTransform's magnitude, within 0 to 0.24 (fraction of a cell's side); 0.15 as declared. */
    public Builder bendElasticTransformMagnitude(double min, double max) {
      Ranges.check("bendElasticTransformMagnitude", min, max, 0, 0.24);
      bendElasticTransformMagnitudeMin = min;
      bendElasticTransformMagnitudeMax = max;
      return this;
    }

    /** Draws output/CoarseDropout's holes, within 1 to 32; 1 to 4 as declared. */
    public Builder outputCoarseDropoutHoles(double min, double max) {
      Ranges.checkWhole("outputCoarseDropoutHoles", min, max, 1, 32);
      outputCoarseDropoutHolesMin = min;
      outputCoarseDropoutHolesMax = max;
      return this;
    }

    /** Draws output/CoarseDropout's height, within 0 to 1 (fraction of the height); 0.1 to 0.2 as declared. */
    public Builder outputCoarseDropoutHeight(double min, double max) {
      Ranges.check("outputCoarseDropoutHeight", min, max, 0, 1);
      outputCoarseDropoutHeightMin = min;
      outputCoarseDropoutHeightMax = max;
      return this;
    }

    /** Draws output/CoarseDropout's width, within 0 to 1 (fraction of the width); 0.1 to 0.2 as declared. */
    public Builder outputCoarseDropoutWidth(double min, double max) {
      Ranges.check("outputCoarseDropoutWidth", min, max, 0, 1);
      outputCoarseDropoutWidthMin = min;
      outputCoarseDropoutWidthMax = max;
      return this;
    }

    /** Draws output/GaussNoise's sigma, within 0 to 1 (fraction of the maximum); 0.02 to 0.1 as declared. */
    public Builder outputGaussNoiseSigma(double min, double max) {
      Ranges.check("outputGaussNoiseSigma", min, max, 0, 1);
      outputGaussNoiseSigmaMin = min;
      outputGaussNoiseSigmaMax = max;
      return this;
    }

    /** The chance that geometry/HorizontalFlip acts, within 0 to 1; 0.5 as declared. */
    public Builder geometryHorizontalFlipP(double p) {
      Ranges.check("geometryHorizontalFlipP", p, p, 0, 1);
      geometryHorizontalFlipP = p;
      return this;
    }

    /** The chance that geometry/Affine acts, within 0 to 1; 0.5 as declared. */
    public Builder geometryAffineP(double p) {
      Ranges.check("geometryAffineP", p, p, 0, 1);
      geometryAffineP = p;
      return this;
    }

    /** The chance that one of focus acts, within 0 to 1; 0.3 as declared. */
    public Builder focusP(double p) {
      Ranges.check("focusP", p, p, 0, 1);
      focusP = p;
      return this;
    }

    /** The weight of focus/GaussianBlur against the others of its choice, within 0 to 1; 0.5 as declared. */
    public Builder focusGaussianBlurP(double p) {
      Ranges.check("focusGaussianBlurP", p, p, 0, 1);
      focusGaussianBlurP = p;
      return this;
    }

    /** The weight of focus/Sharpen against the others of its choice, within 0 to 1; 0.5 as declared. */
    public Builder focusSharpenP(double p) {
      Ranges.check("focusSharpenP", p, p, 0, 1);
      focusSharpenP = p;
      return this;
    }

    /** The weight of focus/Perspective against the others of its choice, within 0 to 1; 0.5 as declared. */
    public Builder focusPerspectiveP(double p) {
      Ranges.check("focusPerspectiveP", p, p, 0, 1);
      focusPerspectiveP = p;
      return this;
    }

    /** The chance that colour/ColorJitter acts, within 0 to 1; 0.5 as declared. */
    public Builder colourColorJitterP(double p) {
      Ranges.check("colourColorJitterP", p, p, 0, 1);
      colourColorJitterP = p;
      return this;
    }

    /** The chance that bend/ElasticTransform acts, within 0 to 1; 0.5 as declared. */
    public Builder bendElasticTransformP(double p) {
      Ranges.check("bendElasticTransformP", p, p, 0, 1);
      bendElasticTransformP = p;
      return this;
    }

    /** The chance that one of levels acts, within 0 to 1; 0.5 as declared. */
    public Builder levelsP(double p) {
      Ranges.check("levelsP", p, p, 0, 1);
      levelsP = p;
      return this;
    }

    /** The weight of levels/Equalize against the others of its choice, within 0 to 1; 0.5 as declared. */
    public Builder levelsEqualizeP(double p) {
      Ranges.check("levelsEqualizeP", p, p, 0, 1);
      levelsEqualizeP = p;
      return this;
    }

    /** The weight of levels/AutoContrast against the others of its choice, within 0 to 1; 0.5 as declared. */
    public Builder levelsAutoContrastP(double p) {
      Ranges.check("levelsAutoContrastP", p, p, 0, 1);
      levelsAutoContrastP = p;
      return this;
    }

    /** The chance that output/CoarseDropout acts, within 0 to 1; 0.5 as declared. */
    public Builder outputCoarseDropoutP(double p) {
      Ranges.check("outputCoarseDropoutP", p, p, 0, 1);
      outputCoarseDropoutP = p;
      return this;
    }

    /** The chance that output/GaussNoise acts, within 0 to 1; 0.5 as declared. */
    public Builder outputGaussNoiseP(double p) {
      Ranges.check("outputGaussNoiseP", p, p, 0, 1);
      outputGaussNoiseP = p;
      return this;
    }

    /** The augmenter with these numbers. */
    public InputAugmenter build() {
      return new InputAugmenter(this);
    }
  }

  /** One thread's scratch, and the passes over an image. */
  private static final class ImageWorker extends GeneratedWorker {
    final Warp warp1 = new Warp(3, Interpolation.BILINEAR, Border.REFLECT_101, new float[] {0f, 0f, 0f}, 255f);
    final Blur focusGaussianBlurRows = new Blur();
    final Convolve3 focusSharpenRows = new Convolve3();
    final Warp warp4 = new Warp(3, Interpolation.BILINEAR, Border.REFLECT_101, new float[] {0f, 0f, 0f}, 255f);
    final Warp warp6 = new Warp(3, Interpolation.BILINEAR, Border.NEAREST, new float[] {0f, 0f, 0f}, 255f);
    final GreySum greySum = new GreySum(255);
    float colourColorJitterBrightness;
    float colourColorJitterContrast;
    float colourColorJitterContrastOffset;
    float colourColorJitterSaturation;
    float colourColorJitterGreyness;
    float colourColorJitterSixths;
    final Levels levelsEqualizeLevels = new Levels(3, 255);
    final Levels levelsAutoContrastLevels = new Levels(3, 255);
    final Holes outputCoarseDropoutHoles = new Holes(32);
    final float[] outputCoarseDropoutFrom = new float[] {0f, 0f, 0f};
    final float[] outputCoarseDropoutTo = new float[] {255f, 255f, 255f};
    float outputGaussNoiseSigmaRed;
    float outputGaussNoiseSigmaGreen;
    float outputGaussNoiseSigmaBlue;

    private ImageWorker(InputAugmenter augmenter) {
      super(augmenter, TAKEOVER);
    }

    @Override
    protected void render(Image image) {
      if (draws[FOCUS_GAUSSIAN_BLUR_ACTS] != 0 || draws[FOCUS_SHARPEN_ACTS] != 0 || draws[COLOUR_COLOR_JITTER_ACTS] != 0
          || draws[LEVELS_EQUALIZE_ACTS] != 0 || draws[LEVELS_AUTO_CONTRAST_ACTS] != 0) {
        pass1(image);
        if (draws[FOCUS_GAUSSIAN_BLUR_ACTS] != 0) {
          pass2();
        }
        if (draws[FOCUS_SHARPEN_ACTS] != 0) {
          pass3();
        }
        pass4();
        pass5();
        pass6();
        pass7();
        pass8();
      } else {
        pass9(image);
        pass10();
        pass11();
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
      VectorLoops.pairs1(this, Math.min(y, planes.height - 1));
      VectorLoops.lines1(this, Math.min(y, planes.height - 1));
      width = current.width;
      work.reserve(3, width);
      row = work;
      planes = spare;
      planes.reshape(3, current.height, width);
      VectorLoops.rows2(this, Math.min(y, planes.height - 1));
      width = current.width;
      work.reserve(3, width);
      row = work;
      planes = spare;
      planes.reshape(3, current.height, width);
      VectorLoops.rows3(this, Math.min(y, planes.height - 1));
      width = warp4.width();
      work.reserve(3, width);
      row = work;
      planes = spare;
      planes.reshape(3, current.height, width);
      VectorLoops.rows4(this, Math.min(y, planes.height - 1));
      width = current.width;
      work.reserve(3, width);
      row = work;
      planes = spare;
      planes.reshape(3, current.height, width);
      VectorLoops.rowsWithColorJitter5(this, Math.min(y, planes.height - 1));
      VectorLoops.rows5(this, Math.min(y, planes.height - 1));
      width = warp6.width();
      work.reserve(3, width);
      row = work;
      planes = spare;
      planes.reshape(3, current.height, width);
      VectorLoops.rows6(this, Math.min(y, planes.height - 1));
      width = current.width;
      work.reserve(3, width);
      row = work;
      planes = spare;
      planes.reshape(3, current.height, width);
      VectorLoops.rows7(this, Math.min(y, planes.height - 1));
      VectorLoops.finish7(this, Math.min(y, planes.height - 1));
      width = current.width;
      work.reserve(3, width);
      row = work;
      VectorLoops.rows8(this, y);
      VectorLoops.normalize8(this, y);
      VectorLoops.gaussNoise8(this, y);
      VectorLoops.finish8(this, y);
      width = warp1.width();
      work.reserve(3, width);
      planes = spare;
      planes.reshape(3, current.height, width);
      VectorLoops.pixels9(this, Math.min(y, planes.height - 1));
      VectorLoops.pairs9(this, Math.min(y, planes.height - 1));
      VectorLoops.lines9(this, Math.min(y, planes.height - 1));
      width = warp4.width();
      work.reserve(3, width);
      row = work;
      planes = spare;
      planes.reshape(3, current.height, width);
      VectorLoops.rows10(this, Math.min(y, planes.height - 1));
      width = warp6.width();
      work.reserve(3, width);
      row = work;
      VectorLoops.rows11(this, y);
      VectorLoops.normalize11(this, y);
      VectorLoops.gaussNoise11(this, y);
      VectorLoops.finish11(this, y);
    }

    private void openWarp1(Image image) {
      Steps steps = warp1.begin(image.height(), image.width());
      steps.crop((int) draws[GEOMETRY_RANDOM_RESIZED_CROP_TOP], (int) draws[GEOMETRY_RANDOM_RESIZED_CROP_LEFT],
          (int) draws[GEOMETRY_RANDOM_RESIZED_CROP_HEIGHT], (int) draws[GEOMETRY_RANDOM_RESIZED_CROP_WIDTH]);
      steps.resize(96, 96, false);
      if (draws[GEOMETRY_HORIZONTAL_FLIP_ACTS] != 0) {
        steps.flipHorizontal();
      }
      if (draws[GEOMETRY_AFFINE_ACTS] != 0) {
        steps.affine(draws[GEOMETRY_AFFINE_DEGREES], draws[GEOMETRY_AFFINE_SCALE], draws[GEOMETRY_AFFINE_SCALE],
            draws[GEOMETRY_AFFINE_TRANSLATE_X] * 96.0, draws[GEOMETRY_AFFINE_TRANSLATE_Y] * 96.0,
            draws[GEOMETRY_AFFINE_SHEAR_X], draws[GEOMETRY_AFFINE_SHEAR_Y]);
      }
      warp1.open(image, vector);
    }

    private void openWarp4() {
      Steps steps = warp4.begin(current.height, current.width);
      if (draws[FOCUS_PERSPECTIVE_ACTS] != 0) {
        steps.perspective(draws[FOCUS_PERSPECTIVE_TOP_LEFT_X] * draws[FOCUS_PERSPECTIVE_SCALE],
            draws[FOCUS_PERSPECTIVE_TOP_LEFT_Y] * draws[FOCUS_PERSPECTIVE_SCALE],
            draws[FOCUS_PERSPECTIVE_TOP_RIGHT_X] * draws[FOCUS_PERSPECTIVE_SCALE],
            draws[FOCUS_PERSPECTIVE_TOP_RIGHT_Y] * draws[FOCUS_PERSPECTIVE_SCALE],
            draws[FOCUS_PERSPECTIVE_BOTTOM_RIGHT_X] * draws[FOCUS_PERSPECTIVE_SCALE],
            draws[FOCUS_PERSPECTIVE_BOTTOM_RIGHT_Y] * draws[FOCUS_PERSPECTIVE_SCALE],
            draws[FOCUS_PERSPECTIVE_BOTTOM_LEFT_X] * draws[FOCUS_PERSPECTIVE_SCALE],
            draws[FOCUS_PERSPECTIVE_BOTTOM_LEFT_Y] * draws[FOCUS_PERSPECTIVE_SCALE]);
      }
      warp4.open(current, vector);
    }

    private void openWarp6() {
      Steps steps = warp6.begin(current.height, current.width);
      if (draws[BEND_ELASTIC_TRANSFORM_ACTS] != 0) {
        steps.elastic(Mix.mix(key, BEND_ELASTIC_TRANSFORM_STREAM), 4, draws[BEND_ELASTIC_TRANSFORM_MAGNITUDE]);
      }
      warp6.open(current, vector);
    }

    /**
     * One map of RandomResizedCrop (crop, resize), HorizontalFlip, Affine over the source, bilinear, border reflect 101.
     */
    private void pass1(Image image) {
      openWarp1(image);
      width = warp1.width();
      int height = warp1.height();
      planes = current;
      planes.reshape(3, height, width);
      for (int y = 0; y < height; y++) {
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
        case Warp.LINES -> {
          if (vector) {
            VectorLoops.lines1(this, y);
          } else {
            ScalarLoops.lines1(this, y, 0, width);
          }
        }
        default -> throw new AssertionError();
      }
    }

    /** Neighbourhoods of the previous pass for GaussianBlur. */
    private void pass2() {
      focusGaussianBlurRows.open(current, draws[FOCUS_GAUSSIAN_BLUR_SIGMA], vector);
      width = current.width;
      int height = current.height;
      planes = spare;
      planes.reshape(3, height, width);
      for (int y = 0; y < height; y++) {
        row2(y);
      }
      swap();
    }

    private void row2(int y) {
      focusGaussianBlurRows.load(y);
      row = focusGaussianBlurRows.row;
      if (vector) {
        VectorLoops.rows2(this, y);
      } else {
        ScalarLoops.rows2(this, y, 0, width);
      }
    }

    /** Neighbourhoods of the previous pass for Sharpen. */
    private void pass3() {
      focusSharpenRows.openSharpen(current, draws[FOCUS_SHARPEN_AMOUNT], draws[FOCUS_SHARPEN_LIGHTNESS], vector);
      width = current.width;
      int height = current.height;
      planes = spare;
      planes.reshape(3, height, width);
      for (int y = 0; y < height; y++) {
        row3(y);
      }
      swap();
    }

    private void row3(int y) {
      focusSharpenRows.load(y);
      row = focusSharpenRows.row;
      if (vector) {
        VectorLoops.rows3(this, y);
      } else {
        ScalarLoops.rows3(this, y, 0, width);
      }
    }

    /** One map of Perspective over the previous pass, bilinear, border reflect 101. */
    private void pass4() {
      openWarp4();
      width = warp4.width();
      int height = warp4.height();
      planes = spare;
      planes.reshape(3, height, width);
      colourColorJitterBrightness = draws[COLOUR_COLOR_JITTER_ACTS] != 0 ? (float) draws[COLOUR_COLOR_JITTER_BRIGHTNESS]
          : 1f;
      greySum.clear();
      for (int y = 0; y < height; y++) {
        row4(y);
      }
      swap();
    }

    private void row4(int y) {
      warp4.load(y);
      row = warp4.row;
      if (vector) {
        VectorLoops.rows4(this, y);
      } else {
        ScalarLoops.rows4(this, y, 0, width);
      }
      if (draws[COLOUR_COLOR_JITTER_ACTS] != 0) {
        greySum.add(planes, y, vector);
      }
    }

    /** Rows of the previous pass. */
    private void pass5() {
      width = current.width;
      int height = current.height;
      planes = current;
      planes.reshape(3, height, width);
      colourColorJitterContrast = draws[COLOUR_COLOR_JITTER_ACTS] != 0 ? (float) draws[COLOUR_COLOR_JITTER_CONTRAST]
          : 1f;
      colourColorJitterContrastOffset = draws[COLOUR_COLOR_JITTER_ACTS] != 0
          ? (float) ((1.0 - draws[COLOUR_COLOR_JITTER_CONTRAST]) * greySum.mean()) : 0f;
      colourColorJitterSaturation = draws[COLOUR_COLOR_JITTER_ACTS] != 0 ? (float) draws[COLOUR_COLOR_JITTER_SATURATION]
          : 1f;
      colourColorJitterGreyness = draws[COLOUR_COLOR_JITTER_ACTS] != 0
          ? (float) (1.0 - draws[COLOUR_COLOR_JITTER_SATURATION]) : 0f;
      colourColorJitterSixths = (float) (
          (draws[COLOUR_COLOR_JITTER_HUE] - Math.floor(draws[COLOUR_COLOR_JITTER_HUE] - 0.16666666666666666)) * 6.0
          - 3.0);
      for (int y = 0; y < height; y++) {
        row5(y);
      }
    }

    private void row5(int y) {
      take(current, y);
      if (draws[COLOUR_COLOR_JITTER_ACTS] != 0) {
        if (vector) {
          VectorLoops.rowsWithColorJitter5(this, y);
        } else {
          ScalarLoops.rowsWithColorJitter5(this, y, 0, width);
        }
      } else {
        if (vector) {
          VectorLoops.rows5(this, y);
        } else {
          ScalarLoops.rows5(this, y, 0, width);
        }
      }
    }

    /** One map of ElasticTransform over the previous pass, bilinear, border nearest. */
    private void pass6() {
      openWarp6();
      width = warp6.width();
      int height = warp6.height();
      planes = spare;
      planes.reshape(3, height, width);
      levelsEqualizeLevels.clear(vector);
      for (int y = 0; y < height; y++) {
        row6(y);
      }
      swap();
    }

    private void row6(int y) {
      warp6.load(y);
      row = warp6.row;
      if (vector) {
        VectorLoops.rows6(this, y);
      } else {
        ScalarLoops.rows6(this, y, 0, width);
      }
      if (draws[LEVELS_EQUALIZE_ACTS] != 0) {
        levelsEqualizeLevels.histogram(planes, y, width);
      }
    }

    /** Rows of the previous pass. */
    private void pass7() {
      width = current.width;
      int height = current.height;
      planes = current;
      planes.reshape(3, height, width);
      work.reserve(3, width);
      if (draws[LEVELS_EQUALIZE_ACTS] != 0) {
        levelsEqualizeLevels.equalize();
      }
      levelsAutoContrastLevels.clear(vector);
      for (int y = 0; y < height; y++) {
        row7(y);
      }
    }

    private void row7(int y) {
      take(current, y);
      if (vector) {
        VectorLoops.rows7(this, y);
      } else {
        ScalarLoops.rows7(this, y, 0, width);
      }
      if (draws[LEVELS_EQUALIZE_ACTS] != 0) {
        levelsEqualizeLevels.apply(work, width);
      }
      if (vector) {
        VectorLoops.finish7(this, y);
      } else {
        ScalarLoops.finish7(this, y, 0, width);
      }
      if (draws[LEVELS_AUTO_CONTRAST_ACTS] != 0) {
        levelsAutoContrastLevels.range(planes, y, width);
      }
    }

    /** Rows of the previous pass. */
    private void pass8() {
      width = current.width;
      work.reserve(3, width);
      if (draws[LEVELS_AUTO_CONTRAST_ACTS] != 0) {
        levelsAutoContrastLevels.autoContrast();
      }
      outputCoarseDropoutHoles.clear();
      if (draws[OUTPUT_COARSE_DROPOUT_ACTS] != 0) {
        outputCoarseDropoutHoles.draw(key, OUTPUT_COARSE_DROPOUT_STREAM, 96, 96,
            (int) draws[OUTPUT_COARSE_DROPOUT_HOLES], draws[OUTPUT_COARSE_DROPOUT_HEIGHT_MIN],
            draws[OUTPUT_COARSE_DROPOUT_HEIGHT_MAX], draws[OUTPUT_COARSE_DROPOUT_WIDTH_MIN],
            draws[OUTPUT_COARSE_DROPOUT_WIDTH_MAX], false);
      }
      outputGaussNoiseSigmaRed = (float) (draws[OUTPUT_GAUSS_NOISE_SIGMA] * 4.366812227074235);
      outputGaussNoiseSigmaGreen = (float) (draws[OUTPUT_GAUSS_NOISE_SIGMA] * 4.464285714285714);
      outputGaussNoiseSigmaBlue = (float) (draws[OUTPUT_GAUSS_NOISE_SIGMA] * 4.444444444444445);
      for (int y = 0; y < 96; y++) {
        row8(y);
      }
    }

    private void row8(int y) {
      take(current, y);
      if (vector) {
        VectorLoops.rows8(this, y);
      } else {
        ScalarLoops.rows8(this, y, 0, width);
      }
      if (draws[LEVELS_AUTO_CONTRAST_ACTS] != 0) {
        levelsAutoContrastLevels.apply(work, width);
      }
      outputCoarseDropoutHoles.eraseNoise(work, y, 3, Mix.mix(key, OUTPUT_COARSE_DROPOUT_STREAM),
          outputCoarseDropoutFrom, outputCoarseDropoutTo);
      if (vector) {
        VectorLoops.normalize8(this, y);
      } else {
        ScalarLoops.normalize8(this, y, 0, width);
      }
      if (draws[OUTPUT_GAUSS_NOISE_ACTS] != 0) {
        if (vector) {
          VectorLoops.gaussNoise8(this, y);
        } else {
          ScalarLoops.gaussNoise8(this, y, 0, width);
        }
      }
      if (vector) {
        VectorLoops.finish8(this, y);
      } else {
        ScalarLoops.finish8(this, y, 0, width);
      }
    }

    /**
     * One map of RandomResizedCrop (crop, resize), HorizontalFlip, Affine over the source, bilinear, border reflect 101.
     */
    private void pass9(Image image) {
      openWarp1(image);
      width = warp1.width();
      int height = warp1.height();
      planes = current;
      planes.reshape(3, height, width);
      for (int y = 0; y < height; y++) {
        row9(y);
      }
    }

    private void row9(int y) {
      switch (warp1.load(y)) {
        case Warp.PIXELS -> {
          if (vector) {
            VectorLoops.pixels9(this, y);
          } else {
            ScalarLoops.pixels9(this, y, 0, width);
          }
        }
        case Warp.PAIRS -> {
          if (vector) {
            VectorLoops.pairs9(this, y);
          } else {
            ScalarLoops.pairs9(this, y, 0, width);
          }
        }
        case Warp.LINES -> {
          if (vector) {
            VectorLoops.lines9(this, y);
          } else {
            ScalarLoops.lines9(this, y, 0, width);
          }
        }
        default -> throw new AssertionError();
      }
    }

    /** One map of Perspective over the previous pass, bilinear, border reflect 101. */
    private void pass10() {
      openWarp4();
      width = warp4.width();
      int height = warp4.height();
      planes = spare;
      planes.reshape(3, height, width);
      for (int y = 0; y < height; y++) {
        row10(y);
      }
      swap();
    }

    private void row10(int y) {
      warp4.load(y);
      row = warp4.row;
      if (vector) {
        VectorLoops.rows10(this, y);
      } else {
        ScalarLoops.rows10(this, y, 0, width);
      }
    }

    /** One map of ElasticTransform over the previous pass, bilinear, border nearest. */
    private void pass11() {
      openWarp6();
      width = warp6.width();
      work.reserve(3, width);
      outputCoarseDropoutHoles.clear();
      if (draws[OUTPUT_COARSE_DROPOUT_ACTS] != 0) {
        outputCoarseDropoutHoles.draw(key, OUTPUT_COARSE_DROPOUT_STREAM, 96, 96,
            (int) draws[OUTPUT_COARSE_DROPOUT_HOLES], draws[OUTPUT_COARSE_DROPOUT_HEIGHT_MIN],
            draws[OUTPUT_COARSE_DROPOUT_HEIGHT_MAX], draws[OUTPUT_COARSE_DROPOUT_WIDTH_MIN],
            draws[OUTPUT_COARSE_DROPOUT_WIDTH_MAX], false);
      }
      outputGaussNoiseSigmaRed = (float) (draws[OUTPUT_GAUSS_NOISE_SIGMA] * 4.366812227074235);
      outputGaussNoiseSigmaGreen = (float) (draws[OUTPUT_GAUSS_NOISE_SIGMA] * 4.464285714285714);
      outputGaussNoiseSigmaBlue = (float) (draws[OUTPUT_GAUSS_NOISE_SIGMA] * 4.444444444444445);
      for (int y = 0; y < 96; y++) {
        row11(y);
      }
    }

    private void row11(int y) {
      warp6.load(y);
      row = warp6.row;
      if (vector) {
        VectorLoops.rows11(this, y);
      } else {
        ScalarLoops.rows11(this, y, 0, width);
      }
      outputCoarseDropoutHoles.eraseNoise(work, y, 3, Mix.mix(key, OUTPUT_COARSE_DROPOUT_STREAM),
          outputCoarseDropoutFrom, outputCoarseDropoutTo);
      if (vector) {
        VectorLoops.normalize11(this, y);
      } else {
        ScalarLoops.normalize11(this, y, 0, width);
      }
      if (draws[OUTPUT_GAUSS_NOISE_ACTS] != 0) {
        if (vector) {
          VectorLoops.gaussNoise11(this, y);
        } else {
          ScalarLoops.gaussNoise11(this, y, 0, width);
        }
      }
      if (vector) {
        VectorLoops.finish11(this, y);
      } else {
        ScalarLoops.finish11(this, y, 0, width);
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

    /** From bilinear neighbours; to planes. */
    static void pairs1(ImageWorker w, int y) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
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
        red.intoArray(planes, plane0 + x);
        green.intoArray(planes, plane1 + x);
        blue.intoArray(planes, plane2 + x);
      }
      ScalarLoops.pairs1(w, y, bound, w.width);
    }

    /** From the source rows above and below; to planes. */
    static void lines1(ImageWorker w, int y) {
      float[] above = w.warp1.above;
      float[] below = w.warp1.below;
      int line0 = 0;
      int line1 = line0 + w.warp1.lineStep;
      int line2 = line1 + w.warp1.lineStep;
      FloatVector down = FloatVector.broadcast(F, w.warp1.down);
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
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
        red.intoArray(planes, plane0 + x);
        green.intoArray(planes, plane1 + x);
        blue.intoArray(planes, plane2 + x);
      }
      ScalarLoops.lines1(w, y, bound, w.width);
    }

    /** From rows of floats; to planes. */
    static void rows2(ImageWorker w, int y) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        red.intoArray(planes, plane0 + x);
        green.intoArray(planes, plane1 + x);
        blue.intoArray(planes, plane2 + x);
      }
      ScalarLoops.rows2(w, y, bound, w.width);
    }

    /** From rows of floats: Sharpen; to planes. */
    static void rows3(ImageWorker w, int y) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        // Sharpen
        red = red.reinterpretAsInts().max(0).min(0x437f0000 /* 255f */).reinterpretAsFloats();
        green = green.reinterpretAsInts().max(0).min(0x437f0000 /* 255f */).reinterpretAsFloats();
        blue = blue.reinterpretAsInts().max(0).min(0x437f0000 /* 255f */).reinterpretAsFloats();
        red.intoArray(planes, plane0 + x);
        green.intoArray(planes, plane1 + x);
        blue.intoArray(planes, plane2 + x);
      }
      ScalarLoops.rows3(w, y, bound, w.width);
    }

    /** From rows of floats: ColorJitter; to planes. */
    static void rows4(ImageWorker w, int y) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      FloatVector colourColorJitterBrightness = FloatVector.broadcast(F, w.colourColorJitterBrightness);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        // ColorJitter
        red = red.mul(colourColorJitterBrightness).reinterpretAsInts().max(0).min(0x437f0000 /* 255f */)
            .reinterpretAsFloats();
        green = green.mul(colourColorJitterBrightness).reinterpretAsInts().max(0).min(0x437f0000 /* 255f */)
            .reinterpretAsFloats();
        blue = blue.mul(colourColorJitterBrightness).reinterpretAsInts().max(0).min(0x437f0000 /* 255f */)
            .reinterpretAsFloats();
        red.intoArray(planes, plane0 + x);
        green.intoArray(planes, plane1 + x);
        blue.intoArray(planes, plane2 + x);
      }
      ScalarLoops.rows4(w, y, bound, w.width);
    }

    /** From rows of floats: ColorJitter; to planes. */
    static void rowsWithColorJitter5(ImageWorker w, int y) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      FloatVector colourColorJitterContrast = FloatVector.broadcast(F, w.colourColorJitterContrast);
      FloatVector colourColorJitterContrastOffset = FloatVector.broadcast(F, w.colourColorJitterContrastOffset);
      FloatVector colourColorJitterSaturation = FloatVector.broadcast(F, w.colourColorJitterSaturation);
      FloatVector colourColorJitterGreyness = FloatVector.broadcast(F, w.colourColorJitterGreyness);
      FloatVector colourColorJitterSixths = FloatVector.broadcast(F, w.colourColorJitterSixths);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        // ColorJitter
        red = red.fma(colourColorJitterContrast, colourColorJitterContrastOffset).reinterpretAsInts().max(0)
            .min(0x437f0000 /* 255f */).reinterpretAsFloats();
        green = green.fma(colourColorJitterContrast, colourColorJitterContrastOffset).reinterpretAsInts().max(0)
            .min(0x437f0000 /* 255f */).reinterpretAsFloats();
        blue = blue.fma(colourColorJitterContrast, colourColorJitterContrastOffset).reinterpretAsInts().max(0)
            .min(0x437f0000 /* 255f */).reinterpretAsFloats();
        FloatVector grey = blue.fma(FloatVector.broadcast(F, 0.114f), green.fma(FloatVector.broadcast(F, 0.587f),
            red.mul(0.299f)));
        FloatVector t = colourColorJitterGreyness.mul(grey);
        red = colourColorJitterSaturation.fma(red, t).reinterpretAsInts().max(0).min(0x437f0000 /* 255f */)
            .reinterpretAsFloats();
        green = colourColorJitterSaturation.fma(green, t).reinterpretAsInts().max(0).min(0x437f0000 /* 255f */)
            .reinterpretAsFloats();
        blue = colourColorJitterSaturation.fma(blue, t).reinterpretAsInts().max(0).min(0x437f0000 /* 255f */)
            .reinterpretAsFloats();
        FloatVector value = red.reinterpretAsInts().max(green.reinterpretAsInts()).max(blue.reinterpretAsInts())
            .reinterpretAsFloats();
        FloatVector chroma = value.sub(red.reinterpretAsInts().min(green.reinterpretAsInts())
            .min(blue.reinterpretAsInts()).reinterpretAsFloats());
        FloatVector far = colourColorJitterSixths.add(4f)
            .blend(colourColorJitterSixths.add(2f), value.compare(VectorOperators.EQ, green))
            .blend(colourColorJitterSixths, value.compare(VectorOperators.EQ, red))
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
        red.intoArray(planes, plane0 + x);
        green.intoArray(planes, plane1 + x);
        blue.intoArray(planes, plane2 + x);
      }
      ScalarLoops.rowsWithColorJitter5(w, y, bound, w.width);
    }

    /** From rows of floats: ColorJitter; to planes. */
    static void rows5(ImageWorker w, int y) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      FloatVector colourColorJitterContrast = FloatVector.broadcast(F, w.colourColorJitterContrast);
      FloatVector colourColorJitterContrastOffset = FloatVector.broadcast(F, w.colourColorJitterContrastOffset);
      FloatVector colourColorJitterSaturation = FloatVector.broadcast(F, w.colourColorJitterSaturation);
      FloatVector colourColorJitterGreyness = FloatVector.broadcast(F, w.colourColorJitterGreyness);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        // ColorJitter
        red = red.fma(colourColorJitterContrast, colourColorJitterContrastOffset).reinterpretAsInts().max(0)
            .min(0x437f0000 /* 255f */).reinterpretAsFloats();
        green = green.fma(colourColorJitterContrast, colourColorJitterContrastOffset).reinterpretAsInts().max(0)
            .min(0x437f0000 /* 255f */).reinterpretAsFloats();
        blue = blue.fma(colourColorJitterContrast, colourColorJitterContrastOffset).reinterpretAsInts().max(0)
            .min(0x437f0000 /* 255f */).reinterpretAsFloats();
        FloatVector grey = blue.fma(FloatVector.broadcast(F, 0.114f), green.fma(FloatVector.broadcast(F, 0.587f),
            red.mul(0.299f)));
        FloatVector t = colourColorJitterGreyness.mul(grey);
        red = colourColorJitterSaturation.fma(red, t).reinterpretAsInts().max(0).min(0x437f0000 /* 255f */)
            .reinterpretAsFloats();
        green = colourColorJitterSaturation.fma(green, t).reinterpretAsInts().max(0).min(0x437f0000 /* 255f */)
            .reinterpretAsFloats();
        blue = colourColorJitterSaturation.fma(blue, t).reinterpretAsInts().max(0).min(0x437f0000 /* 255f */)
            .reinterpretAsFloats();
        red.intoArray(planes, plane0 + x);
        green.intoArray(planes, plane1 + x);
        blue.intoArray(planes, plane2 + x);
      }
      ScalarLoops.rows5(w, y, bound, w.width);
    }

    /** From rows of floats; to planes. */
    static void rows6(ImageWorker w, int y) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        red.intoArray(planes, plane0 + x);
        green.intoArray(planes, plane1 + x);
        blue.intoArray(planes, plane2 + x);
      }
      ScalarLoops.rows6(w, y, bound, w.width);
    }

    /** From rows of floats; to scratch rows. */
    static void rows7(ImageWorker w, int y) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        red.intoArray(work, work0 + x);
        green.intoArray(work, work1 + x);
        blue.intoArray(work, work2 + x);
      }
      ScalarLoops.rows7(w, y, bound, w.width);
    }

    /** From scratch rows; to planes. */
    static void finish7(ImageWorker w, int y) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        red.intoArray(planes, plane0 + x);
        green.intoArray(planes, plane1 + x);
        blue.intoArray(planes, plane2 + x);
      }
      ScalarLoops.finish7(w, y, bound, w.width);
    }

    /** From rows of floats; to scratch rows. */
    static void rows8(ImageWorker w, int y) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        red.intoArray(work, work0 + x);
        green.intoArray(work, work1 + x);
        blue.intoArray(work, work2 + x);
      }
      ScalarLoops.rows8(w, y, bound, w.width);
    }

    /** From scratch rows: Normalize; to scratch rows. */
    static void normalize8(ImageWorker w, int y) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        // Normalize
        red = red.fma(0.017124753f, -2.117904f);
        green = green.fma(0.017507004f, -2.0357144f);
        blue = blue.fma(0.017429193f, -1.8044444f);
        red.intoArray(work, work0 + x);
        green.intoArray(work, work1 + x);
        blue.intoArray(work, work2 + x);
      }
      ScalarLoops.normalize8(w, y, bound, w.width);
    }

    /** From scratch rows: GaussNoise; to scratch rows. */
    static void gaussNoise8(ImageWorker w, int y) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      FloatVector outputGaussNoiseSigmaRed = FloatVector.broadcast(F, w.outputGaussNoiseSigmaRed);
      FloatVector outputGaussNoiseSigmaGreen = FloatVector.broadcast(F, w.outputGaussNoiseSigmaGreen);
      FloatVector outputGaussNoiseSigmaBlue = FloatVector.broadcast(F, w.outputGaussNoiseSigmaBlue);
      IntVector outputGaussNoiseHash0 = IntVector.broadcast(I, PixelMath.rowHash(w.key, OUTPUT_GAUSS_NOISE_STREAM, 0,
          y));
      IntVector columns = IntVector.zero(I).addIndex(1);
      IntVector outputGaussNoiseHash1 = IntVector.broadcast(I, PixelMath.rowHash(w.key, OUTPUT_GAUSS_NOISE_STREAM, 1,
          y));
      IntVector outputGaussNoiseHash2 = IntVector.broadcast(I, PixelMath.rowHash(w.key, OUTPUT_GAUSS_NOISE_STREAM, 2,
          y));
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        // GaussNoise
        IntVector t = columns.add(x).mul(0x9e3779b9);
        IntVector hash = outputGaussNoiseHash0.lanewise(VectorOperators.XOR, t);
        IntVector mixed = hash.lanewise(VectorOperators.XOR, hash.lanewise(VectorOperators.LSHR, 16)).mul(0x85ebca6b);
        IntVector mixed2 = mixed.lanewise(VectorOperators.XOR, mixed.lanewise(VectorOperators.LSHR, 13))
            .mul(0xc2b2ae35);
        IntVector mixed3 = mixed2.lanewise(VectorOperators.XOR, mixed2.lanewise(VectorOperators.LSHR, 16));
        FloatVector uniform = ((FloatVector) mixed3.lanewise(VectorOperators.LSHR, 8).sub(0x00800000)
            .convert(VectorOperators.I2F, 0)).fma(0x1p-23f, 0x1p-24f);
        FloatVector complement = FloatVector.broadcast(F, 0f).sub(uniform)
            .fma(uniform, FloatVector.broadcast(F, 1f));
        IntVector shifted = complement.reinterpretAsInts().add(0x004afb0d);
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
        FloatVector root = FloatVector.broadcast(F, 4.25f).sub(whole.add(fraction)).sqrt().sub(3.625f);
        FloatVector noise = uniform.mul(FloatVector.broadcast(F, 0.0017443469f)
            .fma(root, FloatVector.broadcast(F, -0.0022497056f))
            .fma(root, FloatVector.broadcast(F, -0.011025569f))
            .fma(root, FloatVector.broadcast(F, 0.028311286f))
            .fma(root, FloatVector.broadcast(F, -0.018255461f))
            .fma(root, FloatVector.broadcast(F, -0.040677097f))
            .fma(root, FloatVector.broadcast(F, 1.4044375f))
            .fma(root, FloatVector.broadcast(F, 3.2792428f)));
        IntVector hash2 = outputGaussNoiseHash1.lanewise(VectorOperators.XOR, t);
        IntVector mixed4 = hash2.lanewise(VectorOperators.XOR, hash2.lanewise(VectorOperators.LSHR, 16))
            .mul(0x85ebca6b);
        IntVector mixed5 = mixed4.lanewise(VectorOperators.XOR, mixed4.lanewise(VectorOperators.LSHR, 13))
            .mul(0xc2b2ae35);
        IntVector mixed6 = mixed5.lanewise(VectorOperators.XOR, mixed5.lanewise(VectorOperators.LSHR, 16));
        FloatVector uniform2 = ((FloatVector) mixed6.lanewise(VectorOperators.LSHR, 8).sub(0x00800000)
            .convert(VectorOperators.I2F, 0)).fma(0x1p-23f, 0x1p-24f);
        FloatVector complement2 = FloatVector.broadcast(F, 0f).sub(uniform2)
            .fma(uniform2, FloatVector.broadcast(F, 1f));
        IntVector shifted2 = complement2.reinterpretAsInts().add(0x004afb0d);
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
        FloatVector root2 = FloatVector.broadcast(F, 4.25f).sub(whole2.add(fraction2)).sqrt().sub(3.625f);
        FloatVector noise2 = uniform2.mul(FloatVector.broadcast(F, 0.0017443469f)
            .fma(root2, FloatVector.broadcast(F, -0.0022497056f))
            .fma(root2, FloatVector.broadcast(F, -0.011025569f))
            .fma(root2, FloatVector.broadcast(F, 0.028311286f))
            .fma(root2, FloatVector.broadcast(F, -0.018255461f))
            .fma(root2, FloatVector.broadcast(F, -0.040677097f))
            .fma(root2, FloatVector.broadcast(F, 1.4044375f))
            .fma(root2, FloatVector.broadcast(F, 3.2792428f)));
        IntVector hash3 = outputGaussNoiseHash2.lanewise(VectorOperators.XOR, t);
        IntVector mixed7 = hash3.lanewise(VectorOperators.XOR, hash3.lanewise(VectorOperators.LSHR, 16))
            .mul(0x85ebca6b);
        IntVector mixed8 = mixed7.lanewise(VectorOperators.XOR, mixed7.lanewise(VectorOperators.LSHR, 13))
            .mul(0xc2b2ae35);
        IntVector mixed9 = mixed8.lanewise(VectorOperators.XOR, mixed8.lanewise(VectorOperators.LSHR, 16));
        FloatVector uniform3 = ((FloatVector) mixed9.lanewise(VectorOperators.LSHR, 8).sub(0x00800000)
            .convert(VectorOperators.I2F, 0)).fma(0x1p-23f, 0x1p-24f);
        FloatVector complement3 = FloatVector.broadcast(F, 0f).sub(uniform3)
            .fma(uniform3, FloatVector.broadcast(F, 1f));
        IntVector shifted3 = complement3.reinterpretAsInts().add(0x004afb0d);
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
        FloatVector root3 = FloatVector.broadcast(F, 4.25f).sub(whole3.add(fraction3)).sqrt().sub(3.625f);
        FloatVector noise3 = uniform3.mul(FloatVector.broadcast(F, 0.0017443469f)
            .fma(root3, FloatVector.broadcast(F, -0.0022497056f))
            .fma(root3, FloatVector.broadcast(F, -0.011025569f))
            .fma(root3, FloatVector.broadcast(F, 0.028311286f))
            .fma(root3, FloatVector.broadcast(F, -0.018255461f))
            .fma(root3, FloatVector.broadcast(F, -0.040677097f))
            .fma(root3, FloatVector.broadcast(F, 1.4044375f))
            .fma(root3, FloatVector.broadcast(F, 3.2792428f)));
        red = outputGaussNoiseSigmaRed.fma(noise, red);
        green = outputGaussNoiseSigmaGreen.fma(noise2, green);
        blue = outputGaussNoiseSigmaBlue.fma(noise3, blue);
        red.intoArray(work, work0 + x);
        green.intoArray(work, work1 + x);
        blue.intoArray(work, work2 + x);
      }
      ScalarLoops.gaussNoise8(w, y, bound, w.width);
    }

    /** From scratch rows; to the output's planes. */
    static void finish8(ImageWorker w, int y) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      MemorySegment out = w.out();
      long out0 = w.outAt + 384L * y;
      long out1 = out0 + 36864L;
      long out2 = out1 + 36864L;
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        red.intoMemorySegment(out, out0 + 4L * x, NATIVE);
        green.intoMemorySegment(out, out1 + 4L * x, NATIVE);
        blue.intoMemorySegment(out, out2 + 4L * x, NATIVE);
      }
      ScalarLoops.finish8(w, y, bound, w.width);
    }

    /** From whole pixels; to planes. */
    static void pixels9(ImageWorker w, int y) {
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
      ScalarLoops.pixels9(w, y, bound, w.width);
    }

    /** From bilinear neighbours; to planes. */
    static void pairs9(ImageWorker w, int y) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
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
        red.intoArray(planes, plane0 + x);
        green.intoArray(planes, plane1 + x);
        blue.intoArray(planes, plane2 + x);
      }
      ScalarLoops.pairs9(w, y, bound, w.width);
    }

    /** From the source rows above and below; to planes. */
    static void lines9(ImageWorker w, int y) {
      float[] above = w.warp1.above;
      float[] below = w.warp1.below;
      int line0 = 0;
      int line1 = line0 + w.warp1.lineStep;
      int line2 = line1 + w.warp1.lineStep;
      FloatVector down = FloatVector.broadcast(F, w.warp1.down);
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
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
        red.intoArray(planes, plane0 + x);
        green.intoArray(planes, plane1 + x);
        blue.intoArray(planes, plane2 + x);
      }
      ScalarLoops.lines9(w, y, bound, w.width);
    }

    /** From rows of floats; to planes. */
    static void rows10(ImageWorker w, int y) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        red.intoArray(planes, plane0 + x);
        green.intoArray(planes, plane1 + x);
        blue.intoArray(planes, plane2 + x);
      }
      ScalarLoops.rows10(w, y, bound, w.width);
    }

    /** From rows of floats; to scratch rows. */
    static void rows11(ImageWorker w, int y) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        red.intoArray(work, work0 + x);
        green.intoArray(work, work1 + x);
        blue.intoArray(work, work2 + x);
      }
      ScalarLoops.rows11(w, y, bound, w.width);
    }

    /** From scratch rows: Normalize; to scratch rows. */
    static void normalize11(ImageWorker w, int y) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        // Normalize
        red = red.fma(0.017124753f, -2.117904f);
        green = green.fma(0.017507004f, -2.0357144f);
        blue = blue.fma(0.017429193f, -1.8044444f);
        red.intoArray(work, work0 + x);
        green.intoArray(work, work1 + x);
        blue.intoArray(work, work2 + x);
      }
      ScalarLoops.normalize11(w, y, bound, w.width);
    }

    /** From scratch rows: GaussNoise; to scratch rows. */
    static void gaussNoise11(ImageWorker w, int y) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      FloatVector outputGaussNoiseSigmaRed = FloatVector.broadcast(F, w.outputGaussNoiseSigmaRed);
      FloatVector outputGaussNoiseSigmaGreen = FloatVector.broadcast(F, w.outputGaussNoiseSigmaGreen);
      FloatVector outputGaussNoiseSigmaBlue = FloatVector.broadcast(F, w.outputGaussNoiseSigmaBlue);
      IntVector outputGaussNoiseHash0 = IntVector.broadcast(I, PixelMath.rowHash(w.key, OUTPUT_GAUSS_NOISE_STREAM, 0,
          y));
      IntVector columns = IntVector.zero(I).addIndex(1);
      IntVector outputGaussNoiseHash1 = IntVector.broadcast(I, PixelMath.rowHash(w.key, OUTPUT_GAUSS_NOISE_STREAM, 1,
          y));
      IntVector outputGaussNoiseHash2 = IntVector.broadcast(I, PixelMath.rowHash(w.key, OUTPUT_GAUSS_NOISE_STREAM, 2,
          y));
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        // GaussNoise
        IntVector t = columns.add(x).mul(0x9e3779b9);
        IntVector hash = outputGaussNoiseHash0.lanewise(VectorOperators.XOR, t);
        IntVector mixed = hash.lanewise(VectorOperators.XOR, hash.lanewise(VectorOperators.LSHR, 16)).mul(0x85ebca6b);
        IntVector mixed2 = mixed.lanewise(VectorOperators.XOR, mixed.lanewise(VectorOperators.LSHR, 13))
            .mul(0xc2b2ae35);
        IntVector mixed3 = mixed2.lanewise(VectorOperators.XOR, mixed2.lanewise(VectorOperators.LSHR, 16));
        FloatVector uniform = ((FloatVector) mixed3.lanewise(VectorOperators.LSHR, 8).sub(0x00800000)
            .convert(VectorOperators.I2F, 0)).fma(0x1p-23f, 0x1p-24f);
        FloatVector complement = FloatVector.broadcast(F, 0f).sub(uniform)
            .fma(uniform, FloatVector.broadcast(F, 1f));
        IntVector shifted = complement.reinterpretAsInts().add(0x004afb0d);
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
        FloatVector root = FloatVector.broadcast(F, 4.25f).sub(whole.add(fraction)).sqrt().sub(3.625f);
        FloatVector noise = uniform.mul(FloatVector.broadcast(F, 0.0017443469f)
            .fma(root, FloatVector.broadcast(F, -0.0022497056f))
            .fma(root, FloatVector.broadcast(F, -0.011025569f))
            .fma(root, FloatVector.broadcast(F, 0.028311286f))
            .fma(root, FloatVector.broadcast(F, -0.018255461f))
            .fma(root, FloatVector.broadcast(F, -0.040677097f))
            .fma(root, FloatVector.broadcast(F, 1.4044375f))
            .fma(root, FloatVector.broadcast(F, 3.2792428f)));
        IntVector hash2 = outputGaussNoiseHash1.lanewise(VectorOperators.XOR, t);
        IntVector mixed4 = hash2.lanewise(VectorOperators.XOR, hash2.lanewise(VectorOperators.LSHR, 16))
            .mul(0x85ebca6b);
        IntVector mixed5 = mixed4.lanewise(VectorOperators.XOR, mixed4.lanewise(VectorOperators.LSHR, 13))
            .mul(0xc2b2ae35);
        IntVector mixed6 = mixed5.lanewise(VectorOperators.XOR, mixed5.lanewise(VectorOperators.LSHR, 16));
        FloatVector uniform2 = ((FloatVector) mixed6.lanewise(VectorOperators.LSHR, 8).sub(0x00800000)
            .convert(VectorOperators.I2F, 0)).fma(0x1p-23f, 0x1p-24f);
        FloatVector complement2 = FloatVector.broadcast(F, 0f).sub(uniform2)
            .fma(uniform2, FloatVector.broadcast(F, 1f));
        IntVector shifted2 = complement2.reinterpretAsInts().add(0x004afb0d);
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
        FloatVector root2 = FloatVector.broadcast(F, 4.25f).sub(whole2.add(fraction2)).sqrt().sub(3.625f);
        FloatVector noise2 = uniform2.mul(FloatVector.broadcast(F, 0.0017443469f)
            .fma(root2, FloatVector.broadcast(F, -0.0022497056f))
            .fma(root2, FloatVector.broadcast(F, -0.011025569f))
            .fma(root2, FloatVector.broadcast(F, 0.028311286f))
            .fma(root2, FloatVector.broadcast(F, -0.018255461f))
            .fma(root2, FloatVector.broadcast(F, -0.040677097f))
            .fma(root2, FloatVector.broadcast(F, 1.4044375f))
            .fma(root2, FloatVector.broadcast(F, 3.2792428f)));
        IntVector hash3 = outputGaussNoiseHash2.lanewise(VectorOperators.XOR, t);
        IntVector mixed7 = hash3.lanewise(VectorOperators.XOR, hash3.lanewise(VectorOperators.LSHR, 16))
            .mul(0x85ebca6b);
        IntVector mixed8 = mixed7.lanewise(VectorOperators.XOR, mixed7.lanewise(VectorOperators.LSHR, 13))
            .mul(0xc2b2ae35);
        IntVector mixed9 = mixed8.lanewise(VectorOperators.XOR, mixed8.lanewise(VectorOperators.LSHR, 16));
        FloatVector uniform3 = ((FloatVector) mixed9.lanewise(VectorOperators.LSHR, 8).sub(0x00800000)
            .convert(VectorOperators.I2F, 0)).fma(0x1p-23f, 0x1p-24f);
        FloatVector complement3 = FloatVector.broadcast(F, 0f).sub(uniform3)
            .fma(uniform3, FloatVector.broadcast(F, 1f));
        IntVector shifted3 = complement3.reinterpretAsInts().add(0x004afb0d);
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
        FloatVector root3 = FloatVector.broadcast(F, 4.25f).sub(whole3.add(fraction3)).sqrt().sub(3.625f);
        FloatVector noise3 = uniform3.mul(FloatVector.broadcast(F, 0.0017443469f)
            .fma(root3, FloatVector.broadcast(F, -0.0022497056f))
            .fma(root3, FloatVector.broadcast(F, -0.011025569f))
            .fma(root3, FloatVector.broadcast(F, 0.028311286f))
            .fma(root3, FloatVector.broadcast(F, -0.018255461f))
            .fma(root3, FloatVector.broadcast(F, -0.040677097f))
            .fma(root3, FloatVector.broadcast(F, 1.4044375f))
            .fma(root3, FloatVector.broadcast(F, 3.2792428f)));
        red = outputGaussNoiseSigmaRed.fma(noise, red);
        green = outputGaussNoiseSigmaGreen.fma(noise2, green);
        blue = outputGaussNoiseSigmaBlue.fma(noise3, blue);
        red.intoArray(work, work0 + x);
        green.intoArray(work, work1 + x);
        blue.intoArray(work, work2 + x);
      }
      ScalarLoops.gaussNoise11(w, y, bound, w.width);
    }

    /** From scratch rows; to the output's planes. */
    static void finish11(ImageWorker w, int y) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      MemorySegment out = w.out();
      long out0 = w.outAt + 384L * y;
      long out1 = out0 + 36864L;
      long out2 = out1 + 36864L;
      int bound = F.loopBound(w.width);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector red = FloatVector.fromArray(F, rows, row0 + x);
        FloatVector green = FloatVector.fromArray(F, rows, row1 + x);
        FloatVector blue = FloatVector.fromArray(F, rows, row2 + x);
        red.intoMemorySegment(out, out0 + 4L * x, NATIVE);
        green.intoMemorySegment(out, out1 + 4L * x, NATIVE);
        blue.intoMemorySegment(out, out2 + 4L * x, NATIVE);
      }
      ScalarLoops.finish11(w, y, bound, w.width);
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

    /** From bilinear neighbours; to planes. */
    static void pairs1(ImageWorker w, int y, int from, int to) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
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
        planes[plane0 + x] = red;
        planes[plane1 + x] = green;
        planes[plane2 + x] = blue;
      }
    }

    /** From the source rows above and below; to planes. */
    static void lines1(ImageWorker w, int y, int from, int to) {
      float[] above = w.warp1.above;
      float[] below = w.warp1.below;
      int line0 = 0;
      int line1 = line0 + w.warp1.lineStep;
      int line2 = line1 + w.warp1.lineStep;
      float down = w.warp1.down;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
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
        planes[plane0 + x] = red;
        planes[plane1 + x] = green;
        planes[plane2 + x] = blue;
      }
    }

    /** From rows of floats; to planes. */
    static void rows2(ImageWorker w, int y, int from, int to) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        planes[plane0 + x] = red;
        planes[plane1 + x] = green;
        planes[plane2 + x] = blue;
      }
    }

    /** From rows of floats: Sharpen; to planes. */
    static void rows3(ImageWorker w, int y, int from, int to) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        // Sharpen
        red = PixelMath.clamp(red, 0x437f0000 /* 255f */);
        green = PixelMath.clamp(green, 0x437f0000 /* 255f */);
        blue = PixelMath.clamp(blue, 0x437f0000 /* 255f */);
        planes[plane0 + x] = red;
        planes[plane1 + x] = green;
        planes[plane2 + x] = blue;
      }
    }

    /** From rows of floats: ColorJitter; to planes. */
    static void rows4(ImageWorker w, int y, int from, int to) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      float colourColorJitterBrightness = w.colourColorJitterBrightness;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        // ColorJitter
        red = PixelMath.clamp(red * colourColorJitterBrightness, 0x437f0000 /* 255f */);
        green = PixelMath.clamp(green * colourColorJitterBrightness, 0x437f0000 /* 255f */);
        blue = PixelMath.clamp(blue * colourColorJitterBrightness, 0x437f0000 /* 255f */);
        planes[plane0 + x] = red;
        planes[plane1 + x] = green;
        planes[plane2 + x] = blue;
      }
    }

    /** From rows of floats: ColorJitter; to planes. */
    static void rowsWithColorJitter5(ImageWorker w, int y, int from, int to) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      float colourColorJitterContrast = w.colourColorJitterContrast;
      float colourColorJitterContrastOffset = w.colourColorJitterContrastOffset;
      float colourColorJitterSaturation = w.colourColorJitterSaturation;
      float colourColorJitterGreyness = w.colourColorJitterGreyness;
      float colourColorJitterSixths = w.colourColorJitterSixths;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        // ColorJitter
        red = PixelMath.clamp(Math.fma(red, colourColorJitterContrast, colourColorJitterContrastOffset),
            0x437f0000 /* 255f */);
        green = PixelMath.clamp(Math.fma(green, colourColorJitterContrast, colourColorJitterContrastOffset),
            0x437f0000 /* 255f */);
        blue = PixelMath.clamp(Math.fma(blue, colourColorJitterContrast, colourColorJitterContrastOffset),
            0x437f0000 /* 255f */);
        float grey = Math.fma(blue, 0.114f, Math.fma(green, 0.587f, red * 0.299f));
        float t = colourColorJitterGreyness * grey;
        red = PixelMath.clamp(Math.fma(colourColorJitterSaturation, red, t), 0x437f0000 /* 255f */);
        green = PixelMath.clamp(Math.fma(colourColorJitterSaturation, green, t), 0x437f0000 /* 255f */);
        blue = PixelMath.clamp(Math.fma(colourColorJitterSaturation, blue, t), 0x437f0000 /* 255f */);
        float value = Float.intBitsToFloat(Math.max(Math.max(Float.floatToRawIntBits(red),
            Float.floatToRawIntBits(green)), Float.floatToRawIntBits(blue)));
        float chroma = value - Float.intBitsToFloat(Math.min(Math.min(Float.floatToRawIntBits(red),
            Float.floatToRawIntBits(green)), Float.floatToRawIntBits(blue)));
        float far = Math.fma(value == red ? colourColorJitterSixths : (value == green ? colourColorJitterSixths + 2f
            : colourColorJitterSixths + 4f), chroma, value == red ? green - blue
            : (value == green ? blue - red : red - green));
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
        planes[plane0 + x] = red;
        planes[plane1 + x] = green;
        planes[plane2 + x] = blue;
      }
    }

    /** From rows of floats: ColorJitter; to planes. */
    static void rows5(ImageWorker w, int y, int from, int to) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      float colourColorJitterContrast = w.colourColorJitterContrast;
      float colourColorJitterContrastOffset = w.colourColorJitterContrastOffset;
      float colourColorJitterSaturation = w.colourColorJitterSaturation;
      float colourColorJitterGreyness = w.colourColorJitterGreyness;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        // ColorJitter
        red = PixelMath.clamp(Math.fma(red, colourColorJitterContrast, colourColorJitterContrastOffset),
            0x437f0000 /* 255f */);
        green = PixelMath.clamp(Math.fma(green, colourColorJitterContrast, colourColorJitterContrastOffset),
            0x437f0000 /* 255f */);
        blue = PixelMath.clamp(Math.fma(blue, colourColorJitterContrast, colourColorJitterContrastOffset),
            0x437f0000 /* 255f */);
        float grey = Math.fma(blue, 0.114f, Math.fma(green, 0.587f, red * 0.299f));
        float t = colourColorJitterGreyness * grey;
        red = PixelMath.clamp(Math.fma(colourColorJitterSaturation, red, t), 0x437f0000 /* 255f */);
        green = PixelMath.clamp(Math.fma(colourColorJitterSaturation, green, t), 0x437f0000 /* 255f */);
        blue = PixelMath.clamp(Math.fma(colourColorJitterSaturation, blue, t), 0x437f0000 /* 255f */);
        planes[plane0 + x] = red;
        planes[plane1 + x] = green;
        planes[plane2 + x] = blue;
      }
    }

    /** From rows of floats; to planes. */
    static void rows6(ImageWorker w, int y, int from, int to) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        planes[plane0 + x] = red;
        planes[plane1 + x] = green;
        planes[plane2 + x] = blue;
      }
    }

    /** From rows of floats; to scratch rows. */
    static void rows7(ImageWorker w, int y, int from, int to) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        work[work0 + x] = red;
        work[work1 + x] = green;
        work[work2 + x] = blue;
      }
    }

    /** From scratch rows; to planes. */
    static void finish7(ImageWorker w, int y, int from, int to) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        planes[plane0 + x] = red;
        planes[plane1 + x] = green;
        planes[plane2 + x] = blue;
      }
    }

    /** From rows of floats; to scratch rows. */
    static void rows8(ImageWorker w, int y, int from, int to) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        work[work0 + x] = red;
        work[work1 + x] = green;
        work[work2 + x] = blue;
      }
    }

    /** From scratch rows: Normalize; to scratch rows. */
    static void normalize8(ImageWorker w, int y, int from, int to) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        // Normalize
        red = Math.fma(red, 0.017124753f, -2.117904f);
        green = Math.fma(green, 0.017507004f, -2.0357144f);
        blue = Math.fma(blue, 0.017429193f, -1.8044444f);
        work[work0 + x] = red;
        work[work1 + x] = green;
        work[work2 + x] = blue;
      }
    }

    /** From scratch rows: GaussNoise; to scratch rows. */
    static void gaussNoise8(ImageWorker w, int y, int from, int to) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      float outputGaussNoiseSigmaRed = w.outputGaussNoiseSigmaRed;
      float outputGaussNoiseSigmaGreen = w.outputGaussNoiseSigmaGreen;
      float outputGaussNoiseSigmaBlue = w.outputGaussNoiseSigmaBlue;
      int outputGaussNoiseHash0 = PixelMath.rowHash(w.key, OUTPUT_GAUSS_NOISE_STREAM, 0, y);
      int outputGaussNoiseHash1 = PixelMath.rowHash(w.key, OUTPUT_GAUSS_NOISE_STREAM, 1, y);
      int outputGaussNoiseHash2 = PixelMath.rowHash(w.key, OUTPUT_GAUSS_NOISE_STREAM, 2, y);
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        // GaussNoise
        int t = x * 0x9e3779b9;
        int hash = outputGaussNoiseHash0 ^ t;
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        int mixed2 = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        int mixed3 = mixed2 ^ (mixed2 >>> 16);
        float uniform = Math.fma((float) ((mixed3 >>> 8) - 0x00800000), 0x1p-23f, 0x1p-24f);
        float complement = Math.fma(0f - uniform, uniform, 1f);
        int shifted = Float.floatToRawIntBits(complement) + 0x004afb0d;
        float whole = (float) (shifted >>> 23) - 127f;
        float excess = Float.intBitsToFloat((shifted & 0x007fffff) + 0x3f3504f3) - 1f;
        float fraction = excess * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.12583326f,
            excess, -0.20726822f), excess, 0.21571638f), excess, -0.23894511f), excess, 0.2879162f),
            excess, -0.36070368f), excess, 0.48091063f), excess, -0.72134733f), excess, 1.442695f);
        float root = (float) Math.sqrt(4.25f - (whole + fraction)) - 3.625f;
        float noise = uniform * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.0017443469f,
            root, -0.0022497056f), root, -0.011025569f), root, 0.028311286f), root, -0.018255461f),
            root, -0.040677097f), root, 1.4044375f), root, 3.2792428f);
        int hash2 = outputGaussNoiseHash1 ^ t;
        int mixed4 = (hash2 ^ (hash2 >>> 16)) * 0x85ebca6b;
        int mixed5 = (mixed4 ^ (mixed4 >>> 13)) * 0xc2b2ae35;
        int mixed6 = mixed5 ^ (mixed5 >>> 16);
        float uniform2 = Math.fma((float) ((mixed6 >>> 8) - 0x00800000), 0x1p-23f, 0x1p-24f);
        float complement2 = Math.fma(0f - uniform2, uniform2, 1f);
        int shifted2 = Float.floatToRawIntBits(complement2) + 0x004afb0d;
        float whole2 = (float) (shifted2 >>> 23) - 127f;
        float excess2 = Float.intBitsToFloat((shifted2 & 0x007fffff) + 0x3f3504f3) - 1f;
        float fraction2 = excess2 * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.12583326f,
            excess2, -0.20726822f), excess2, 0.21571638f), excess2, -0.23894511f),
            excess2, 0.2879162f), excess2, -0.36070368f), excess2, 0.48091063f),
            excess2, -0.72134733f), excess2, 1.442695f);
        float root2 = (float) Math.sqrt(4.25f - (whole2 + fraction2)) - 3.625f;
        float noise2 = uniform2 * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.0017443469f,
            root2, -0.0022497056f), root2, -0.011025569f), root2, 0.028311286f),
            root2, -0.018255461f), root2, -0.040677097f), root2, 1.4044375f), root2, 3.2792428f);
        int hash3 = outputGaussNoiseHash2 ^ t;
        int mixed7 = (hash3 ^ (hash3 >>> 16)) * 0x85ebca6b;
        int mixed8 = (mixed7 ^ (mixed7 >>> 13)) * 0xc2b2ae35;
        int mixed9 = mixed8 ^ (mixed8 >>> 16);
        float uniform3 = Math.fma((float) ((mixed9 >>> 8) - 0x00800000), 0x1p-23f, 0x1p-24f);
        float complement3 = Math.fma(0f - uniform3, uniform3, 1f);
        int shifted3 = Float.floatToRawIntBits(complement3) + 0x004afb0d;
        float whole3 = (float) (shifted3 >>> 23) - 127f;
        float excess3 = Float.intBitsToFloat((shifted3 & 0x007fffff) + 0x3f3504f3) - 1f;
        float fraction3 = excess3 * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.12583326f,
            excess3, -0.20726822f), excess3, 0.21571638f), excess3, -0.23894511f),
            excess3, 0.2879162f), excess3, -0.36070368f), excess3, 0.48091063f),
            excess3, -0.72134733f), excess3, 1.442695f);
        float root3 = (float) Math.sqrt(4.25f - (whole3 + fraction3)) - 3.625f;
        float noise3 = uniform3 * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.0017443469f,
            root3, -0.0022497056f), root3, -0.011025569f), root3, 0.028311286f),
            root3, -0.018255461f), root3, -0.040677097f), root3, 1.4044375f), root3, 3.2792428f);
        red = Math.fma(outputGaussNoiseSigmaRed, noise, red);
        green = Math.fma(outputGaussNoiseSigmaGreen, noise2, green);
        blue = Math.fma(outputGaussNoiseSigmaBlue, noise3, blue);
        work[work0 + x] = red;
        work[work1 + x] = green;
        work[work2 + x] = blue;
      }
    }

    /** From scratch rows; to the output's planes. */
    static void finish8(ImageWorker w, int y, int from, int to) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      MemorySegment out = w.out();
      long out0 = w.outAt + 384L * y;
      long out1 = out0 + 36864L;
      long out2 = out1 + 36864L;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        out.set(FLOAT, out0 + 4L * x, red);
        out.set(FLOAT, out1 + 4L * x, green);
        out.set(FLOAT, out2 + 4L * x, blue);
      }
    }

    /** From whole pixels; to planes. */
    static void pixels9(ImageWorker w, int y, int from, int to) {
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

    /** From bilinear neighbours; to planes. */
    static void pairs9(ImageWorker w, int y, int from, int to) {
      long[] top = w.warp1.top;
      long[] bottom = w.warp1.bottom;
      float[] fx = w.warp1.fx;
      float[] fy = w.warp1.fy;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
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
        planes[plane0 + x] = red;
        planes[plane1 + x] = green;
        planes[plane2 + x] = blue;
      }
    }

    /** From the source rows above and below; to planes. */
    static void lines9(ImageWorker w, int y, int from, int to) {
      float[] above = w.warp1.above;
      float[] below = w.warp1.below;
      int line0 = 0;
      int line1 = line0 + w.warp1.lineStep;
      int line2 = line1 + w.warp1.lineStep;
      float down = w.warp1.down;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
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
        planes[plane0 + x] = red;
        planes[plane1 + x] = green;
        planes[plane2 + x] = blue;
      }
    }

    /** From rows of floats; to planes. */
    static void rows10(ImageWorker w, int y, int from, int to) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] planes = w.planes.data;
      int plane0 = w.planes.row(0, y);
      int plane1 = w.planes.row(1, y);
      int plane2 = w.planes.row(2, y);
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        planes[plane0 + x] = red;
        planes[plane1 + x] = green;
        planes[plane2 + x] = blue;
      }
    }

    /** From rows of floats; to scratch rows. */
    static void rows11(ImageWorker w, int y, int from, int to) {
      float[] rows = w.row.data;
      int row0 = w.row.at;
      int row1 = row0 + w.row.step;
      int row2 = row1 + w.row.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        work[work0 + x] = red;
        work[work1 + x] = green;
        work[work2 + x] = blue;
      }
    }

    /** From scratch rows: Normalize; to scratch rows. */
    static void normalize11(ImageWorker w, int y, int from, int to) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        // Normalize
        red = Math.fma(red, 0.017124753f, -2.117904f);
        green = Math.fma(green, 0.017507004f, -2.0357144f);
        blue = Math.fma(blue, 0.017429193f, -1.8044444f);
        work[work0 + x] = red;
        work[work1 + x] = green;
        work[work2 + x] = blue;
      }
    }

    /** From scratch rows: GaussNoise; to scratch rows. */
    static void gaussNoise11(ImageWorker w, int y, int from, int to) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      float[] work = w.work.data;
      int work0 = w.work.at;
      int work1 = work0 + w.work.step;
      int work2 = work1 + w.work.step;
      float outputGaussNoiseSigmaRed = w.outputGaussNoiseSigmaRed;
      float outputGaussNoiseSigmaGreen = w.outputGaussNoiseSigmaGreen;
      float outputGaussNoiseSigmaBlue = w.outputGaussNoiseSigmaBlue;
      int outputGaussNoiseHash0 = PixelMath.rowHash(w.key, OUTPUT_GAUSS_NOISE_STREAM, 0, y);
      int outputGaussNoiseHash1 = PixelMath.rowHash(w.key, OUTPUT_GAUSS_NOISE_STREAM, 1, y);
      int outputGaussNoiseHash2 = PixelMath.rowHash(w.key, OUTPUT_GAUSS_NOISE_STREAM, 2, y);
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        // GaussNoise
        int t = x * 0x9e3779b9;
        int hash = outputGaussNoiseHash0 ^ t;
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        int mixed2 = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        int mixed3 = mixed2 ^ (mixed2 >>> 16);
        float uniform = Math.fma((float) ((mixed3 >>> 8) - 0x00800000), 0x1p-23f, 0x1p-24f);
        float complement = Math.fma(0f - uniform, uniform, 1f);
        int shifted = Float.floatToRawIntBits(complement) + 0x004afb0d;
        float whole = (float) (shifted >>> 23) - 127f;
        float excess = Float.intBitsToFloat((shifted & 0x007fffff) + 0x3f3504f3) - 1f;
        float fraction = excess * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.12583326f,
            excess, -0.20726822f), excess, 0.21571638f), excess, -0.23894511f), excess, 0.2879162f),
            excess, -0.36070368f), excess, 0.48091063f), excess, -0.72134733f), excess, 1.442695f);
        float root = (float) Math.sqrt(4.25f - (whole + fraction)) - 3.625f;
        float noise = uniform * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.0017443469f,
            root, -0.0022497056f), root, -0.011025569f), root, 0.028311286f), root, -0.018255461f),
            root, -0.040677097f), root, 1.4044375f), root, 3.2792428f);
        int hash2 = outputGaussNoiseHash1 ^ t;
        int mixed4 = (hash2 ^ (hash2 >>> 16)) * 0x85ebca6b;
        int mixed5 = (mixed4 ^ (mixed4 >>> 13)) * 0xc2b2ae35;
        int mixed6 = mixed5 ^ (mixed5 >>> 16);
        float uniform2 = Math.fma((float) ((mixed6 >>> 8) - 0x00800000), 0x1p-23f, 0x1p-24f);
        float complement2 = Math.fma(0f - uniform2, uniform2, 1f);
        int shifted2 = Float.floatToRawIntBits(complement2) + 0x004afb0d;
        float whole2 = (float) (shifted2 >>> 23) - 127f;
        float excess2 = Float.intBitsToFloat((shifted2 & 0x007fffff) + 0x3f3504f3) - 1f;
        float fraction2 = excess2 * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.12583326f,
            excess2, -0.20726822f), excess2, 0.21571638f), excess2, -0.23894511f),
            excess2, 0.2879162f), excess2, -0.36070368f), excess2, 0.48091063f),
            excess2, -0.72134733f), excess2, 1.442695f);
        float root2 = (float) Math.sqrt(4.25f - (whole2 + fraction2)) - 3.625f;
        float noise2 = uniform2 * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.0017443469f,
            root2, -0.0022497056f), root2, -0.011025569f), root2, 0.028311286f),
            root2, -0.018255461f), root2, -0.040677097f), root2, 1.4044375f), root2, 3.2792428f);
        int hash3 = outputGaussNoiseHash2 ^ t;
        int mixed7 = (hash3 ^ (hash3 >>> 16)) * 0x85ebca6b;
        int mixed8 = (mixed7 ^ (mixed7 >>> 13)) * 0xc2b2ae35;
        int mixed9 = mixed8 ^ (mixed8 >>> 16);
        float uniform3 = Math.fma((float) ((mixed9 >>> 8) - 0x00800000), 0x1p-23f, 0x1p-24f);
        float complement3 = Math.fma(0f - uniform3, uniform3, 1f);
        int shifted3 = Float.floatToRawIntBits(complement3) + 0x004afb0d;
        float whole3 = (float) (shifted3 >>> 23) - 127f;
        float excess3 = Float.intBitsToFloat((shifted3 & 0x007fffff) + 0x3f3504f3) - 1f;
        float fraction3 = excess3 * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.12583326f,
            excess3, -0.20726822f), excess3, 0.21571638f), excess3, -0.23894511f),
            excess3, 0.2879162f), excess3, -0.36070368f), excess3, 0.48091063f),
            excess3, -0.72134733f), excess3, 1.442695f);
        float root3 = (float) Math.sqrt(4.25f - (whole3 + fraction3)) - 3.625f;
        float noise3 = uniform3 * Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(0.0017443469f,
            root3, -0.0022497056f), root3, -0.011025569f), root3, 0.028311286f),
            root3, -0.018255461f), root3, -0.040677097f), root3, 1.4044375f), root3, 3.2792428f);
        red = Math.fma(outputGaussNoiseSigmaRed, noise, red);
        green = Math.fma(outputGaussNoiseSigmaGreen, noise2, green);
        blue = Math.fma(outputGaussNoiseSigmaBlue, noise3, blue);
        work[work0 + x] = red;
        work[work1 + x] = green;
        work[work2 + x] = blue;
      }
    }

    /** From scratch rows; to the output's planes. */
    static void finish11(ImageWorker w, int y, int from, int to) {
      float[] rows = w.work.data;
      int row0 = w.work.at;
      int row1 = row0 + w.work.step;
      int row2 = row1 + w.work.step;
      MemorySegment out = w.out();
      long out0 = w.outAt + 384L * y;
      long out1 = out0 + 36864L;
      long out2 = out1 + 36864L;
      for (int x = from; x < to; x++) {
        float red = rows[row0 + x];
        float green = rows[row1 + x];
        float blue = rows[row2 + x];
        out.set(FLOAT, out0 + 4L * x, red);
        out.set(FLOAT, out1 + 4L * x, green);
        out.set(FLOAT, out2 + 4L * x, blue);
      }
    }
  }
}
