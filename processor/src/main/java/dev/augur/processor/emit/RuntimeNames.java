package dev.augur.processor.emit;

import com.palantir.javapoet.ClassName;

/** The runtime's types, by name: the processor does not depend on the runtime. A test resolves each. */
final class RuntimeNames {
  private static final String SUPPORT = "dev.augur.support";

  static final ClassName IMAGE = api("Image");
  static final ClassName WORKER = api("Worker");
  static final ClassName DRAW_SCHEMA = api("DrawSchema");
  static final ClassName SOURCE_SPEC = api("SourceSpec");
  static final ClassName TENSOR_SPEC = api("TensorSpec");
  static final ClassName PIXEL_TYPE = api("PixelType");
  static final ClassName LAYOUT = api("Layout");

  static final ClassName GENERATED_AUGMENTER = support("GeneratedAugmenter");
  static final ClassName GENERATED_WORKER = support("GeneratedWorker");
  static final ClassName TAKEOVER = support("Takeover");
  static final ClassName MIX = support("random", "Mix");
  static final ClassName CROP_WINDOW = support("random", "CropWindow");
  static final ClassName REQUIREMENTS = support("Requirements");
  static final ClassName RANGES = support("Ranges");
  static final ClassName PIXEL_WORDS = support("pixel", "PixelWords");
  static final ClassName PIXEL_MATH = support("pixel", "PixelMath");
  static final ClassName PIXEL_BYTES = support("pixel", "PixelBytes");
  static final ClassName BYTE_STRIP = support("store", "ByteStrip");
  static final ClassName BYTE_ROWS = support("stencil", "ByteRows");
  static final ClassName BYTE_TABLE = support("store", "ByteTable");
  static final ClassName WARP = support("warp", "Warp");
  static final ClassName STEPS = support("warp", "Steps");
  static final ClassName BORDER = support("pixel", "Border");
  static final ClassName INTERPOLATION = support("pixel", "Interpolation");
  static final ClassName PLANES = support("pixel", "Planes");
  static final ClassName BLUR = support("stencil", "Blur");
  static final ClassName CONVOLVE3 = support("stencil", "Convolve3");
  static final ClassName HOLES = support("erase", "Holes");
  static final ClassName LEVELS = support("statistic", "Levels");
  static final ClassName STORE = support("store", "Store");
  static final ClassName GREY_SUM = support("statistic", "GreySum");
  static final ClassName MEAN_COLOUR = support("statistic", "MeanColour");
  static final ClassName LANES = support("vector", "Lanes");

  private RuntimeNames() {}

  private static ClassName api(String name) {
    return ClassName.get("dev.augur", name);
  }

  private static ClassName support(String name) {
    return ClassName.get(SUPPORT, name);
  }

  private static ClassName support(String kernels, String name) {
    return ClassName.get(SUPPORT + "." + kernels, name);
  }
}
