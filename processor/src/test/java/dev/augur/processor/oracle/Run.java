package dev.augur.processor.oracle;

import dev.augur.processor.model.Settings;
import dev.augur.processor.oracle.Step.Kind;
import java.util.ArrayList;
import java.util.List;

/** Geometry that will be rendered in one go: the steps that act on the present image. */
final class Run {
  private final Settings settings;
  private final Picture picture;
  private final RunRule rule;
  private final List<Step> steps = new ArrayList<>();
  private int height;
  private int width;

  Run(Settings settings, Picture picture) {
    this.settings = settings;
    this.picture = picture;
    this.rule = new RunRule(settings);
    height = picture.height;
    width = picture.width;
  }

  /** Whether one more step may become part of it. */
  boolean accepts(Kind kind, Geometry geometry) {
    return rule.accepts(kind, geometry.sampling());
  }

  /** Adds a step; null if it does not act on the present image. */
  void add(Kind kind, Geometry geometry, Step step) {
    rule.add(kind, geometry.sampling());
    if (step != null) {
      steps.add(step);
      resize(step);
    }
  }

  private void resize(Step step) {
    switch (step) {
      case Step.Mapped mapped -> size(mapped.swaps() ? width : height, mapped.swaps() ? height : width);
      case Step.Cropped crop -> size(crop.height(), crop.width());
      case Step.Padded pad -> size(height + pad.top() + pad.bottom(), width + pad.left() + pad.right());
      case Step.Resized resized -> size(resized.height(), resized.width());
    }
  }

  private void size(int height, int width) {
    this.height = height;
    this.width = width;
  }

  int height() {
    return height;
  }

  int width() {
    return width;
  }

  Picture render(Units units) {
    if (steps.isEmpty()) {
      return picture;
    }
    double maximum = units.arePixels() ? units.maximum() : Double.POSITIVE_INFINITY;
    Canvas canvas = new Canvas(picture, rule.sampling(), units.of(rule.sampling().fill()), maximum);
    steps.forEach(canvas::apply);
    return canvas.render().rounded(units);
  }
}
