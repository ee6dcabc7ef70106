package dev.augur.processor.plan;

import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Sampling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A pipeline as passes over the image: what generated code does.
 *
 * @param lowered the kernels that were grouped
 * @param passes in the order in which they run
 * @param shortcut what runs instead of them on some images
 */
public record Plan(Lowered lowered, List<Pass> passes, Optional<Shortcut> shortcut) {

  /** All passes, in the order of their numbers. */
  public List<Pass> all() {
    List<Pass> all = new ArrayList<>(passes);
    shortcut.ifPresent(instead -> all.addAll(instead.passes()));
    return all;
  }

  /**
   * Fewer passes, for images that need no more.
   *
   * @param spared a kernel of each operation that must miss
   * @param passes in the order in which they run; their numbers go on from those of the others
   */
  public record Shortcut(List<PlacedKernel> spared, List<Pass> passes) {}

  /**
   * One loop over rows, from pixels to pixels.
   *
   * @param number from 1
   * @param head how rows of floats or pixels arise
   * @param rowSteps what happens to a row, in order; the first and the last are loops. None where the source's bytes are
   *     only measured
   * @param measures what is measured of the pass's result
   * @param schedule how it runs
   * @param sink where finished rows go
   * @param onlyFor the kernel whose operation alone needs the pass, which images that it spares leave out
   */
  public record Pass(
      int number,
      Head head,
      List<RowStep> rowSteps,
      List<PlacedKernel> measures,
      Schedule schedule,
      Sink sink,
      Optional<PlacedKernel> onlyFor) {

    /** Whether the result is the output. */
    public boolean last() {
      return switch (sink) {
        case NONE, PLANES -> false;
        case OUTPUT, STRIP, STORE, STORE_HEAD, TABLE -> true;
      };
    }
  }

  /** How a pass's rows arise. */
  public sealed interface Head {
    /** Which kinds of rows can occur, in the enum's order; a loop is emitted for each. */
    Set<RowKind> kinds();

    /** Whether rows are made of the source's pixels: in the first pass, and after a mere measurement of them. */
    default boolean readsImage() {
      return false;
    }
  }

  /** Rows are the previous pass's as they are, and the pass's result replaces them. */
  public record InPlace() implements Head {
    @Override
    public Set<RowKind> kinds() {
      return Set.of(RowKind.ROWS);
    }
  }

  /**
   * Rows are sampled through one composed map.
   *
   * @param moves the geometry, in order
   * @param sampling how pixels are looked up
   * @param image whether the pixels are the source's; otherwise the previous pass's, which then do move
   * @param pixelValues whether values lie in 0 to the maximum, where interpolation that overshoots is clamped to
   * @param kinds which kinds of rows can occur
   */
  public record Sampled(
      List<PlacedKernel> moves, Sampling sampling, boolean image, boolean pixelValues, Set<RowKind> kinds)
      implements Head {
    @Override
    public boolean readsImage() {
      return image;
    }

    /** Whether pixels at most move, to places that no other pixel shares. */
    public boolean exact() {
      return moves.stream().noneMatch(move -> ((Kernel.Geometry) move.kernel()).move().interpolates());
    }
  }

  /** A kind of rows that a head can give. */
  public enum RowKind {
    /** Exact copies of 8-bit pixels. */
    PIXELS,
    /** Bilinear neighbours. */
    PAIRS,
    /** Bilinear neighbours, partly outside the frame. */
    COVERED,
    /** Source rows above and below, where the picture is stretched along its axes and no fill is seen. */
    LINES,
    /** Finished floats. */
    ROWS
  }

  /**
   * Rows are weighted means of the previous pass's neighbouring pixels.
   *
   * @param stencil the neighbourhood
   */
  public record Neighbourhood(PlacedKernel stencil) implements Head {
    /** The stencil. */
    public Kernel.Stencil kernel() {
      return (Kernel.Stencil) stencil.kernel();
    }

    @Override
    public Set<RowKind> kinds() {
      return Set.of(RowKind.ROWS);
    }
  }

  /** What happens to a row. */
  public sealed interface RowStep {}

  /**
   * One fused loop of pixel maths.
   *
   * @param kernels what it computes, in order; may be empty, which only converts
   * @param optional whether images that the operation spares skip it
   */
  public record Loop(List<PlacedKernel> kernels, boolean optional) implements RowStep {}

  /**
   * One fused loop of pixel maths, in two versions between which an operation's coin chooses.
   *
   * @param with what the loop computes where the operation acts
   * @param without what it computes where the operation misses
   * @param coin a kernel of the operation
   */
  public record Variants(List<PlacedKernel> with, List<PlacedKernel> without, PlacedKernel coin) implements RowStep {}

  /**
   * Rectangles are painted over.
   *
   * @param kernel the rectangles
   */
  public record Erased(PlacedKernel kernel) implements RowStep {}

  /**
   * Values are rounded to levels and looked up.
   *
   * @param kernel the table
   */
  public record Tabled(PlacedKernel kernel) implements RowStep {}
}
