package dev.augur.processor.plan;

import dev.augur.annotation.Layout;
import dev.augur.annotation.PixelType;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Kernel.Erase.Fill;
import dev.augur.processor.model.OutputScale;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Plan.Erased;
import dev.augur.processor.plan.Plan.Loop;
import dev.augur.processor.plan.Plan.RowKind;
import dev.augur.processor.plan.Plan.RowStep;
import dev.augur.processor.plan.Plan.Sampled;
import dev.augur.processor.plan.Plan.Tabled;
import dev.augur.processor.plan.Plan.Variants;
import java.util.Set;

/**
 * Decides whether a pass from bytes to bytes can do without a loop over the image (docs/adr/0011-byte-tables.md,
 * 0012-streamed-stencils.md).
 */
final class BytePaths {
  private BytePaths() {}

  /** Whether the output is bytes, pixel after pixel. */
  static boolean interleaves(Settings settings) {
    return settings.type() == PixelType.UINT8 && settings.layout() == Layout.HWC;
  }

  /** Whether bytes are copied, and rectangles painted over at most, to make the output. */
  static boolean moves(Group last, Settings settings) {
    return whole(last, settings) && last.rowSteps().stream().allMatch(rowStep -> idle(rowStep) || paints(rowStep));
  }

  /** Whether bytes go through a table per channel, and rectangles are painted over at most, behind it. */
  static boolean maps(Group last, Settings settings) {
    boolean exact = whole(last, settings) && ((Sampled) last.head()).exact() && !moves(last, settings);
    return exact && last.rowSteps().stream().allMatch(rowStep -> maps(rowStep) || paints(rowStep)) && paintsLast(last);
  }

  /** Whether a stencil filters bytes to bytes, all channels alike, and nothing else happens to them but exact moves. */
  static boolean filters(Group taking, Group storing, Settings settings) {
    // Stencils copy alpha.
    boolean alike = !settings.source().hasAlpha();
    return bytes(settings) && alike && taking.head().readsImage() && onlyPixels(taking.head())
        && taking.fused() && idle(taking.rowSteps().getFirst()) && storing.storesAsItIs(settings);
  }

  private static boolean onlyPixels(Plan.Head head) {
    return head.kinds().equals(Set.of(RowKind.PIXELS));
  }

  private static boolean maps(RowStep rowStep) {
    return switch (rowStep) {
      case Loop loop -> loop.kernels().stream().allMatch(ChannelWise::holds);
      case Tabled tabled -> true;
      case Variants variants -> false;
      case Erased erased -> false;
    };
  }

  /** Whether rectangles are painted over in a way that finished bytes allow. */
  private static boolean paints(RowStep rowStep) {
    return rowStep instanceof Erased erased && ((Kernel.Erase) erased.kernel().kernel()).fill() instanceof Fill.Value;
  }

  private static boolean idle(RowStep rowStep) {
    return rowStep instanceof Loop loop && loop.kernels().isEmpty();
  }

  /** Whether nothing but painting happens behind painted rectangles. */
  private static boolean paintsLast(Group group) {
    return group.rowSteps().stream()
        .dropWhile(rowStep -> !(rowStep instanceof Erased))
        .allMatch(rowStep -> rowStep instanceof Erased || idle(rowStep));
  }

  /** Whether the pass alone makes the output of the image's bytes, which only move on some images at least. */
  private static boolean whole(Group last, Settings settings) {
    return bytes(settings) && last.head().readsImage() && last.head().kinds().contains(RowKind.PIXELS);
  }

  private static boolean bytes(Settings settings) {
    Settings.Source source = settings.source();
    return source.type() == PixelType.UINT8 && source.maximum() == OutputScale.HIGHEST_LEVEL && interleaves(settings);
  }
}
