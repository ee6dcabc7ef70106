package dev.augur.processor.plan;

import java.util.EnumSet;
import java.util.Set;

/**
 * What plans do only to be faster. No byte of any output depends on one: tests plan pipelines without each of them. Which
 * geometry shares a map is none, but part of what a pipeline means (docs/adr/0003-geometry-composes.md).
 */
public enum Saving {
  /** Neighbouring pixel maths shares a loop, within the call budget ({@link Loops}). */
  SHARED_LOOPS,
  /** A loop that spared images skip is joined with its neighbours, in two versions. */
  LOOP_VERSIONS,
  /** Clamps of values that provably lie inside are dropped ({@link Clamps}). */
  FEWER_CLAMPS,
  /** Statistics of pixels that only moved are measured of the source's bytes. */
  MEASURED_BYTES,
  /** Images on which nothing acts that ends a pass have passes of their own ({@link Separators}). */
  SHORTCUT,
  /** Images that an operation spares leave out a pass that only it needs. */
  SPARED_PASSES,
  /** Rows come when a stencil asks for them. */
  STREAMS,
  /** Bytes are copied, looked up or filtered without a loop over pixels ({@link BytePaths}). */
  BYTE_PATHS,
  /** Several short rows run as one ({@link Bands}). */
  BANDS,
  /** Rows that a warp or a stencil has finished are stored without a loop. */
  STORED_HEADS;

  /** All of them. */
  public static Set<Saving> all() {
    return EnumSet.allOf(Saving.class);
  }
}
