package dev.augur.processor.plan;

import dev.augur.annotation.Layout;
import dev.augur.annotation.PixelType;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Plan.Loop;
import dev.augur.processor.plan.Plan.RowKind;
import dev.augur.processor.plan.Plan.RowStep;
import dev.augur.processor.plan.Plan.Variants;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Decides whether the loops of a plan may take several short rows as one (docs/adr/0015-bands.md). */
final class Bands {
  /** Columns beyond which the work on a row outweighs what comes before and after it. */
  private static final int LONGEST = 128;

  /** Rows of such widths follow one another without padding. */
  private static final int MULTIPLE = 16;

  private Bands() {}

  /** Whether every pass is one loop over pixels, to floats, plane after plane, that does not know where a pixel is. */
  static boolean possible(List<Group> groups, Settings settings) {
    boolean planes = settings.type() == PixelType.FLOAT32 && settings.layout() == Layout.CHW;
    boolean pixels = settings.source().type() == PixelType.UINT8 && !settings.source().hasAlpha();
    boolean fits = settings.width() <= LONGEST && settings.width() % MULTIPLE == 0;
    return planes && pixels && fits && groups.stream().allMatch(group -> possible(group, group == groups.getLast()));
  }

  private static boolean possible(Group group, boolean last) {
    return group.fused() && alike(group.rowSteps().getFirst()) && switch (group.head()) {
      case Plan.Sampled sampled -> sampled.image() && whole(sampled.kinds());
      case Plan.InPlace inPlace -> last;
      case Plan.Neighbourhood neighbourhood -> false;
    };
  }

  /** Neither rows between lines, of which each lies elsewhere between its own, nor rows that warps finish. */
  private static boolean whole(Set<RowKind> kinds) {
    return !kinds.contains(RowKind.LINES) && !kinds.contains(RowKind.ROWS);
  }

  private static boolean alike(RowStep rowStep) {
    return switch (rowStep) {
      case Loop loop -> loop.kernels().stream().noneMatch(Positions::matter);
      case Variants variants -> Stream.of(variants.with(), variants.without())
          .noneMatch(kernels -> kernels.stream().anyMatch(Positions::matter));
      case Plan.Erased erased -> false;
      case Plan.Tabled tabled -> false;
    };
  }
}
