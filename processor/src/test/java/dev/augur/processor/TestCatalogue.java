package dev.augur.processor;

import dev.augur.processor.model.Arguments;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.OutputScale;
import dev.augur.processor.model.Trait;
import dev.augur.processor.model.op.OperationCatalog;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The catalogue, with operations that note the arguments they were made from. */
final class TestCatalogue {
  static final Map<String, Binding> BINDINGS =
      OperationCatalog.bindings().stream().collect(Collectors.toMap(Binding::name, TestCatalogue::noting));

  private TestCatalogue() {}

  /** An operation with its arguments. */
  record Noted(Operation operation, Arguments arguments) implements Operation {
    @Override
    public Set<Trait> traits() {
      return operation.traits();
    }

    @Override
    public Frame after(Frame before) {
      return operation.after(before);
    }

    @Override
    public Frame atLeast() {
      return operation.atLeast();
    }

    @Override
    public boolean idle(Frame before) {
      return operation.idle(before);
    }

    @Override
    public OutputScale scale(OutputScale before, int channels, double maximum) {
      return operation.scale(before, channels, maximum);
    }

    @Override
    public Optional<String> colourless() {
      return operation.colourless();
    }

    @Override
    public void lower(Lowering lowering) {
      operation.lower(lowering);
    }
  }

  private static Binding noting(Binding binding) {
    return new Binding(
        binding.name(), arguments -> new Noted(binding.read().apply(arguments), arguments), binding.samples());
  }
}
