package dev.augur.support;

import dev.augur.Image;

/**
 * Decides, for one generated class, when vector code takes over from its scalar twin.
 *
 * <p>Both give the same bytes; only their speed differs.
 */
public final class Takeover {
  private final boolean vectorCode;

  /**
   * The takeover of a generated class.
   *
   * @param vectorCode whether the class has vector code at all
   */
  public Takeover(boolean vectorCode) {
    this.vectorCode = vectorCode && Backend.vectors();
  }

  void run(GeneratedWorker worker, Image image) {
    worker.vector = vectorCode;
    worker.render(image);
  }
}
