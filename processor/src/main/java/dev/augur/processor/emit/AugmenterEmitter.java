package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.DRAW_SCHEMA;
import static dev.augur.processor.emit.RuntimeNames.GENERATED_AUGMENTER;
import static dev.augur.processor.emit.RuntimeNames.LAYOUT;
import static dev.augur.processor.emit.RuntimeNames.PIXEL_TYPE;
import static dev.augur.processor.emit.RuntimeNames.SOURCE_SPEC;
import static dev.augur.processor.emit.RuntimeNames.TAKEOVER;
import static dev.augur.processor.emit.RuntimeNames.TENSOR_SPEC;
import static dev.augur.processor.emit.RuntimeNames.WORKER;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.augur.annotation.PixelType;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.OutputScale;
import dev.augur.processor.model.Settings;
import dev.augur.processor.model.Visibility;
import dev.augur.processor.plan.Lowered.Step;
import dev.augur.processor.plan.Plan;
import dev.augur.processor.plan.PlanPrinter;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the augmenter: constants, parameters, draws, builder, and the nested classes that touch pixels. */
public final class AugmenterEmitter {
  /** The version of the runtime's support that generated code is written for. */
  static final int SUPPORT_VERSION = 5;

  private final Context context;
  private final Plan plan;
  private final Declaration declaration;
  private final Settings settings;
  private final ClassName name;
  private final ParametersEmitter parameters;
  private final String explanation;
  private final Set<String> streams = new HashSet<>();

  private AugmenterEmitter(Plan plan, boolean vectors) {
    this.context = Context.of(plan, vectors);
    this.plan = plan;
    this.declaration = plan.lowered().declaration();
    this.settings = context.settings();
    this.name = ClassName.get(declaration.packageName(), declaration.augmenter().simpleName());
    this.parameters = new ParametersEmitter(name, plan.lowered());
    this.explanation = PlanPrinter.print(plan);
  }

  /**
   * The source of a pipeline's augmenter.
   *
   * @param vectors whether vector code is written beside the scalar code
   */
  public static String emit(Plan plan, boolean vectors) {
    return SourceTidy.tidy(new AugmenterEmitter(plan, vectors).file().toString());
  }

  private JavaFile file() {
    return JavaFile.builder(name.packageName(), type()).indent("  ").skipJavaLangImports(true).build();
  }

