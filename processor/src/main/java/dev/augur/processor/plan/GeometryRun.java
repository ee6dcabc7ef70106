package dev.augur.processor.plan;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.annotation.PixelType;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Plan.RowKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Steps of geometry that become one map and one resampling.
 *
 * <p>Steps compose as long as those that look outside share border and fill and those that interpolate share the
 * interpolation. A periodic border cannot continue a frame that has no pixel grid any more.
 */
final class GeometryRun {
  private final Settings settings;
  private final List<PlacedKernel> moves = new ArrayList<>();
  private Border border;
  private List<Double> fill;
  private Interpolation interpolation;
  private boolean padded;
  private boolean innerFrame;

  GeometryRun(Settings settings) {
    this.settings = settings;
  }

  boolean accepts(Kernel.Geometry geometry) {
    Move move = geometry.move();
    Sampling sampling = geometry.sampling();
    if (move.interpolates() && interpolation != null && interpolation != sampling.interpolation()) {
      return false;
    }
    if (settings.clip() && move.interpolates() && interpolation != null) {
      return false;
    }
    if (!move.looksOutside()) {
      return true;
    }
    boolean sameBorder = border == null || border == sampling.border() && Objects.equals(fill, sampling.fill());
    boolean padsAgain = padded && move.kind() == Move.Kind.PAD && sampling.border() != Border.CONSTANT;
    boolean inner = innerFrame || move.kind() == Move.Kind.PAD && interpolation != null;
    boolean wrapsInside = sampling.border() == Border.WRAP && inner;
    return sameBorder && !padsAgain && !wrapsInside;
  }

  void add(PlacedKernel placed) {
    Kernel.Geometry geometry = geometry(placed);
    Move move = geometry.move();
    if (move.interpolates()) {
      interpolation = geometry.sampling().interpolation();
    }
    if (move.looksOutside()) {
      border = geometry.sampling().border();
      fill = geometry.sampling().fill();
    }
    padded |= move.kind() == Move.Kind.PAD;
    boolean frameChanges = move.kind() == Move.Kind.CROP || move.kind() == Move.Kind.PAD;
    innerFrame |= move.kind() == Move.Kind.RESAMPLING || frameChanges && interpolation != null;
    moves.add(placed);
  }

  List<PlacedKernel> moves() {
    return List.copyOf(moves);
  }

  /** How the run looks up pixels; the pipeline's way where no step cares. */
  Sampling sampling() {
    Sampling inherited = settings.sampling();
    return new Sampling(
        border == null ? inherited.border() : border,
        fill == null ? inherited.fill() : fill,
        interpolation == null ? inherited.interpolation() : interpolation);
  }

  /** Which kinds of rows can arise, for the given kind of pixels. */
  Set<RowKind> kinds(boolean image) {
    if (!image || settings.source().type() != PixelType.UINT8) {
      return EnumSet.of(RowKind.ROWS);
    }
    Set<RowKind> kinds = EnumSet.of(RowKind.PIXELS);
    if (interpolation == Interpolation.BILINEAR) {
      kinds.add(RowKind.PAIRS);
      if (border == Border.CONSTANT) {
        kinds.add(RowKind.COVERED);
      }
      if (!settings.source().hasAlpha() && geometries().anyMatch(geometry -> geometry.move() instanceof Move.Resize)) {
        kinds.add(RowKind.LINES);
      }
    }
    if (interpolation == Interpolation.BICUBIC || geometries().anyMatch(geometry -> geometry.move().filters())) {
      kinds.add(RowKind.ROWS);
    }
    return kinds;
  }

  private Stream<Kernel.Geometry> geometries() {
    return moves.stream().map(GeometryRun::geometry);
  }

  private static Kernel.Geometry geometry(PlacedKernel placed) {
    return (Kernel.Geometry) placed.kernel();
  }
}
