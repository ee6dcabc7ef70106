package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.IMAGE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.augur.processor.plan.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the worker: one thread's scratch, and a method per pass and per row. */
final class WorkerEmitter {
  static final String WORKER = "ImageWorker";

  private final Context context;
  private final Plan plan;
  private final ClassName augmenter;
  private final List<PassLoops> loops = new ArrayList<>();

  WorkerEmitter(Context context, ClassName augmenter) {
    this.context = context;
    this.plan = context.plan();
    this.augmenter = augmenter;
    LocalNames methods = new LocalNames();
    plan.all().forEach(pass -> loops.add(new PassLoops(pass, methods)));
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
    new FieldsEmitter(context).fields().forEach(type::addField);
    type.addMethod(MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(augmenter, "augmenter")
        .addStatement("super(augmenter, TAKEOVER)")
        .build());
    type.addMethod(render());
    type.addMethod(exercise());
    openings().forEach(type::addMethod);
    for (Plan.Pass pass : plan.all()) {
      PassLoops own = loops.get(pass.number() - 1);
      type.addMethod(new PassEmitter(context, pass, own).method());
      new RowEmitter(context, pass, own).method().ifPresent(type::addMethod);
    }
    return type.build();
  }

  private MethodSpec render() {
    CodeBlock passes = calls(plan.passes());
    CodeBlock code = plan.shortcut().map(shortcut -> branches(shortcut, passes)).orElse(passes);
    return MethodSpec.methodBuilder("render")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(IMAGE, "image")
        .addCode(code)
        .build();
  }

  private CodeBlock branches(Plan.Shortcut shortcut, CodeBlock passes) {
    String acts = shortcut.spared().stream()
        .map(placed -> Coin.acts(context.step(placed)))
        .collect(Collectors.joining(" || "));
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", acts)
        .add(passes)
        .nextControlFlow("else")
        .add(calls(shortcut.passes()))
        .endControlFlow()
        .build();
  }

  private CodeBlock calls(List<Plan.Pass> passes) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Plan.Pass pass : passes) {
      CodeBlock call = Statement.of("pass$L($L)", pass.number(), pass.head().readsImage() ? "image" : "");
      code.add(pass.onlyFor().map(only -> Coin.guard(only, context.step(only), call)).orElse(call));
    }
    return code.build();
  }

  /** What opens the heads that several passes share. */
  private Collection<MethodSpec> openings() {
    Map<String, MethodSpec> openings = new LinkedHashMap<>();
    for (Plan.Pass pass : plan.all()) {
      new PassEmitter(context, pass, loops.get(pass.number() - 1)).opening()
          .ifPresent(opening -> openings.putIfAbsent(opening.name(), opening));
    }
    return openings.values();
  }

  private MethodSpec exercise() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("exercise")
        .addJavadoc(context.vectors()
            ? "Runs every vector loop once, so that the JIT sees it before images need it.\n"
            : "Does nothing, as there are no vector loops.\n")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(int.class, "y");
    if (context.vectors()) {
      for (Plan.Pass pass : plan.all()) {
        new ExerciseEmitter(context, pass, loops.get(pass.number() - 1)).emit(method);
      }
    }
    return method.build();
  }
}
