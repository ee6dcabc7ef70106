package dev.augur.processor.emit;

import dev.augur.processor.emit.LoopMethod.Target;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Plan;
import dev.augur.processor.plan.Plan.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The loop methods of one pass: the first one for every kind of row that the head can give, then the others. */
final class PassLoops {
  private final Plan.Pass pass;
  private final Settings settings;
  private final LocalNames names;
  private final List<LoopMethod> entries = new ArrayList<>();
  private final List<LoopMethod> spared = new ArrayList<>();
  private final List<LoopMethod> others = new ArrayList<>();

  PassLoops(Plan plan, Plan.Pass pass, LocalNames names) {
    this.pass = pass;
    this.settings = plan.lowered().declaration().settings();
    this.names = names;
    if (pass.onlyMeasures() || plan.filtersBytes()) {
      return;
    }
    switch (pass.stages().getFirst()) {
      case Plan.Loop loop when direct() -> {}
      case Plan.Loop loop -> first(loop, "", entries);
      case Plan.Variants variants -> {
        first(new Plan.Loop(variants.with(), false), "With" + variants.coin().name(), entries);
        first(new Plan.Loop(variants.without(), false), "", spared);
      }
      case Plan.Erased erased -> throw new IllegalArgumentException("a pass begins with a loop");
      case Plan.Tabled tabled -> throw new IllegalArgumentException("a pass begins with a loop");
    }
    for (Plan.Stage stage : pass.stages().subList(1, pass.stages().size())) {
      others.add(stage instanceof Plan.Loop loop ? other(loop) : null);
    }
  }

  /** The first loop, once per kind of row. */
  List<LoopMethod> entries() {
    return entries;
  }

  /** The first loop for images that its coin spares, once per kind of row; empty where there is no coin. */
  List<LoopMethod> spared() {
    return spared;
  }

  /** The loop of a later stage, null where the stage is no loop or its loop would do nothing. */
  LoopMethod other(int stage) {
    return others.get(stage - 1);
  }

  /** All of them, in order. */
  List<LoopMethod> all() {
    List<LoopMethod> all = new ArrayList<>(entries);
    all.addAll(spared);
    others.stream().filter(method -> method != null).forEach(all::add);
    return all;
  }

  /** Whether the head gives rows of floats and nothing else. */
  boolean rows() {
    return pass.head().kinds().equals(Set.of(RowKind.ROWS));
  }

  /** Whether the head's rows go to the store as they are, without a loop. */
  boolean direct() {
    return storesRows() && pass.storesAsItIs(settings) && rows();
  }

  /** Whether the rows of the pass are stored by the library instead of by the last loop. */
  boolean storesRows() {
    return pass.last() && (pass.mapsBytes(settings) || !StoreEmitter.loopsStore(settings));
  }

  private void first(Plan.Loop loop, String suffix, List<LoopMethod> methods) {
    Target target = pass.fused() ? lastTarget() : Target.WORK;
    for (RowKind kind : pass.head().kinds()) {
      Entry entry = Entry.of(kind);
      String name = names.fresh(entry.method() + suffix + pass.number());
      methods.add(new LoopMethod(name, doc(entry, loop, target), pass, loop.kernels(), entry, target));
    }
  }

  private LoopMethod other(Plan.Loop loop) {
    boolean last = pass.stages().getLast() == loop;
    Target target = last ? lastTarget() : Target.WORK;
    if (loop.kernels().isEmpty() && target == Target.WORK) {
      return null;
    }
    String wish = last ? "finish" : Spelling.variable(loop.kernels().getFirst().name());
    String name = names.fresh(wish + pass.number());
    return new LoopMethod(name, doc(Entry.WORK, loop, target), pass, loop.kernels(), Entry.WORK, target);
  }

  private Target lastTarget() {
    if (!pass.last()) {
      return Target.PLANES;
    }
    return storesRows() ? Target.WORK : Plan.interleavesBytes(settings) ? Target.BYTES : Target.OUTPUT;
  }

  private static String doc(Entry entry, Plan.Loop loop, Target target) {
    String from = switch (entry) {
      case PIXELS -> "From whole pixels";
      case PAIRS -> "From bilinear neighbours";
      case COVERED -> "From bilinear neighbours, blended with the fill outside the frame";
      case LINES -> "From the source rows above and below";
      case ROWS -> "From rows of floats";
      case WORK -> "From scratch rows";
    };
    String to = switch (target) {
      case WORK -> "scratch rows";
      case PLANES -> "planes";
      case OUTPUT -> "the output's planes";
      case BYTES -> "the output's bytes";
    };
    String maths = loop.kernels().stream().map(PlacedKernel::name).distinct().collect(Collectors.joining(", "));
    return from + (maths.isEmpty() ? "" : ": " + maths) + "; to " + to + ".";
  }
}
