package dev.augur.processor;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.op.OperationCatalog;
import dev.augur.processor.plan.Saving;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.Processor;

/** The real processor, which also shows the declarations that it generates from. */
public final class CapturingProcessor {
  private CapturingProcessor() {}

  /** A processor that hands each checked declaration to a consumer. */
  public static Processor showing(Consumer<Declaration> consumer) {
    return showing(consumer, Saving.all());
  }

  /** The same, of plans that do no more to be fast than this. */
  public static Processor showing(Consumer<Declaration> consumer, Set<Saving> savings) {
    PipelineGenerator generator = new PipelineGenerator(savings);
    return new AugurProcessor(OperationCatalog.byName(), (declaration, backend) -> {
      consumer.accept(declaration);
      return generator.generate(declaration, backend);
    });
  }

  /** The source of such a plan. */
  public static String source(Declaration declaration, Set<Saving> savings) {
    return new PipelineGenerator(savings).generate(declaration, Options.Backend.AUTO).text();
  }
}
