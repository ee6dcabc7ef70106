package dev.augur.processor.read;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * Whether everything that a pipeline's annotations name is there yet: a constant or annotation may come from a class
 * that another processor generates in this very compilation.
 *
 * @param unknown finds members that no round will bring
 */
record Completeness(UnknownMembers unknown) {

  /** Whether the type and its methods can be read. */
  boolean of(TypeElement type) {
    return annotations(type) && ElementFilter.methodsIn(type.getEnclosedElements()).stream().allMatch(this::of);
  }

  private boolean of(ExecutableElement method) {
    return annotations(method) && method.getReturnType().getKind() != TypeKind.ERROR;
  }

  private boolean annotations(Element element) {
    return element.getAnnotationMirrors().stream().allMatch(mirror -> of(element, mirror));
  }

  private boolean of(Element element, AnnotationMirror mirror) {
    if (mirror.getAnnotationType().getKind() == TypeKind.ERROR) {
      return false;
    }
    return !Language.ours(mirror) || written(mirror) && !unknown.in(element, mirror);
  }

  private static boolean written(AnnotationMirror mirror) {
    boolean all =
        ElementFilter.methodsIn(Language.type(mirror).getEnclosedElements()).stream()
            .allMatch(m -> m.getDefaultValue() != null || mirror.getElementValues().containsKey(m));
    return all && mirror.getElementValues().values().stream().allMatch(Contents::resolved);
  }
}
