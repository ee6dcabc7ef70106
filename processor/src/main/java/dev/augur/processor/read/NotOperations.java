package dev.augur.processor.read;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Annotations on a pipeline that somebody may take for operations, and that would silently do nothing. */
final class NotOperations {
  private NotOperations() {}

  /** A problem for each on the type and on its methods. */
  static List<Problem> problems(TypeElement type) {
    String name = TypeShape.name(type);
    Stream<Problem> stages = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .flatMap(method -> problems(method, name + "." + method.getSimpleName() + "()"));
    return Stream.concat(problems(type, name), stages).toList();
  }

  /** Whether there is one on the element. */
  static boolean on(Element element) {
    return problems(element, "").findAny().isPresent();
  }

  private static Stream<Problem> problems(Element element, String on) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> !Language.ours(mirror))
        .flatMap(mirror -> finding(mirror, on).stream().map(finding -> Problem.of(
            ProblemId.NOT_AN_OPERATION,
            MirrorPosition.of(element, mirror),
            Language.type(mirror).getSimpleName().toString(),
            on,
            finding)));
  }

  private static Optional<String> finding(AnnotationMirror mirror, String on) {
    TypeElement type = Language.type(mirror);
    List<AnnotationMirror> stack = Language.stacked(type);
    if (!stack.isEmpty()) {
      String operations = stack.stream().map(operation -> "@" + Language.type(operation).getSimpleName())
          .collect(Collectors.joining(", "));
      return Optional.of("its own annotations, " + operations + ", do nothing, since presets on annotation types do not"
          + " exist; write them on " + on + " itself, and remove it.");
    }
    return Language.meta(type, "AugmentationOperation")
        .map(mark -> "it is marked with @AugmentationOperation, but only Augur's own annotations are operations; remove"
            + " it.");
  }
}
