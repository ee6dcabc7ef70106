package dev.augur.processor.emit;

import com.palantir.javapoet.ClassName;

/** The runtime's types, by name: the processor does not depend on the runtime. A test resolves each. */
final class RuntimeNames {
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
  static final ClassName MIX = support("Mix");
  static final ClassName CROP_WINDOW = support("CropWindow");
  static final ClassName REQUIREMENTS = support("Requirements");
  static final ClassName RANGES = support("Ranges");
  static final ClassName PIXEL_WORDS = support("PixelWords");
  static final ClassName PIXEL_MATH = support("PixelMath");
  static final ClassName PIXEL_BYTES = support("PixelBytes");
  static final ClassName BYTE_STRIP = support("ByteStrip");
  static final ClassName BYTE_ROWS = support("ByteRows");
  static final ClassName BYTE_TABLE = support("ByteTable");
  static final ClassName WARP = support("Warp");
  static final ClassName BORDER = support("Border");
  static final ClassName INTERPOLATION = support("Interpolation");
  static final ClassName PLANES = support("Planes");
  static final ClassName BLUR = support("Blur");
  static final ClassName CONVOLVE3 = support("Convolve3");
  static final ClassName HOLES = support("Holes");
  static final ClassName LEVELS = support("Levels");
  static final ClassName STORE = support("Store");
  static final ClassName GREY_SUM = support("GreySum");
  static final ClassName MEAN_COLOUR = support("MeanColour");
  static final ClassName LANES = support("Lanes");

  private RuntimeNames() {}

  private static ClassName api(String name) {
    return ClassName.get("dev.augur", name);
  }

  private static ClassName support(String name) {
    return ClassName.get("dev.augur.support", name);
  }
}
