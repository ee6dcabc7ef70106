package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.RANGES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Declaration.Choice;
import dev.augur.processor.model.Declaration.Placed;
import dev.augur.processor.plan.Lowered;
import dev.augur.processor.plan.Lowered.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the numbers that can be tuned: the augmenter's fields and the builder that sets them. */
final class ParametersEmitter {
  private final ClassName augmenter;
  private final Map<String, Drawn> ranges = new LinkedHashMap<>();
  private final Map<String, Chance> chances = new LinkedHashMap<>();
  /** Chances that only weigh an operation against the others of its choice. */
  private final Set<String> weights = new HashSet<>();
  private final List<Choice> choices = new ArrayList<>();

  /** A drawn number of the operation at a path. */
  private record Drawn(String path, Parameter parameter) {}

  /** A chance as declared, and what it is. */
  private record Chance(double declared, String what) {}

  ParametersEmitter(ClassName augmenter, Lowered lowered) {
    this.augmenter = augmenter;
    for (Step step : lowered.steps()) {
      String name = Spelling.variable(step.placed().path());
      if (step.choice() != null && !choices.contains(step.choice())) {
        choices.add(step.choice());
        chances.put(
            Spelling.variable(step.choice().path()),
            new Chance(step.choice().probability(), "The chance that one of " + step.choice().path() + " acts"));
      }
      if (step.placed().hasProbability()) {
        chances.put(name, new Chance(step.placed().probability(), chance(step)));
        if (step.choice() != null) {
          weights.add(name);
        }
      }
      parameters(step).forEach(
          p -> ranges.put(name + Spelling.upperFirst(p.name()), new Drawn(step.placed().path(), p)));
    }
  }

  private static String chance(Step step) {
    return step.choice() == null
        ? "The chance that " + step.placed().path() + " acts"
        : "The weight of " + step.placed().path() + " against the others of its choice";
  }

  private static List<Parameter> parameters(Step step) {
    return step.drawings().stream()
        .<Parameter>mapMulti((drawing, sink) -> {
          switch (drawing) {
            case Scalar.Drawing.Uniform u -> sink.accept(u.parameter());
            case Scalar.Drawing.Window w -> {
              sink.accept(w.scale());
              sink.accept(w.ratio());
            }
            case Scalar.Drawing.Ends e -> sink.accept(e.parameter());
            case Scalar.Drawing.Unit u -> {}
            case Scalar.Drawing.Whole w -> {}
            case Scalar.Drawing.Computed c -> {}
          }
        })
        .distinct()
        .toList();
  }

  /** Whether anything can be tuned. */
  boolean any() {
    return !ranges.isEmpty() || !chances.isEmpty();
  }

  /** The augmenter's fields. */
  void fields(TypeSpec.Builder type) {
    ranges.keySet().forEach(name -> {
      type.addField(field(double.class, name + "Min"));
      type.addField(field(double.class, name + "Max"));
    });
    coins().forEach(name -> type.addField(field(double.class, name + "P")));
    choices.forEach(choice -> type.addField(field(double[].class, Spelling.variable(choice.path()) + "Weights")));
  }

  private Stream<String> coins() {
    return chances.keySet().stream().filter(name -> !weights.contains(name));
  }

  private static FieldSpec field(Class<?> type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
  }

  /** The constructor's statements, from a builder. */
  CodeBlock assign() {
    CodeBlock.Builder code = CodeBlock.builder();
    ranges.keySet().forEach(name -> code.addStatement("$1LMin = builder.$1LMin", name).addStatement("$1LMax = builder.$1LMax", name));
    coins().forEach(name -> code.addStatement("$1LP = builder.$1LP", name));
    for (Choice choice : choices) {
      code.addStatement("$1LWeights = $2T.weights($3S, builder.$1LP, $4L)",
          Spelling.variable(choice.path()), RuntimeNames.RANGES, choice.path(), weights(choice));
    }
    return code.build();
  }

  private static String weights(Choice choice) {
    return choice.children().stream().map(ParametersEmitter::weight).collect(Collectors.joining(", "));
  }

  private static String weight(Placed child) {
    return "builder." + Spelling.variable(child.path()) + "P";
  }

  /** The builder. */
  TypeSpec builder() {
    ClassName self = augmenter.nestedClass("Builder");
    TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
        .addJavadoc("Overrides the declared numbers; structure stays as compiled. Checked as the compiler checks.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    ranges.forEach((name, drawn) -> range(type, self, name, drawn));
    chances.forEach((name, chance) -> chance(type, self, name, chance));
    type.addMethod(MethodSpec.methodBuilder("build")
        .addJavadoc("The augmenter with these numbers.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(augmenter)
        .addStatement("return new $T(this)", augmenter)
        .build());
    return type.build();
  }

  private static void range(TypeSpec.Builder type, ClassName self, String name, Drawn drawn) {
    Parameter parameter = drawn.parameter();
    String min = Literals.of(parameter.min());
    String max = Literals.of(parameter.max());
    boolean named = parameter.unit().isEmpty() || parameter.unit().equals(parameter.name());
    String unit = named ? "" : " (" + parameter.unit() + ")";
    type.addField(FieldSpec.builder(double.class, name + "Min", Modifier.PRIVATE).initializer("$L", min).build());
    type.addField(FieldSpec.builder(double.class, name + "Max", Modifier.PRIVATE).initializer("$L", max).build());
    type.addMethod(MethodSpec.methodBuilder(name)
        .addJavadoc("Draws $L's $L, within $L to $L$L; $L as declared.\n", drawn.path(), parameter.name(),
            Literals.of(parameter.allowedMin()), Literals.of(parameter.allowedMax()), unit,
            min.equals(max) ? min : min + " to " + max)
        .addModifiers(Modifier.PUBLIC)
        .returns(self)
        .addParameter(double.class, "min")
        .addParameter(double.class, "max")
        .addStatement("$T.$L($S, min, max, $L, $L)", RANGES, parameter.integer() ? "checkWhole" : "check", name,
            Literals.of(parameter.allowedMin()), Literals.of(parameter.allowedMax()))
        .addStatement("$LMin = min", name)
        .addStatement("$LMax = max", name)
        .addStatement("return this")
        .build());
  }

  private static void chance(TypeSpec.Builder type, ClassName self, String name, Chance chance) {
    String declared = Literals.of(chance.declared());
    type.addField(FieldSpec.builder(double.class, name + "P", Modifier.PRIVATE).initializer("$L", declared).build());
    type.addMethod(MethodSpec.methodBuilder(name + "P")
        .addJavadoc("$L, within 0 to 1; $L as declared.\n", chance.what(), declared)
        .addModifiers(Modifier.PUBLIC)
        .returns(self)
        .addParameter(double.class, "p")
        .addStatement("$T.check($S, p, p, 0, 1)", RANGES, name + "P")
        .addStatement("$LP = p", name)
        .addStatement("return this")
        .build());
  }
}
