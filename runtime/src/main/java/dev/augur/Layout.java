package dev.augur;

/** The order of an image's axes in memory, slowest first. */
public enum Layout {
  /** Plane after plane: channel, row, column. What PyTorch and ONNX models read. */
  CHW,
  /** Pixel after pixel: row, column, channel. What TensorFlow and image files use. */
  HWC
}
