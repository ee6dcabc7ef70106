package dev.augur.processor.read;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the types that carry annotations of the language, on themselves or on their methods. */
public final class Carriers {
  private Carriers() {}

  /** Such types among the elements and all that is nested in them, in source order. */
  public static List<TypeElement> in(Collection<? extends Element> roots) {
    return roots.stream()
        .flatMap(root -> Stream.concat(Stream.of(root), nested(root)))
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .filter(Carriers::carries)
        .toList();
  }

  private static Stream<TypeElement> nested(Element element) {
    return element instanceof TypeElement type
        ? ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(inner -> Stream.concat(Stream.of(inner), nested(inner)))
        : Stream.empty();
  }

  private static boolean carries(TypeElement type) {
    return Language.speaks(type)
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(Language::speaks);
  }
}
