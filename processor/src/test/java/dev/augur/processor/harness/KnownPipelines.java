package dev.augur.processor.harness;

import java.util.List;

/** Pipelines like those that people use. */
public final class KnownPipelines {
  /** 32x32 images: pad and crop, flip, rotate, brightness and contrast, normalise. */
  public static final PipelineText CIFAR = PipelineText.stack(
      "CifarTrain",
      "@Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))",
      List.of("@RandomCrop(padding = 4)", "@HorizontalFlip", "@Rotate(degrees = 15, p = 0.7)",
          "@Brightness(factor = {0.8, 1.2})", "@Contrast",
          "@Normalize(mean = {0.4914, 0.4822, 0.4465}, std = {0.247, 0.2435, 0.2616})"));

  /** Photographs of any size: crop and resize, flip, affine, colours, normalise. */
  public static final PipelineText IMAGE_NET = PipelineText.stack(
      "ImageNetTrain",
      "@Pipeline(height = 48, width = 40)",
      List.of("@RandomResizedCrop(antialias = false)", "@HorizontalFlip",
          "@Affine(degrees = 10, scale = {0.9, 1.1}, translateX = 0.1, translateY = 0.1)",
          "@ColorJitter(brightness = 0.4, contrast = 0.4, saturation = 0.4, hue = 0.1, p = 0.8)", "@Normalize"));

  /** The same with antialiasing. */
  public static final PipelineText IMAGE_NET_ANTIALIASED = PipelineText.stack(
      "ImageNetAntialiased",
      "@Pipeline(height = 24, width = 24, border = Border.REFLECT_101)",
      List.of("@RandomResizedCrop(scale = {0.3, 1})", "@Rotate(degrees = 30)", "@RandomRotate90", "@ToGray(p = 0.2)",
          "@GaussianBlur(sigma = {0.1, 2}, p = 0.3)", "@Normalize"));

  /** Without randomness: shorter side, centre, normalise. */
  public static final PipelineText VALIDATION = PipelineText.stack(
      "Validation", "@Pipeline(height = 21, width = 21)",
      List.of("@SmallestMaxSize(size = 24)", "@CenterCrop", "@Normalize"));

  /** Without randomness: longer side, grey bars, bytes. */
  public static final PipelineText LETTERBOX = PipelineText.stack(
      "Letterbox", "@Pipeline(height = 32, width = 32, type = PixelType.UINT8, layout = Layout.HWC)",
      List.of("@LongestMaxSize", "@PadIfNeeded(fill = 114)"));

  /** Handwritten digits. */
  public static final PipelineText DIGITS = PipelineText.stack(
      "Digits",
      "@Pipeline(height = 28, width = 28, source = @Source(height = 28, width = 28, channels = 1))",
      List.of("@ElasticTransform(magnitude = {0.05, 0.2})", "@Shear(x = 10)", "@Scale(factor = {0.9, 1.1})",
          "@Translate(x = 0.1, y = 0.1)", "@GaussNoise(sigma = 0.05)", "@CoarseDropout(p = 0.3)",
          "@Rescale(scale = 1 / 127.5, offset = -1)"));

  /** Floats of 16 bits, planes. */
  public static final PipelineText HALVES = PipelineText.stack(
      "Halves", "@Pipeline(height = 19, width = 37, type = PixelType.FLOAT16)",
      List.of("@RandomResizedCrop", "@HorizontalFlip", "@Contrast", "@Normalize", "@CoarseDropout"));

  /** Upper halves of floats, pixels with alpha. */
  public static final PipelineText UPPER_HALVES = PipelineText.stack(
      "UpperHalves",
      "@Pipeline(height = 19, width = 37, type = PixelType.BFLOAT16, layout = Layout.HWC,"
          + " source = @Source(channels = 4))",
      List.of("@RandomCrop", "@Rotate(degrees = 20)", "@Brightness", "@Rescale"));

  /** Groups, repeats and choices. */
  public static final PipelineText STAGES = new PipelineText(
      "Stages",
      "@Pipeline(height = 30, width = 33, border = Border.NEAREST, source = @Source(height = 40, width = 50))",
      """

        @RandomCrop @HorizontalFlip void geometry();
        @OneOf(p = 0.9) @GaussianBlur @Sharpen @Posterize @Equalize @Perspective void focus();
        @OneOf(p = 0.9) @Rotate(degrees = 20) @ElasticTransform void bend();
        @OneOf(p = 0.5) @Solarize @Invert @AutoContrast @ChannelShuffle @ChannelShift @Hue void colour();
        @Rotate(degrees = 5) @Barrier void again();
        @Scale(factor = {0.8, 1.2}) @CoarseDropout(holes = {1, 4}, holeFill = HoleFill.NOISE) void holes();
        @Normalize @GaussNoise @Shear(y = 5) void output();
      """);

  /** Every one of them. */
  public static final List<PipelineText> ALL =
      List.of(CIFAR, IMAGE_NET, IMAGE_NET_ANTIALIASED, VALIDATION, LETTERBOX, DIGITS, HALVES, UPPER_HALVES, STAGES);

  private KnownPipelines() {}
}
