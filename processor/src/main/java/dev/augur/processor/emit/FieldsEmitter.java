package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PerChannel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.plan.Plan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Writes the worker's fields: what makes rows, what takes them, and what an image's numbers are kept in. */
final class FieldsEmitter {
  private final Context context;
  private final FieldNames names;

  FieldsEmitter(Context context) {
    this.context = context;
    this.names = context.fields();
  }

  /** All of them, each once though several passes may use it. */
  Collection<FieldSpec> fields() {
    List<Plan.Pass> passes = context.plan().all();
    Map<String, FieldSpec> fields = new LinkedHashMap<>();
    Consumer<FieldSpec> add = field -> fields.putIfAbsent(field.name(), field);
    passes.forEach(pass -> head(pass).forEach(add));
    passes.forEach(pass -> new StoreEmitter(context, pass).field().ifPresent(add));
    passes.forEach(pass -> pass.measures().forEach(measure -> statistic(measure).ifPresent(add)));
    passes.forEach(pass -> pass.rowSteps().forEach(rowStep -> rowStep(rowStep).forEach(add)));
    return fields.values();
  }

  private List<FieldSpec> head(Plan.Pass pass) {
    return switch (pass.head()) {
      case Plan.InPlace inPlace -> List.of();
      case Plan.Sampled sampled -> List.of(WorkerFields.of(RuntimeNames.WARP, names.head(pass), warp(sampled)));
      case Plan.Neighbourhood neighbourhood -> new StencilEmitter(context, pass).fields(neighbourhood);
    };
  }

  private CodeBlock warp(Plan.Sampled sampled) {
    Sampling sampling = sampled.sampling();
    int channels = context.channels();
    List<Double> fill = IntStream.range(0, channels).mapToObj(c -> PerChannel.of(sampling.fill(), c)).toList();
    return CodeBlock.of("new $T($L, $T.$L, $T.$L, $L, $L)", RuntimeNames.WARP, channels, RuntimeNames.INTERPOLATION,
        sampling.interpolation().name(), RuntimeNames.BORDER, sampling.border().name(), WorkerFields.floats(fill),
        sampled.pixelValues() ? Literals.of((float) maximum()) : "Float.POSITIVE_INFINITY");
  }

  private Optional<FieldSpec> statistic(PlacedKernel placed) {
    return switch (((Kernel.Measuring) placed.kernel()).measure()) {
      case GREY_MEAN -> Optional.of(WorkerFields.of(RuntimeNames.GREY_SUM, "greySum",
          CodeBlock.of("new $T($L)", RuntimeNames.GREY_SUM, Literals.of(maximum()))));
      case HISTOGRAM, LEVEL_RANGE, CHANNEL_MEANS -> Optional.empty();
    };
  }

  private double maximum() {
    return context.settings().source().maximum();
  }

  private List<FieldSpec> rowStep(Plan.RowStep rowStep) {
    return switch (rowStep) {
      case Plan.Loop loop -> coefficients(loop.kernels());
      case Plan.Variants variants -> coefficients(variants.with());
      case Plan.Erased erased -> new EraseEmitter(context).fields(erased);
      case Plan.Tabled tabled -> List.of(new TableEmitter(context).field(tabled.kernel()));
    };
  }

  private List<FieldSpec> coefficients(List<PlacedKernel> kernels) {
    return kernels.stream()
        .flatMap(placed -> Leaves.coefficients(placed).stream()
            .map(coefficient -> FieldSpec.builder(float.class, names.coefficient(placed, coefficient)).build()))
        .toList();
  }
}
