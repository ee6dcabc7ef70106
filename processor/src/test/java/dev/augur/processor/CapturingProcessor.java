package dev.augur.processor;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.op.OperationCatalog;
import java.util.function.Consumer;
import javax.annotation.processing.Processor;

/** The real processor, which also shows the declarations that it generates from. */
public final class CapturingProcessor {
  private CapturingProcessor() {}

  /** A processor that hands each checked declaration to a consumer. */
  public static Processor showing(Consumer<Declaration> consumer) {
    PipelineGenerator generator = new PipelineGenerator();
    return new AugurProcessor(OperationCatalog.byName(), (declaration, backend) -> {
      consumer.accept(declaration);
      return generator.generate(declaration, backend);
    });
  }
}
