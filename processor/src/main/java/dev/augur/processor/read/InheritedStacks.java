package dev.augur.processor.read;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Operations on a pipeline's supertypes, which would silently do nothing: each type declares its own. */
final class InheritedStacks {
  private InheritedStacks() {}

  /** A problem for each supertype with a stack, or with stages that the type does not declare anew. */
  static List<Problem> problems(TypeElement type) {
    return supertypes(type).distinct().flatMap(supertype -> problem(type, supertype)).toList();
  }

  private static Stream<TypeElement> supertypes(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .filter(DeclaredType.class::isInstance)
        .map(supertype -> (TypeElement) ((DeclaredType) supertype).asElement())
        .flatMap(supertype -> Stream.concat(Stream.of(supertype), supertypes(supertype)));
  }

  private static Stream<Problem> problem(TypeElement type, TypeElement supertype) {
    String name = TypeShape.name(type);
    if (!Language.stacked(supertype).isEmpty()) {
      return Stream.of(problem(type, supertype, "a stack, which is not inherited; write all operations on " + name
          + ", and remove the supertype."));
    }
    String stages = ElementFilter.methodsIn(supertype.getEnclosedElements()).stream()
        .filter(method -> Language.speaks(method) && !declares(type, method))
        .map(method -> method.getSimpleName() + "()")
        .collect(Collectors.joining(", "));
    return stages.isEmpty()
        ? Stream.empty()
        : Stream.of(problem(type, supertype, "stages " + stages + ", which are not inherited; write them in " + name
            + " with their operations, or remove the supertype."));
  }

  private static boolean declares(TypeElement type, ExecutableElement stage) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(method -> method.getSimpleName().equals(stage.getSimpleName()) && method.getParameters().isEmpty());
  }

  private static Problem problem(TypeElement type, TypeElement supertype, String finding) {
    return Problem.of(
        ProblemId.INHERITED_STACK,
        MirrorPosition.of(type),
        "Pipeline",
        TypeShape.name(type),
        "its supertype " + TypeShape.name(supertype) + " has " + finding);
  }
}
