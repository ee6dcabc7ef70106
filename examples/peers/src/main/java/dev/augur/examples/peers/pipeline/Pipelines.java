package dev.augur.examples.peers.pipeline;

import dev.augur.examples.peers.row.Row;
import dev.augur.support.GeneratedAugmenter;

/** The generated augmenters by the row that declares them. */
public final class Pipelines {
  private Pipelines() {}

  /**
   * The augmenter of a row's pipeline.
   *
   * @throws IllegalStateException if nothing was generated for it
   */
  public static GeneratedAugmenter of(Row row) {
    String name = Pipelines.class.getPackageName() + "." + row.declared().replace('.', '_') + "Augmenter";
    try {
      return (GeneratedAugmenter) Class.forName(name).getDeclaredMethod("create").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("row " + row.name() + " has no pipeline " + row.declared(), e);
    }
  }
}
