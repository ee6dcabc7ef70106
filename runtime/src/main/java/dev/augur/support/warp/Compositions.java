package dev.augur.support.warp;

import dev.augur.Image;
import dev.augur.support.geometry.Composition;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.PlaneReader;
import dev.augur.support.pixel.Planes;
import dev.augur.support.resize.Antialias;
import java.util.Arrays;

/**
 * A whole geometry: compositions, between which an antialiased resize filters the picture. The last composition is the
 * one whose rows are sampled.
 */
final class Compositions {
  private final Border border;
  private final FrameRenderer renderer;
  private final Sampler sampler;
  private final Antialias antialias = new Antialias();
  private final PlaneReader reader;
  private final Planes converted = new Planes();
  private final Planes rendered = new Planes();
  private final Planes[] filtered = {new Planes(), new Planes()};
  private Composition[] compositions = {new Composition()};
  private int last;

  Compositions(Sampler sampler, Border border, float[] fill, float maximum) {
    this.sampler = sampler;
    this.border = border;
    reader = new PlaneReader(maximum);
    renderer = new FrameRenderer(sampler, fill);
  }

  void begin(int height, int width) {
    last = 0;
    compositions[0].begin(height, width, border);
  }

  /** The composition that steps are added to. */
  Composition current() {
    return compositions[last];
  }

  /** Resizes with a filter: what comes next composes on the result. */
  void filter(int height, int width) {
    Composition composition = compositions[last++];
    if (last == compositions.length) {
      compositions = Arrays.copyOf(compositions, last + 1);
      compositions[last] = new Composition();
    }
    composition.filter(height, width, compositions[last]);
  }

  /** Runs all compositions but the last on an image, and opens the last. */
  void open(Image image, boolean vector) {
    if (image.bytes() == null) {
      converted.together = together(0, vector);
      reader.read(image, 0, 0, image.height(), image.width(), converted);
      open(converted, vector);
      return;
    }
    if (image.reduction() > 1 && (last == 0 || !compositions[0].filterDirectly)) {
      throw new IllegalArgumentException(image + " is reduced to 1/" + image.reduction()
          + " of its size, but the pipeline does not begin by shrinking it; decode it whole");
    }
    sampler.source.set(image);
    if (last == 1 && sampler.open(image, compositions[0], compositions[1], vector)) {
      return;
    }
    if (last > 0) {
      Composition before = compositions[0];
      filtered[0].together = together(1, vector);
      if (before.filterDirectly) {
        antialias.resize(image, before.rows.start, before.columns.start, before.rows.length, before.columns.length,
            before.filterHeight, before.filterWidth, filtered[0], vector);
      } else {
        renderAndFilter(before, filtered[0], vector);
      }
      sampler.source.set(filtered[0]);
    }
    finish(1, vector);
  }

  /** Runs all compositions but the last on planes, and opens the last. */
  void open(Planes planes, boolean vector) {
    sampler.source.set(planes);
    finish(0, vector);
  }

  private void finish(int from, boolean vector) {
    for (int i = from; i < last; i++) {
      Composition before = compositions[i];
      Planes target = filtered[i % 2];
      target.together = together(i + 1, vector);
      if (before.filterDirectly) {
        antialias.resize(sampler.source.planes, before.rows.start, before.columns.start, before.rows.length,
            before.columns.length, before.filterHeight, before.filterWidth, target, vector);
      } else {
        renderAndFilter(before, target, vector);
      }
      sampler.source.set(target);
    }
    sampler.open(compositions[last], vector);
  }

  /** Whether the pixels that a composition samples are to be together; filters read whole rows of a channel. */
  private boolean together(int index, boolean vector) {
    return index == last && sampler.together(compositions[last], vector);
  }

  private void renderAndFilter(Composition before, Planes target, boolean vector) {
    sampler.open(before, vector);
    renderer.render(before.height, before.width, rendered);
    antialias.resize(rendered, 0, 0, before.height, before.width, before.filterHeight, before.filterWidth, target, vector);
  }
}
