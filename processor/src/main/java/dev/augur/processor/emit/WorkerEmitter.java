package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.IMAGE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Measure;
import dev.augur.processor.kernel.PerChannel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Writes the worker: one thread's scratch, and a method per pass and per row. */
final class WorkerEmitter {
  static final String WORKER = "Pixels";

  private final Context context;
  private final Plan plan;
  private final ClassName augmenter;
  private final FieldNames fields;
  private final Settings settings;
  private final List<PassLoops> loops = new ArrayList<>();

  WorkerEmitter(Context context, ClassName augmenter) {
    this.context = context;
    this.plan = context.plan();
    this.augmenter = augmenter;
    this.fields = context.fields();
    this.settings = context.settings();
    LocalNames names = new LocalNames();
    plan.passes().forEach(pass -> loops.add(new PassLoops(pass, names)));
  }

  /** All loops, for the nested classes that hold them. */
  List<LoopMethod> loopMethods() {
    return loops.stream().flatMap(pass -> pass.all().stream()).toList();
  }

  TypeSpec type() {
    TypeSpec.Builder type = TypeSpec.classBuilder(WORKER)
        .addJavadoc("One thread's scratch, and the passes over an image.\n")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(RuntimeNames.GENERATED_WORKER);
    plan.passes().forEach(pass -> head(type, pass));
    new StoreEmitter(context, plan.passes().getLast()).field().ifPresent(type::addField);
    statistics(type);
    rowSteps(type);
    type.addMethod(MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(augmenter, "augmenter")
        .addStatement("super(augmenter, TAKEOVER)")
        .build());
    type.addMethod(render());
    type.addMethod(exercise());
    for (Plan.Pass pass : plan.passes()) {
      PassLoops own = loops.get(pass.number() - 1);
      type.addMethod(new PassEmitter(context, pass, own).method());
      new RowEmitter(context, pass, own).method().ifPresent(type::addMethod);
    }
    return type.build();
  }

  private void head(TypeSpec.Builder type, Plan.Pass pass) {
    switch (pass.head()) {
      case Plan.InPlace inPlace -> {}
      case Plan.Sampled sampled -> type.addField(
          WorkerFields.of(RuntimeNames.WARP, fields.head(pass), warp(sampled)));
      case Plan.Neighbourhood neighbourhood -> new StencilEmitter(context, pass).fields(type, neighbourhood);
    }
  }

  private CodeBlock warp(Plan.Sampled sampled) {
    Sampling sampling = sampled.sampling();
    int channels = context.channels();
    List<Double> fill = IntStream.range(0, channels).mapToObj(c -> PerChannel.of(sampling.fill(), c)).toList();
    return CodeBlock.of("new $T($L, $T.$L, $T.$L, $L, $L)", RuntimeNames.WARP, channels, RuntimeNames.INTERPOLATION,
        sampling.interpolation().name(), RuntimeNames.BORDER, sampling.border().name(), WorkerFields.floats(fill),
        sampled.pixelValues() ? Literals.of((float) settings.source().maximum()) : "Float.POSITIVE_INFINITY");
  }

  private void statistics(TypeSpec.Builder type) {
    Set<Measure> measures = new LinkedHashSet<>();
    plan.passes().forEach(pass -> pass.measures()
        .forEach(placed -> measures.add(((Kernel.Measuring) placed.kernel()).measure())));
    if (measures.contains(Measure.GREY_MEAN)) {
      type.addField(WorkerFields.of(RuntimeNames.GREY_SUM, "greySum",
          CodeBlock.of("new $T($L)", RuntimeNames.GREY_SUM, Literals.of(settings.source().maximum()))));
    }
    plan.passes().forEach(pass -> pass.rowSteps().forEach(rowStep -> {
      if (rowStep instanceof Plan.Tabled tabled) {
        type.addField(new TableEmitter(context).field(tabled.kernel()));
      }
    }));
  }

  private void rowSteps(TypeSpec.Builder type) {
    Set<String> names = new LinkedHashSet<>();
    for (Plan.Pass pass : plan.passes()) {
      for (Plan.RowStep rowStep : pass.rowSteps()) {
        switch (rowStep) {
          case Plan.Loop loop -> loop.kernels().forEach(placed -> coefficients(placed, names));
          case Plan.Variants variants -> variants.with().forEach(placed -> coefficients(placed, names));
          case Plan.Erased erased -> new EraseEmitter(context).fields(type, erased);
          case Plan.Tabled tabled -> {}
        }
      }
    }
    names.forEach(name -> type.addField(FieldSpec.builder(float.class, name).build()));
  }

  private void coefficients(PlacedKernel placed, Set<String> names) {
    for (Expr.Coefficient coefficient : Leaves.coefficients(placed)) {
      names.add(fields.coefficient(placed, coefficient));
    }
  }

  private MethodSpec render() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("render")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(IMAGE, "image");
    for (Plan.Pass pass : plan.passes()) {
      CodeBlock call = CodeBlock.of("pass$L($L)", pass.number(), pass.head().readsImage() ? "image" : "");
      pass.onlyFor().ifPresent(only -> method.beginControlFlow("if ($L)", Coin.acts(context.step(only))));
      method.addStatement(call);
      if (pass.onlyFor().isPresent()) {
        method.endControlFlow();
      }
    }
    return method.build();
  }

  private MethodSpec exercise() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("exercise")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(int.class, "y");
    if (context.vectors()) {
      for (Plan.Pass pass : plan.passes()) {
        new ExerciseEmitter(context, pass, loops.get(pass.number() - 1)).emit(method);
      }
    }
    return method.build();
  }
}
