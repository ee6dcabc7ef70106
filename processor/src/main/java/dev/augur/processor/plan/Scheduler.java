package dev.augur.processor.plan;

import dev.augur.annotation.Layout;
import dev.augur.annotation.PixelType;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Plan.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides how each pass of a plan runs, where its rows go, and which images do without it. */
final class Scheduler {
  private final List<Group> groups;
  private final Settings settings;
  private final Set<Saving> savings;

  Scheduler(List<Group> groups, Settings settings, Set<Saving> savings) {
    this.groups = groups;
    this.settings = settings;
    this.savings = savings;
  }

  /** The passes, in the order of the groups, numbered from a number on. */
  List<Plan.Pass> schedule(int firstNumber) {
    List<Schedule> schedules = schedules();
    List<Plan.Pass> passes = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      Schedule schedule = schedules.get(i);
      Sink sink = sink(group, schedule, isLast(i));
      passes.add(new Plan.Pass(
          firstNumber + i, group.head(), group.rowSteps(), group.measures(), schedule, sink, onlyFor(group, schedule, sink)));
    }
    return List.copyOf(passes);
  }

  private boolean isLast(int index) {
    return index == groups.size() - 1;
  }

  private List<Schedule> schedules() {
    if (streams()) {
      return savings.contains(Saving.BYTE_PATHS) && BytePaths.filters(groups.getFirst(), groups.getLast(), settings)
          ? List.of(Schedule.BYTES_ON_DEMAND, Schedule.FILTER_BYTES)
          : List.of(Schedule.ON_DEMAND, Schedule.STREAM);
    }
    if (savings.contains(Saving.BANDS) && Bands.possible(groups, settings)) {
      return groups.stream().map(group -> band(group.head())).toList();
    }
    List<Schedule> schedules = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      schedules.add(isLast(i) ? last(groups.get(i)) : inner(groups.get(i)));
    }
    return schedules;
  }

  /** Whether a stencil heads the second and last pass, and can do with the rows that it reads at a time. */
  private boolean streams() {
    boolean two = groups.size() == 2 && groups.getLast().head() instanceof Plan.Neighbourhood;
    return savings.contains(Saving.STREAMS) && two && groups.getFirst().measures().isEmpty();
  }

  private static Schedule band(Plan.Head head) {
    return switch (head) {
      case Plan.InPlace inPlace -> Schedule.ONE_BAND;
      case Plan.Sampled sampled -> Schedule.BANDS;
      case Plan.Neighbourhood neighbourhood -> throw new IllegalArgumentException("stencils read rows");
    };
  }

  private static Schedule inner(Group group) {
    return group.rowSteps().isEmpty() ? Schedule.MEASURE : Schedule.ROWS;
  }

  private Schedule last(Group group) {
    if (!savings.contains(Saving.BYTE_PATHS)) {
      return Schedule.ROWS;
    }
    if (BytePaths.moves(group, settings)) {
      return Schedule.COPY;
    }
    return BytePaths.maps(group, settings) ? Schedule.LOOKUP : Schedule.ROWS;
  }

  private Sink sink(Group group, Schedule schedule, boolean last) {
    return switch (schedule) {
      case MEASURE, BYTES_ON_DEMAND -> Sink.NONE;
      case LOOKUP -> Sink.TABLE;
      case ROWS, BANDS, ONE_BAND, COPY, ON_DEMAND, STREAM, FILTER_BYTES -> last ? output(group) : Sink.PLANES;
    };
  }

  private Sink output(Group group) {
    if (BytePaths.interleaves(settings)) {
      return Sink.STRIP;
    }
    if (settings.type() == PixelType.FLOAT32 && settings.layout() == Layout.CHW) {
      return Sink.OUTPUT;
    }
    boolean floats = group.head().kinds().equals(Set.of(RowKind.ROWS));
    boolean stored = savings.contains(Saving.STORED_HEADS) && floats && group.storesAsItIs(settings);
    return stored ? Sink.STORE_HEAD : Sink.STORE;
  }

  /** The kernel whose operation alone needs the pass, if its coin may miss. */
  private Optional<PlacedKernel> onlyFor(Group group, Schedule schedule, Sink sink) {
    if (!savings.contains(Saving.SPARED_PASSES)) {
      return Optional.empty();
    }
    Optional<PlacedKernel> only = switch (schedule) {
      case MEASURE -> Optional.of(group.measures().getFirst());
      case ROWS -> sink == Sink.PLANES && group.measures().isEmpty() ? stencil(group) : Optional.empty();
      case BANDS, ONE_BAND, COPY, LOOKUP, ON_DEMAND, STREAM, BYTES_ON_DEMAND, FILTER_BYTES -> Optional.empty();
    };
    return only.filter(placed -> !placed.always());
  }

  /** The stencil at the head of a pass that does nothing for other operations. */
  private static Optional<PlacedKernel> stencil(Group group) {
    if (!(group.head() instanceof Plan.Neighbourhood(PlacedKernel stencil))) {
      return Optional.empty();
    }
    boolean own = group.rowSteps().stream().allMatch(rowStep -> rowStep instanceof Plan.Loop loop
        && loop.kernels().stream().allMatch(kernel -> kernel.step() == stencil.step()));
    return own ? Optional.of(stencil) : Optional.empty();
  }
}
