package dev.augur.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/** The names of Augur's annotations; compared as text, because the classes need not be loaded to read them. */
final class Language {
  private static final String PACKAGE = "dev.augur.annotation.";
  private static final String META = PACKAGE + "meta.";
  static final String PIPELINE = PACKAGE + "Pipeline";
  static final String ONE_OF = PACKAGE + "OneOf";
  static final String BARRIER = PACKAGE + "Barrier";

  private Language() {}

  /** The annotation's type. */
  static TypeElement type(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  /** The annotation of a qualified name on an element. */
  static Optional<AnnotationMirror> find(Element element, String name) {
    return element.getAnnotationMirrors().stream().<AnnotationMirror>map(mirror -> mirror)
        .filter(mirror -> type(mirror).getQualifiedName().contentEquals(name))
        .findFirst();
  }

  /** The meta-annotation of a simple name on an annotation type or member. */
  static Optional<AnnotationMirror> meta(Element element, String name) {
    return find(element, META + name);
  }

  /** Operations and barriers on an element, in source order. */
  static List<AnnotationMirror> stacked(Element element) {
    return element.getAnnotationMirrors().stream().<AnnotationMirror>map(mirror -> mirror)
        .filter(Language::stacks)
        .toList();
  }

  /** Whether an element carries any annotation of the language. */
  static boolean speaks(Element element) {
    return element.getAnnotationMirrors().stream().anyMatch(Language::ours);
  }

  /** Whether an annotation belongs to the language. */
  static boolean ours(AnnotationMirror mirror) {
    String name = type(mirror).getQualifiedName().toString();
    return name.equals(PIPELINE) || name.equals(ONE_OF) || stacks(mirror);
  }

  private static boolean stacks(AnnotationMirror mirror) {
    TypeElement type = type(mirror);
    return type.getQualifiedName().contentEquals(BARRIER)
        || type.getEnclosingElement() instanceof QualifiedNameable parent
            && PACKAGE.contentEquals(parent.getQualifiedName() + ".")
            && meta(type, "AugmentationOperation").isPresent();
  }
}
