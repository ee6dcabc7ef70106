package dev.augur;

/** How the labels of a batch lie in memory. */
public enum LabelEncoding {
  /** No labels. */
  NONE,
  /** One class number per sample, int32, shape [N]. */
  SPARSE,
  /** One float32 per class, 1 for the sample's class and else 0, shape [N, classes]. */
  ONE_HOT,
  /** One float32 per class, 1 for each of the sample's classes and else 0, shape [N, classes]. */
  MULTI_HOT,
  /** The sample's own numbers, float32, shape [N, numbers]. */
  NUMBERS
}
