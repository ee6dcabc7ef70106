package dev.augur.processor.plan;

/**
 * How a pass runs over an image. Code that treats passes differently for it asks a question below, or says so in a
 * switch expression, of which the compiler asks every constant.
 */
public enum Schedule {
  /** Row by row. */
  ROWS,
  /** As many rows as the head loads at a time, as one (docs/adr/0015-bands.md). */
  BANDS,
  /** All rows as one. */
  ONE_BAND,
  /** Row by row, only to measure the source's bytes. */
  MEASURE,
  /** By copying bytes where whole pixels move; row by row on other images. */
  COPY,
  /** One row, of all levels, whose results are a table for the image's bytes (docs/adr/0011-byte-tables.md). */
  LOOKUP,
  /**
   * Each row when the next pass, a stencil, first needs it, so that a few rows need be kept and not the image
   * (docs/adr/0012-streamed-stencils.md).
   */
  ON_DEMAND,
  /** Row by row, each after the rows that the stencil needs of the pass that is {@link #ON_DEMAND}. */
  STREAM,
  /** Each row when the next pass, {@link #FILTER_BYTES}, first needs it, without a loop over its pixels. */
  BYTES_ON_DEMAND,
  /** Row by row through the stencil, which alone acts: channels stay interleaved, and no loop need see them. */
  FILTER_BYTES;

  /** Whether loops see several rows as one. */
  public boolean joinsRows() {
    return switch (this) {
      case BANDS, ONE_BAND -> true;
      case ROWS, MEASURE, COPY, LOOKUP, ON_DEMAND, STREAM, BYTES_ON_DEMAND, FILTER_BYTES -> false;
    };
  }
}
