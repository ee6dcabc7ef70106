package dev.augur.processor;

import dev.augur.processor.model.Declaration;

/** Turns a checked declaration into the source of its augmenter: lowering, planning and emitting. */
@FunctionalInterface
public interface AugmenterGenerator {

  /** The source; a pure function of its arguments. */
  GeneratedSource generate(Declaration declaration, Options.Backend backend);

  /**
   * A class to compile.
   *
   * @param className its qualified name
   * @param text the whole source file
   * @param explanation the pipeline before and after fusion, with its passes, for {@code -Aaugur.explain=true}
   */
  record GeneratedSource(String className, String text, String explanation) {}
}
