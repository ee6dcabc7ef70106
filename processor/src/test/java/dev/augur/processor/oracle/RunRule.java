package dev.augur.processor.oracle;

import dev.augur.annotation.Border;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.model.Settings;
import dev.augur.processor.oracle.Step.Kind;
import java.util.Collections;
import java.util.List;

/**
 * Which geometry composes into one resampling: a matter of the declaration alone, whether steps act or not.
 *
 * <p>Steps that look outside must share border and fill, steps that interpolate the interpolation. With
 * {@code clip = true} nothing that interpolates follows anything that did. A periodic border cannot continue a frame
 * that was made by or after a resampling, and mirrors do not pad twice.
 */
final class RunRule {
  private final Settings settings;
  private Sampling outside;
  private Sampling between;
  private boolean padded;
  private boolean innerFrame;

  RunRule(Settings settings) {
    this.settings = settings;
  }

  boolean accepts(Kind kind, Sampling sampling) {
    if (kind.interpolates && between != null
        && (settings.clip() || between.interpolation() != sampling.interpolation())) {
      return false;
    }
    if (!kind.looksOutside) {
      return true;
    }
    boolean same = outside == null
        || outside.border() == sampling.border() && per(outside.fill()).equals(per(sampling.fill()));
    boolean mirrorsAgain = padded && kind == Kind.PAD && sampling.border() != Border.CONSTANT;
    boolean inner = innerFrame || kind == Kind.PAD && between != null;
    return same && !mirrorsAgain && !(inner && sampling.border() == Border.WRAP);
  }

  private List<Double> per(List<Double> fill) {
    int channels = settings.source().channels();
    return fill.size() == 1 ? Collections.nCopies(channels, fill.getFirst()) : fill;
  }

  void add(Kind kind, Sampling sampling) {
    if (kind.looksOutside) {
      outside = sampling;
    }
    boolean reframes = kind == Kind.CROP || kind == Kind.PAD;
    innerFrame |= kind == Kind.RESAMPLING || reframes && between != null;
    padded |= kind == Kind.PAD;
    if (kind.interpolates) {
      between = sampling;
    }
  }

  /** How the run looks up pixels, the pipeline's way where no step cares. */
  Sampling sampling() {
    Sampling inherited = settings.sampling();
    return new Sampling(
        outside == null ? inherited.border() : outside.border(),
        outside == null ? inherited.fill() : outside.fill(),
        between == null ? inherited.interpolation() : between.interpolation());
  }
}
