package dev.augur.processor.plan;

import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.model.Decimal;
import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Settings;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains a plan in words: the operations as declared, and the passes that they became. */
public final class PlanPrinter {
  private static final String ON_DEMAND = "each row when the next pass needs it";

  private final Plan plan;
  private final StringBuilder text = new StringBuilder();

  private PlanPrinter(Plan plan) {
    this.plan = plan;
  }

  /** The explanation, lines ending in newline. */
  public static String print(Plan plan) {
    return new PlanPrinter(plan).run();
  }

  /** The kernels in source order, before any of them shares a pass. */
  public static String kernels(Lowered lowered) {
    StringBuilder text = new StringBuilder("kernels before fusion\n");
    for (PlacedKernel placed : lowered.kernels()) {
      text.append("  ").append(placed.name()).append(": ").append(kernel(placed.kernel())).append('\n');
    }
    return text.toString();
  }

  private static String kernel(Kernel kernel) {
    return switch (kernel) {
      case Kernel.Geometry geometry -> "move " + geometry.move().method();
      case Kernel.Pointwise pointwise -> "maths per pixel, " + Graph.calls(pointwise.outputs()) + " vector calls"
          + (pointwise.neutral() ? "" : ", no neutral form");
      case Kernel.Measuring measuring -> "measure " + lower(measuring.measure());
      case Kernel.Table table -> "table " + lower(table.rule());
      case Kernel.Gaussian _ -> "stencil gaussian";
      case Kernel.Sharpen _ -> "stencil sharpen";
      case Kernel.Erase erase -> "erase rectangles";
      case Kernel.Barrier barrier -> "render to pixels";
    };
  }

  private String run() {
    Declaration declaration = plan.lowered().declaration();
    Settings settings = declaration.settings();
    Settings.Source source = settings.source();
    String size = source.height() == 0 ? "any size" : source.height() + "x" + source.width();
    line("%s: %s x %d %s -> %s", declaration.typeName(), size, source.channels(), lower(source.type()), output(settings));
    line("operations");
    for (Lowered.Step step : plan.lowered().steps()) {
      line("  %d. %s%s", step.number() + 1, step.placed().text(), chance(step));
    }
    plan.passes().forEach(this::pass);
    plan.shortcut().ifPresent(this::shortcut);
    return text.toString();
  }

  private void shortcut(Plan.Shortcut shortcut) {
    List<String> spared = shortcut.spared().stream().map(PlacedKernel::name).toList();
    line("instead, where %s", (spared.size() == 1 ? "%s misses" : "all of %s miss").formatted(String.join(", ", spared)));
    shortcut.passes().forEach(this::pass);
  }

  private static String output(Settings settings) {
    int channels = settings.source().channels();
    String shape = switch (settings.layout()) {
      case CHW -> channels + "x" + settings.height() + "x" + settings.width();
      case HWC -> settings.height() + "x" + settings.width() + "x" + channels;
    };
    return shape + " " + lower(settings.type());
  }

  private static String chance(Lowered.Step step) {
    if (step.choice() != null) {
      return "   one of " + step.choice().path() + " (p = " + Decimal.text(step.choice().probability()) + "), weight "
          + Decimal.text(step.placed().probability());
    }
    return step.placed().hasProbability() ? "   p = " + Decimal.text(step.placed().probability()) : "   always";
  }

  private void pass(Plan.Pass pass) {
    String leftOut = pass.onlyFor().map(only -> "; left out where " + only.name() + " misses").orElse("");
    line("pass %d of %d: %s%s", pass.number(), plan.all().size(), head(pass.head()), leftOut);
    lines(pass).forEach(line -> line("  %s", line));
    for (PlacedKernel measure : pass.measures()) {
      line("  measure %s for %s", lower(((Kernel.Measuring) measure.kernel()).measure()), measure.name());
    }
  }

  private static List<String> lines(Plan.Pass pass) {
    List<String> rowSteps = pass.rowSteps().stream().map(rowStep -> rowStep(rowStep, pass)).toList();
    return switch (pass.schedule()) {
      case ROWS, BANDS, ONE_BAND, MEASURE, STREAM -> rowSteps;
      case COPY -> joined(rowSteps, List.of("instead, where whole pixels move: copy bytes"));
      case LOOKUP -> joined(rowSteps, List.of("for each of the 256 levels: a table, through which bytes are copied"));
      case ON_DEMAND -> joined(List.of(ON_DEMAND), rowSteps);
      case BYTES_ON_DEMAND -> List.of(ON_DEMAND, "bytes to floats, channels interleaved");
      case FILTER_BYTES -> List.of("each row: round, store the output");
    };
  }

  private static List<String> joined(List<String> first, List<String> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  /** What the rows of a pass are made of. */
  public static String head(Plan.Head head) {
    return switch (head) {
      case Plan.InPlace inPlace -> "rows of the previous pass";
      case Plan.Sampled sampled when sampled.moves().isEmpty() -> "rows of the source";
      case Plan.Sampled sampled -> "one map of " + MapWords.moves(sampled.moves()) + " over the "
          + (sampled.image() ? "source" : "previous pass") + ", " + MapWords.sampling(sampled.sampling());
      case Plan.Neighbourhood neighbourhood -> "neighbourhoods of the previous pass for " + neighbourhood.stencil().name();
    };
  }

  private static String rowStep(Plan.RowStep rowStep, Plan.Pass pass) {
    return switch (rowStep) {
      case Plan.Loop loop -> loop(loop, pass, rowStep);
      case Plan.Variants variants -> loop(new Plan.Loop(variants.with(), false), pass, rowStep) + "; without "
          + variants.coin().name() + " where it misses";
      case Plan.Erased erased -> "erase rectangles for " + erased.kernel().name();
      case Plan.Tabled tabled -> "look levels up for " + tabled.kernel().name();
    };
  }

  private static String loop(Plan.Loop loop, Plan.Pass pass, Plan.RowStep rowStep) {
    Stream<String> first = pass.rowSteps().getFirst() == rowStep ? Stream.of("take pixels") : Stream.empty();
    Stream<String> maths = loop.kernels().stream().map(PlacedKernel::name).distinct();
    Stream<String> last = pass.rowSteps().getLast() == rowStep
        ? Stream.of(pass.last() ? "store the output" : "keep planes")
        : Stream.empty();
    String parts = Stream.of(first, maths, last).flatMap(part -> part).collect(Collectors.joining(", "));
    return "loop: " + parts + (loop.optional() ? "; skipped where it misses" : "");
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void line(String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
