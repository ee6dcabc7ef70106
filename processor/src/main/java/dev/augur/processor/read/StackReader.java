package dev.augur.processor.read;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Stage;
import dev.augur.processor.written.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the stacks of one type: its own, or those of its stage methods.
 *
 * @param uses reads annotations
 */
record StackReader(UseReader uses) {
  /** Methods without parameters that every type has, so that no stage can be called like them. */
  private static final Set<String> OF_OBJECT =
      Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  /** All stacks in source order; problems of their shape go to the list. */
  List<Stage> read(TypeElement type, List<Problem> problems) {
    String name = TypeShape.name(type);
    List<Stage> stages = new ArrayList<>();
    if (!Language.stacked(type).isEmpty()) {
      stages.add(stage(type, "", name));
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (Language.speaks(method)) {
        String simple = method.getSimpleName().toString();
        Stage stage = stage(method, simple, name + "." + simple + "()");
        stages.add(stage);
        unlikeAStage(method).map(found -> notAStage(method, stages, found)).ifPresent(problems::add);
      }
    }
    if (stages.size() > 1 && stages.getFirst().name().isEmpty()) {
      problems.add(mixed(type, stages));
    } else if (!stages.isEmpty() && !stages.getFirst().name().isEmpty()) {
      problems.addAll(emptyStages(type, name));
    }
    return List.copyOf(stages);
  }

  private Stage stage(Element carrier, String name, String on) {
    Optional<Use> oneOf =
        Language.find(carrier, Language.ONE_OF).map(mirror -> uses.read(carrier, on, mirror));
    List<Use> items =
        Language.stacked(carrier).stream().map(mirror -> uses.read(carrier, on, mirror)).toList();
    return new Stage(name, on, oneOf, items, MirrorPosition.of(carrier));
  }

  private static Problem notAStage(ExecutableElement method, List<Stage> stages, String found) {
    Stage stage = stages.getLast();
    boolean free = !OF_OBJECT.contains(stage.name());
    String name = free ? stage.name() : free(stages);
    return Problem.of(
        ProblemId.NOT_A_STAGE,
        stage.position(),
        stage.oneOf().or(() -> stage.items().stream().findFirst()).orElseThrow().name(),
        stage.on(),
        "a stage is an abstract method without parameters that returns nothing, but this one " + found
            + (free ? "" : ", and " + stage.name() + "() is Object's") + "; write "
            + declaration(method.getEnclosingElement(), name) + ";");
  }

  /** How a stage is declared in a type. */
  private static String declaration(Element type, String stage) {
    return (type.getKind().isInterface() ? "" : "abstract ") + "void " + stage + "()";
  }

  private static Optional<String> unlikeAStage(ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of(method.getModifiers().contains(Modifier.NATIVE) ? "is native" : "has a body");
    }
    if (!method.getParameters().isEmpty()) {
      return Optional.of("has parameters");
    }
    if (!method.getTypeParameters().isEmpty()) {
      return Optional.of("has type parameters");
    }
    return method.getReturnType().getKind() == TypeKind.VOID
        ? Optional.empty()
        : Optional.of("returns " + method.getReturnType());
  }

  private static Problem mixed(TypeElement type, List<Stage> stages) {
    Stage stack = stages.getFirst();
    String moved = stack.items().stream().map(Use::text).collect(Collectors.joining(" "));
    String others = stages.stream().skip(1).map(stage -> stage.name() + "()").collect(Collectors.joining(", "));
    return stack.items().getFirst().problem(
        ProblemId.MIXED_STACKS,
        stack.items().getFirst().position(),
        "a pipeline is the stack on its type or the stacks on its stages, not both; found stages " + others
            + "; move the stack into a stage of its own, " + moved + " " + declaration(type, free(stages)) + ";");
  }

  private static String free(List<Stage> stages) {
    List<String> taken = stages.stream().map(Stage::name).toList();
    String name = "first";
    for (int i = 2; taken.contains(name); i++) {
      name = "first" + i;
    }
    return name;
  }

  private static List<Problem> emptyStages(TypeElement type, String on) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> !Language.speaks(method) && !NotOperations.on(method) && unlikeAStage(method).isEmpty())
        .map(method -> Problem.of(
            ProblemId.EMPTY_STAGE,
            MirrorPosition.of(method),
            "Pipeline",
            on,
            "the stage " + method.getSimpleName() + "() has no operation; stack some on it, or remove it."))
        .toList();
  }
}
