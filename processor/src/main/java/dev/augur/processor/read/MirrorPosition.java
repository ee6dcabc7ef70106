package dev.augur.processor.read;

import dev.augur.processor.model.Position;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A position in the compiled source.
 *
 * @param element the type or method
 * @param annotation the annotation on it, if the position is one
 * @param inner the annotation whose members are meant: the same one, or one nested in it
 * @param value the value, if the position is one
 */
record MirrorPosition(
    Element element,
    Optional<AnnotationMirror> annotation,
    Optional<AnnotationMirror> inner,
    Optional<AnnotationValue> value)
    implements Position {

  /** The position of a type or method. */
  static MirrorPosition of(Element element) {
    return new MirrorPosition(element, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The position of an annotation. */
  static MirrorPosition of(Element element, AnnotationMirror annotation) {
    return new MirrorPosition(element, Optional.of(annotation), Optional.of(annotation), Optional.empty());
  }

  /** The position of a value in the same annotation. */
  MirrorPosition at(AnnotationValue value) {
    return new MirrorPosition(element, annotation, inner, Optional.of(value));
  }

  /** The position of an annotation nested in this one as a value. */
  MirrorPosition nested(AnnotationMirror nested, AnnotationValue value) {
    return new MirrorPosition(element, annotation, Optional.of(nested), Optional.of(value));
  }

  @Override
  public Position member(String name) {
    return inner.stream()
        .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
        .findFirst()
        .<Position>map(entry -> at(entry.getValue()))
        .orElse(this);
  }
}
