package dev.augur.support.geometry;

import dev.augur.support.pixel.Border;

/** One step on the way from an output pixel back to the source; reused from image to image. */
public final class LookupStep {
  /** What a step does to the coordinates. */
  public enum Kind {
    /** Maps them. */
    MAP,
    /** Brings them into a frame by its border, or counts them as fill. */
    FRAME,
    /** Displaces them by a keyed spline. */
    ELASTIC
  }

  /** What this step does. */
  public Kind kind = Kind.MAP;

  /** The map of a MAP. */
  public final Lookup map = new Lookup();

  /** Rows of a FRAME. */
  public int height;

  /** Columns of a FRAME. */
  public int width;

  /** What a FRAME finds outside. */
  public Border border;

  /** Whether some lookup of the present output needs this step. */
  boolean acts;

  /** The displacement of an ELASTIC. */
  public final ElasticGrid grid = new ElasticGrid();

  void copy(LookupStep other) {
    kind = other.kind;
    map.set(other.map);
    height = other.height;
    width = other.width;
    border = other.border;
    if (kind == Kind.ELASTIC) {
      grid.copy(other.grid);
    }
  }
}
