package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.RANGES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
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
  private final Map<String, Parameter> ranges = new LinkedHashMap<>();
  private final Map<String, Double> chances = new LinkedHashMap<>();
  /** Chances that only weigh an operation against the others of its choice. */
  private final Set<String> weights = new HashSet<>();
  private final List<Choice> choices = new ArrayList<>();

  ParametersEmitter(ClassName augmenter, Lowered lowered) {
    this.augmenter = augmenter;
    for (Step step : lowered.operations()) {
      String name = Spelling.variable(step.placed().path());
      if (step.choice() != null && !choices.contains(step.choice())) {
        choices.add(step.choice());
        chances.put(Spelling.variable(step.choice().path()), step.choice().probability());
      }
      if (step.placed().hasProbability()) {
        chances.put(name, step.placed().probability());
        if (step.choice() != null) {
          weights.add(name);
        }
      }
      parameters(step).forEach(p -> ranges.put(name + Spelling.upperFirst(p.name()), p));
    }
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
      code.addStatement("$LWeights = new double[] {$L}", Spelling.variable(choice.path()), weights(choice));
    }
    return code.build();
  }

  private String weights(Choice choice) {
    return choice.children().stream().map(this::weight).collect(Collectors.joining(", "));
  }

  private String weight(Placed child) {
    return child.hasProbability() ? "builder." + Spelling.variable(child.path()) + "P" : "0.5";
  }

  /** The builder. */
  TypeSpec builder() {
    ClassName self = augmenter.nestedClass("Builder");
    TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
        .addJavadoc("Overrides the declared numbers; structure stays as compiled. Checked as the compiler checks.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    ranges.forEach((name, parameter) -> range(type, self, name, parameter));
    chances.forEach((name, chance) -> chance(type, self, name, chance));
    type.addMethod(MethodSpec.methodBuilder("build")
        .addJavadoc("The augmenter with these numbers.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(augmenter)
        .addStatement("return new $T(this)", augmenter)
        .build());
    return type.build();
  }

  private static void range(TypeSpec.Builder type, ClassName self, String name, Parameter parameter) {
    type.addField(FieldSpec.builder(double.class, name + "Min", Modifier.PRIVATE).initializer("$L", Literals.of(parameter.min())).build());
    type.addField(FieldSpec.builder(double.class, name + "Max", Modifier.PRIVATE).initializer("$L", Literals.of(parameter.max())).build());
    String unit = parameter.unit().isEmpty() ? "" : " (" + parameter.unit() + ")";
    type.addMethod(MethodSpec.methodBuilder(name)
        .addJavadoc("Draws it between {@code min} and {@code max}$L, within $L to $L.\n", unit,
            Literals.of(parameter.allowedMin()), Literals.of(parameter.allowedMax()))
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

  private void chance(TypeSpec.Builder type, ClassName self, String name, double chance) {
    type.addField(FieldSpec.builder(TypeName.DOUBLE, name + "P", Modifier.PRIVATE).initializer("$L", Literals.of(chance)).build());
    type.addMethod(MethodSpec.methodBuilder(name + "P")
        .addJavadoc(weights.contains(name)
            ? "Its weight against the others of its choice, 0 to 1.\n"
            : "The chance that it acts, 0 to 1.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(self)
        .addParameter(double.class, "p")
        .addStatement("$T.check($S, p, p, 0, 1)", RANGES, name + "P")
        .addStatement("$LP = p", name)
        .addStatement("return this")
        .build());
  }
}
