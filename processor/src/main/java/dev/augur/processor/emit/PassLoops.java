package dev.augur.processor.emit;

import dev.augur.processor.emit.LoopMethod.Target;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.plan.Plan;
import dev.augur.processor.plan.Plan.RowKind;
import dev.augur.processor.plan.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The loop methods of one pass: the first one for every kind of row that the head can give, then the others. */
final class PassLoops {
  private final Plan.Pass pass;
  private final LocalNames names;
  private final List<LoopMethod> entries = new ArrayList<>();
  private final List<LoopMethod> spared = new ArrayList<>();
  private final List<LoopMethod> others = new ArrayList<>();

  PassLoops(Plan.Pass pass, LocalNames names) {
    this.pass = pass;
    this.names = names;
    if (!runsLoops()) {
      return;
    }
    first(pass.rowSteps().getFirst());
    for (int i = 1; i < pass.rowSteps().size(); i++) {
      others.add(pass.rowSteps().get(i) instanceof Plan.Loop loop ? other(loop, i) : null);
    }
  }

  private boolean runsLoops() {
    return switch (pass.schedule()) {
      case ROWS, BANDS, ONE_BAND, COPY, LOOKUP, ON_DEMAND, STREAM -> true;
      case MEASURE, BYTES_ON_DEMAND, FILTER_BYTES -> false;
    };
  }

  /** The first loop, once per kind of row. */
  List<LoopMethod> entries() {
    return entries;
  }

  /** The first loop for images that its coin spares, once per kind of row; empty where there is no coin. */
  List<LoopMethod> spared() {
    return spared;
  }

  /** The loop of a later row step, null where it is no loop or its loop would do nothing. */
  LoopMethod other(int index) {
    return others.get(index - 1);
  }

  /** All of them, in order. */
  List<LoopMethod> all() {
    List<LoopMethod> all = new ArrayList<>(entries);
    all.addAll(spared);
    others.stream().filter(method -> method != null).forEach(all::add);
    return all;
  }

  /** Whether any of them leaves its results in the worker's scratch rows. */
  boolean scratch() {
    return all().stream().anyMatch(method -> method.target() == Target.WORK);
  }

  private void first(Plan.RowStep rowStep) {
    switch (rowStep) {
      case Plan.Loop loop when pass.sink() == Sink.STORE_HEAD -> {}
      case Plan.Loop loop -> first(loop, "", entries);
      case Plan.Variants variants -> {
        first(new Plan.Loop(variants.with(), false), "With" + variants.coin().name(), entries);
        first(new Plan.Loop(variants.without(), false), "", spared);
      }
      case Plan.Erased erased -> throw new IllegalArgumentException("a pass begins with a loop");
      case Plan.Tabled tabled -> throw new IllegalArgumentException("a pass begins with a loop");
    }
  }

  private void first(Plan.Loop loop, String suffix, List<LoopMethod> methods) {
    Target target = target(0);
    for (RowKind kind : pass.head().kinds()) {
      Entry entry = Entry.of(kind);
      String name = names.fresh(entry.method() + suffix + pass.number());
      methods.add(new LoopMethod(name, doc(entry, loop, target), pass, loop.kernels(), entry, target));
    }
  }

  private LoopMethod other(Plan.Loop loop, int index) {
    Target target = target(index);
    if (loop.kernels().isEmpty() && target == Target.WORK) {
      return null;
    }
    String wish = isLast(index) ? "finish" : Spelling.variable(loop.kernels().getFirst().name());
    String name = names.fresh(wish + pass.number());
    return new LoopMethod(name, doc(Entry.WORK, loop, target), pass, loop.kernels(), Entry.WORK, target);
  }

  private boolean isLast(int index) {
    return index == pass.rowSteps().size() - 1;
  }

  private Target target(int index) {
    if (!isLast(index)) {
      return Target.WORK;
    }
    return switch (pass.sink()) {
      case PLANES -> Target.PLANES;
      case OUTPUT -> Target.OUTPUT;
      case STRIP -> Target.BYTES;
      case STORE, TABLE -> Target.WORK;
      case NONE, STORE_HEAD -> throw new IllegalArgumentException("a pass without a last loop");
    };
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