  private TypeSpec type() {
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addJavadoc("The augmenter of {@link $L}.\n\n<pre>{@code\n$L}</pre>\n", declaration.typeName(), explanation)
        .addAnnotation(AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "dev.augur.processor.AugurProcessor")
            .build())
        .addModifiers(Modifier.FINAL)
        .superclass(GENERATED_AUGMENTER);
    if (declaration.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (declaration.visibility() == Visibility.EXPORTED) {
      // Whether the module requires the runtime transitively is for its author to say, not for javac to ask here.
      type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "exports").build());
    }
    constants(type);
    parameters.fields(type);
    WorkerEmitter worker = new WorkerEmitter(context, name);
    methods(type);
    type.addType(parameters.builder());
    type.addType(worker.type());
    ClassName workerName = name.nestedClass(WorkerEmitter.WORKER);
    LoopsEmitter loops = new LoopsEmitter(context, workerName, worker.loopMethods());
    if (context.vectors()) {
      type.addType(loops.vector());
    }
    type.addType(loops.scalar());
    return type.build();
  }

  private void constants(TypeSpec.Builder type) {
    type.addField(Constant.of(TypeName.get(String.class), "PLAN", LongText.of(explanation)));
    for (Step step : plan.lowered().steps()) {
      if (Slots.usesStream(plan.lowered(), step)) {
        stream(type, Slots.stream(step), step.placed().path());
      }
    }
    plan.lowered().steps().stream().map(Step::choice).filter(choice -> choice != null).distinct()
        .forEach(choice -> stream(type, Slots.stream(choice.path()), choice.path()));
    if (plan.lowered().steps().stream().anyMatch(step -> !step.always())) {
      stream(type, Slots.number("p"), "p");
    }
    if (plan.lowered().steps().stream().anyMatch(step -> step.choice() != null)) {
      stream(type, Slots.number("choice"), "choice");
    }
    context.slots().parameterNames().forEach(parameter -> stream(type, Slots.number(parameter), parameter));
    context.slots().all().forEach((slot, index) ->
        type.addField(Constant.of(TypeName.INT, slot, CodeBlock.of("$L", index))));
    type.addField(Constant.of(SOURCE_SPEC, "SOURCE", source()));
    type.addField(Constant.of(TENSOR_SPEC, "OUTPUT", output()));
    type.addField(Constant.of(DRAW_SCHEMA, "DRAWS", CodeBlock.of("schema()")));
    type.addField(Constant.of(TAKEOVER, "TAKEOVER", CodeBlock.of("new $T($L)", TAKEOVER, context.vectors())));
  }

  private void stream(TypeSpec.Builder type, String constant, String hashed) {
    if (streams.add(constant)) {
      type.addField(Constant.of(TypeName.LONG, constant, CodeBlock.of("$L", StableHash.literal(hashed))));
    }
  }

  private CodeBlock source() {
    Settings.Source source = settings.source();
    return CodeBlock.of("new $T($L, $L, $L, $T.$L, $L)", SOURCE_SPEC, source.height(), source.width(),
        source.channels(), PIXEL_TYPE, source.type().name(), Literals.of(source.maximum()));
  }

  private CodeBlock output() {
    OutputScale scale = storedScale();
    return CodeBlock.of("new $T($L, $L, $L, $T.$L, $T.$L, $L,$>$>\n$L,\n$L$<$<)", TENSOR_SPEC, settings.height(),
        settings.width(), settings.source().channels(), PIXEL_TYPE, settings.type().name(), LAYOUT,
        settings.layout().name(), Literals.of(settings.source().maximum()),
        Literals.doubles(scale.factors()), Literals.doubles(scale.summands()));
  }

  /** Bytes are stored as levels, whatever pixel value full intensity has; floats as they are. */
  private OutputScale storedScale() {
    return settings.type() == PixelType.UINT8
        ? OutputScale.levels(settings.source().channels(), settings.source().maximum())
        : plan.lowered().scale();
  }

  /** A statement for each operation: javac's stack is too short for one chain of all calls of a long pipeline. */
  private MethodSpec schema() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("schema")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(DRAW_SCHEMA)
        .addStatement("$1T.Builder schema = $1T.builder()", DRAW_SCHEMA);
    for (Step step : plan.lowered().steps()) {
      CodeBlock.Builder call = CodeBlock.builder()
          .add("schema.operation($S, $L)", step.placed().path(), step.always() ? "-1" : Slots.acts(step));
      for (Scalar.Drawing drawing : step.drawings()) {
        for (String drawn : drawing.names()) {
          call.add("\n.parameter($S, $S, $L)", drawn, unit(drawing), Slots.drawn(step, drawn));
        }
      }
      method.addStatement(call.build());
    }
    return method.addStatement("return schema.build()").build();
  }

  private static String unit(Scalar.Drawing drawing) {
    return switch (drawing) {
      case Scalar.Drawing.Uniform u -> u.parameter().unit();
      case Scalar.Drawing.Ends e -> e.parameter().unit();
      case Scalar.Drawing.Whole w -> w.unit();
      case Scalar.Drawing.Computed c -> c.unit();
      case Scalar.Drawing.Unit u -> "";
      case Scalar.Drawing.Window w -> "px";
    };
  }

  private void methods(TypeSpec.Builder type) {
    ClassName builder = name.nestedClass("Builder");
    type.addMethod(MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(builder, "builder")
        .addStatement("super($L, SOURCE, OUTPUT, DRAWS, PLAN)", SUPPORT_VERSION)
        .addCode(parameters.assign())
        .build());
    type.addMethod(MethodSpec.methodBuilder("create")
        .addJavadoc("The augmenter as declared.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name)
        .addStatement("return builder().build()")
        .build());
    type.addMethod(MethodSpec.methodBuilder("builder")
        .addJavadoc("Starts from the declared numbers.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(builder)
        .addStatement("return new $T()", builder)
        .build());
    type.addMethod(schema());
    type.addMethod(MethodSpec.methodBuilder("worker")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(WORKER)
        .addStatement("return new $L(this)", WorkerEmitter.WORKER)
        .build());
    if (!plan.lowered().random()) {
      type.addMethod(MethodSpec.methodBuilder("random")
          .addAnnotation(Override.class)
          .addModifiers(Modifier.PUBLIC)
          .returns(TypeName.BOOLEAN)
          .addStatement("return false")
          .build());
    }
    DrawEmitter.methods(plan.lowered()).forEach(type::addMethod);
    new DemandEmitter(context).methods().forEach(type::addMethod);
  }
}
