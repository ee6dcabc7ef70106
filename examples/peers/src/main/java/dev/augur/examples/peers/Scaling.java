package dev.augur.examples.peers;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How much of what several threads could give a row gets: of linear, or, where memory is the bound, of what a copy of
 * the output gets from as many threads. Memory counts as the bound of a row that reaches half of the copy's speed on
 * one thread.
 *
 * @param row the row's name
 * @param threads how many
 * @param memoryBound whether the copy's own scaling is the measure
 * @param found the share; empty if it was not measured
 * @param mixed whether the figures come from different runs
 */
record Scaling(String row, int threads, boolean memoryBound, OptionalDouble found, boolean mixed) {
  /** The share that is wanted. */
  static final double WANTED = 0.95;

  /** A larger share is no gain: one of the figures it is made of is wrong. */
  static final double CREDIBLE = 1.1;

  /** The share of the copy's speed from which on memory counts as the bound. */
  static final double BOUND = 0.5;

  private static final String AUGUR = "augur";
  private static final String COPY = "copy";

  static Scaling of(Results results, String row, int threads) {
    OptionalDouble own = share(results, row, AUGUR, threads);
    OptionalDouble copy = share(results, row, COPY, threads);
    boolean bound = copy.isPresent() && results.ratio(row, AUGUR, COPY, 1).orElse(0) >= BOUND;
    double measure = bound ? Math.min(1, copy.getAsDouble()) : 1;
    return new Scaling(row, threads, bound,
        own.isPresent() ? OptionalDouble.of(own.getAsDouble() / measure) : own,
        results.mixed(row, bound ? Set.of(AUGUR, COPY) : Set.of(AUGUR), Set.of(1, threads)));
  }

  /** The goal that follows. */
  Goal goal() {
    String measure = memoryBound ? "the copy's own scaling" : "linear";
    Goal goal = Goal.atLeast(String.format(Locale.ROOT, "%s on %d threads: share of %s", row, threads, measure),
        WANTED, "of it", found, mixed);
    return found.orElse(0) <= CREDIBLE ? goal
        : new Goal(goal.what(), goal.wanted(), found, Goal.Verdict.NOT_COMPARABLE, mixed);
  }

  private static OptionalDouble share(Results results, String row, String column, int threads) {
    OptionalDouble many = results.speed(row, column, threads);
    OptionalDouble one = results.speed(row, column, 1);
    return many.isPresent() && one.isPresent()
        ? OptionalDouble.of(many.getAsDouble() / (threads * one.getAsDouble())) : OptionalDouble.empty();
  }
}
