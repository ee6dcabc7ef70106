package dev.augur.processor.plan;

import dev.augur.annotation.PixelType;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Measure;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.model.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers what one pass does. */
final class PassBuilder {
  private final Settings settings;
  private final Set<Saving> savings;
  private final boolean image;
  private final boolean pixelValues;
  private final PlacedKernel stencil;
  private final GeometryRun run;
  private final List<Plan.RowStep> rowSteps = new ArrayList<>();
  private final List<PlacedKernel> pointwise = new ArrayList<>();
  private boolean geometryClosed;

  private PassBuilder(
      Settings settings, Set<Saving> savings, boolean image, boolean pixelValues, PlacedKernel stencil) {
    this.settings = settings;
    this.savings = savings;
    this.image = image;
    this.pixelValues = pixelValues;
    this.stencil = stencil;
    this.run = new GeometryRun(settings);
    this.geometryClosed = stencil != null;
  }

  /** A pass that begins with the source's pixels. */
  static PassBuilder ofImage(Settings settings, Set<Saving> savings) {
    return new PassBuilder(settings, savings, true, true, null);
  }

  /** A pass that begins with the previous pass's pixels, which may have left 0 to the maximum. */
  static PassBuilder ofPlanes(Settings settings, Set<Saving> savings, boolean pixelValues) {
    return new PassBuilder(settings, savings, false, pixelValues, null);
  }

  /** A pass that begins with a stencil on the previous pass's pixels. */
  static PassBuilder ofStencil(Settings settings, Set<Saving> savings, PlacedKernel stencil) {
    return new PassBuilder(settings, savings, false, true, stencil);
  }

  /** Whether a step of geometry can become part of this pass's map. */
  boolean accepts(Kernel.Geometry geometry) {
    return !geometryClosed && run.accepts(geometry) && (untouched() || commutes(geometry));
  }

  /** Whether statistics can be measured where the bytes of the image lie, since nothing but moves happened to them. */
  boolean measuresBytes(List<PlacedKernel> measures) {
    boolean bytes = image && settings.source().type() == PixelType.UINT8;
    boolean moved = bytes && untouched() && ((Plan.Sampled) head()).exact();
    return moved && !measures.isEmpty() && measures.stream().noneMatch(
        placed -> ((Kernel.Measuring) placed.kernel()).measure() == Measure.CHANNEL_MEANS);
  }

  /** A pass that only measures. */
  Group measuring(List<PlacedKernel> measures) {
    return new Group(head(), List.of(), measures);
  }

  /** A pass that begins as this one did. */
  PassBuilder again() {
    PassBuilder again = ofImage(settings, savings);
    run.moves().forEach(again::move);
    again.geometryClosed = geometryClosed;
    return again;
  }

  private boolean untouched() {
    return rowSteps.isEmpty() && pointwise.isEmpty();
  }

  /** Exact steps that look at nothing outside may be done before maths that does not know where a pixel is. */
  private boolean commutes(Kernel.Geometry geometry) {
    boolean exact = !geometry.move().looksOutside() && !geometry.move().interpolates();
    return exact && rowSteps.isEmpty() && pointwise.stream().noneMatch(Positions::matter);
  }

  void move(PlacedKernel placed) {
    run.add(placed);
  }

  void closeGeometry() {
    geometryClosed = true;
  }

  void pointwise(PlacedKernel placed) {
    pointwise.add(placed);
  }

  void rowStep(Plan.RowStep rowStep) {
    flush();
    rowSteps.add(rowStep);
  }

  /** Turns collected maths into loops. */
  private void flush() {
    int budget = savings.contains(Saving.SHARED_LOOPS) ? Loops.BUDGET : 0;
    rowSteps.addAll(Loops.of(pointwise, rowSteps.isEmpty(), settings.source().channels(), budget));
    pointwise.clear();
  }

  Group build(List<PlacedKernel> measures) {
    flush();
    // The first loop turns what the head gives into floats, the last one stores them; neither can be skipped.
    if (rowSteps.isEmpty() || !runsAlways(rowSteps.getFirst())) {
      rowSteps.addFirst(new Plan.Loop(List.of(), false));
    }
    if (!runsAlways(rowSteps.getLast())) {
      rowSteps.addLast(new Plan.Loop(List.of(), false));
    }
    Plan.Head head = head();
    List<Plan.RowStep> steps = List.copyOf(rowSteps);
    return new Group(head, savings.contains(Saving.LOOP_VERSIONS) ? Loops.fused(steps, head) : steps, measures);
  }

  private static boolean runsAlways(Plan.RowStep rowStep) {
    return rowStep instanceof Plan.Loop loop && !loop.optional();
  }

  private Plan.Head head() {
    if (stencil != null) {
      return new Plan.Neighbourhood(stencil);
    }
    if (!image && run.moves().isEmpty()) {
      return new Plan.InPlace();
    }
    Sampling sampling = run.sampling();
    return new Plan.Sampled(run.moves(), sampling, image, pixelValues, run.kinds(image));
  }
}
