package dev.augur.processor.read;

import dev.augur.processor.model.Visibility;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Which types can carry a pipeline, and how they are called. */
final class TypeShape {
  private TypeShape() {}

  /** What is wrong with the type, if anything. */
  static Optional<Problem> problem(TypeElement type) {
    return unsuitable(type)
        .map(found -> Problem.of(
            ProblemId.UNSUITABLE_TYPE,
            MirrorPosition.of(type),
            "Pipeline",
            name(type),
            found + " cannot carry a pipeline; write an interface, or an abstract class, that is not private and has"
                + " no type parameters."));
  }

  /** What it is that cannot carry a pipeline, {@code an enum}, if it is that. */
  static Optional<String> unsuitable(TypeElement type) {
    return switch (type.getKind()) {
      case ENUM -> Optional.of("an enum");
      case RECORD -> Optional.of("a record");
      case ANNOTATION_TYPE -> Optional.of("an annotation type");
      case INTERFACE, CLASS -> unsuitableModifiers(type);
      default -> Optional.of("this kind of type");
    };
  }

  private static Optional<String> unsuitableModifiers(TypeElement type) {
    if (type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("a class that is not abstract");
    }
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of("a generic type");
    }
    for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
      if (around.getModifiers().contains(Modifier.PRIVATE)) {
        return Optional.of(around == type ? "a private type" : "a type within a private one");
      }
    }
    return Optional.empty();
  }

  /** The type's name without its package, {@code Outer.Inner} if nested. */
  static String name(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? name(outer) + "." + type.getSimpleName()
        : type.getSimpleName().toString();
  }

  /** How far the type can be seen. */
  static Visibility visibility(TypeElement type, Elements elements) {
    if (!isPublic(type)) {
      return Visibility.PACKAGE;
    }
    ModuleElement module = elements.getModuleOf(type);
    boolean exported = module != null && ElementFilter.exportsIn(module.getDirectives()).stream()
        .anyMatch(e -> e.getPackage().equals(elements.getPackageOf(type)) && e.getTargetModules() == null);
    return exported ? Visibility.EXPORTED : Visibility.PUBLIC;
  }

  /** Whether the type and all around it are public. */
  private static boolean isPublic(TypeElement type) {
    return type.getModifiers().contains(Modifier.PUBLIC)
        && (!(type.getEnclosingElement() instanceof TypeElement outer) || isPublic(outer));
  }
}
