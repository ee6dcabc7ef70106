package dev.augur.support.geometry;

import dev.augur.support.geometry.LookupStep.Kind;
import dev.augur.support.pixel.Border;
import java.util.Arrays;

/**
 * The steps from an output pixel back to the source, the first one next to the source; neighbouring maps are merged.
 * Reused from image to image.
 */
public final class LookupChain {
  private LookupStep[] steps = {new LookupStep()};
  private int size = 1;

  /** Forgets all steps but an identity next to the source. */
  void clear() {
    size = 1;
    steps[0].kind = Kind.MAP;
    steps[0].map.setAffine(1, 0, 0, 0, 1, 0);
  }

  /** How many steps there are, at least 1. */
  public int size() {
    return size;
  }

  /** A step; step 0 lies next to the source. */
  public LookupStep step(int i) {
    return steps[i];
  }

  /** Adds a map that is looked up before all others. */
  void map(Lookup later) {
    LookupStep top = steps[size - 1];
    if (top.kind == Kind.MAP && (top.map.isAffine() || later.isAffine())) {
      top.map.multiply(later);
    } else {
      LookupStep added = add();
      added.kind = Kind.MAP;
      added.map.set(later);
    }
  }

  /** Adds the edge of a frame. */
  void frame(int height, int width, Border border) {
    LookupStep added = add();
    added.kind = Kind.FRAME;
    added.height = height;
    added.width = width;
    added.border = border;
  }

  /** Adds a displacement, to be filled by the caller. */
  ElasticGrid elastic() {
    LookupStep added = add();
    added.kind = Kind.ELASTIC;
    return added.grid;
  }

  private void add(LookupStep other) {
    if (other.kind == Kind.MAP) {
      map(other.map);
    } else {
      add().copy(other);
    }
  }

  private LookupStep add() {
    if (size == steps.length) {
      steps = Arrays.copyOf(steps, 2 * size);
      for (int i = size; i < steps.length; i++) {
        steps[i] = new LookupStep();
      }
    }
    return steps[size++];
  }

  /**
   * If the chain is a signed permutation and a move by whole pixels, makes it exactly that.
   *
   * @return whether it is, so that the picture is copied and never resampled
   */
  boolean snap() {
    return size == 1 && steps[0].map.snap();
  }

  /** Whether all maps are affine and nothing is displaced. */
  public boolean isAffine() {
    for (int i = 0; i < size; i++) {
      if (steps[i].kind == Kind.ELASTIC || steps[i].kind == Kind.MAP && !steps[i].map.isAffine()) {
        return false;
      }
    }
    return true;
  }

  /** Whether fill lies around some frame. */
  public boolean fills() {
    for (int i = 0; i < size; i++) {
      if (steps[i].kind == Kind.FRAME && steps[i].border == Border.CONSTANT) {
        return true;
      }
    }
    return false;
  }

  /** Writes the product of the affine maps from step {@code from} up into a map; frames do not count. */
  public void total(int from, Lookup product) {
    product.setAffine(1, 0, 0, 0, 1, 0);
    for (int i = from; i < size; i++) {
      if (steps[i].kind == Kind.MAP) {
        product.multiply(steps[i].map);
      }
    }
  }

  /** Makes this the other chain without the frames outside which no pixel of the output looks. */
  public void prune(LookupChain full, int height, int width, Reach reach) {
    clear();
    reach.begin(height, width);
    for (int i = 0; i < full.size; i++) {
      LookupStep step = full.steps[full.size - 1 - i];
      step.acts = !reach.passes(step);
    }
    for (int i = 0; i < full.size; i++) {
      if (full.steps[i].acts) {
        add(full.steps[i]);
      }
    }
  }
}
