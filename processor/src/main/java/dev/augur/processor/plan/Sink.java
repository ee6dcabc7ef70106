package dev.augur.processor.plan;

/** Where the finished rows of a pass go; told apart like {@linkplain Schedule schedules}. */
public enum Sink {
  /** Nowhere: the image's bytes are read again. */
  NONE,
  /** Planes that the next pass reads. */
  PLANES,
  /** The output, which loops write. */
  OUTPUT,
  /** The output, by strips that were filled with its bytes. */
  STRIP,
  /** The output, by a store that converts the worker's scratch rows. */
  STORE,
  /** The output, by a store that converts the head's rows, so that no loop need see them. */
  STORE_HEAD,
  /** The table of a pass that {@linkplain Schedule#LOOKUP looks bytes up}. */
  TABLE
}
