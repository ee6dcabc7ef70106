package dev.augur.processor.read;

import dev.augur.annotation.LengthUnit;
import dev.augur.processor.written.AnnotationSpec;
import dev.augur.processor.written.Content;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Member;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WholeDivision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads annotations with their members, defaults included, each with its position. */
final class UseReader {
  private final SpecReader specs;
  private final WholeDivisions divisions;
  private final Map<String, AnnotationSpec> known = new HashMap<>();

  UseReader(SpecReader specs, WholeDivisions divisions) {
    this.specs = specs;
    this.divisions = divisions;
  }

  /** An annotation on an element that is called {@code on} in messages. */
  Use read(Element element, String on, AnnotationMirror mirror) {
    return read(on, mirror, spec(Language.type(mirror)), MirrorPosition.of(element, mirror));
  }

  /** The {@code @Source} of a {@code @Pipeline}: the written one, or the default at the position of the pipeline. */
  Use readSource(Element element, String on, AnnotationMirror pipeline) {
    MirrorPosition position = MirrorPosition.of(element, pipeline);
    Optional<AnnotationValue> written = find(pipeline, "source");
    AnnotationValue value = written.orElseGet(() -> byDefault(pipeline, "source"));
    AnnotationMirror source = (AnnotationMirror) value.getValue();
    return read(
        on, source, spec(Language.type(source)), written.isPresent() ? position.nested(source, value) : position);
  }

  private Use read(String on, AnnotationMirror mirror, AnnotationSpec spec, MirrorPosition position) {
    boolean pixels = find(mirror, "unit").filter(unit -> Contents.of(unit).is(LengthUnit.PIXELS)).isPresent();
    List<Value> values =
        spec.members().stream()
            .filter(member -> member.byDefault().isPresent() || find(mirror, member.name()).isPresent())
            .filter(member -> !nests(mirror, member))
            .map(member -> value(mirror, member, pixels, position))
            .toList();
    return new Use(spec, on, values, position);
  }

  private Value value(AnnotationMirror mirror, Member member, boolean pixels, MirrorPosition position) {
    Meaning meaning = pixels && member.inPixels().isPresent() ? member.inPixels().get() : member.meaning();
    Optional<AnnotationValue> written = find(mirror, member.name());
    if (written.isEmpty()) {
      return new Value(member, meaning, member.byDefault().orElseThrow(), false, position, List.of(), Optional.empty());
    }
    AnnotationValue value = written.get();
    List<AnnotationValue> elements = Contents.elements(value);
    // The compiler finds the elements of braces only; a single number may stand without, then it is the whole value.
    List<MirrorPosition> positions = elements.size() > 1 ? elements.stream().map(position::at).toList() : List.of();
    Content content = Contents.of(value);
    return new Value(
        member, meaning, content, true, position.at(value), List.copyOf(positions), division(mirror, member, position));
  }

  /** The division in a member that takes fractions. */
  private Optional<WholeDivision> division(AnnotationMirror mirror, Member member, MirrorPosition position) {
    return entry(mirror, member.name())
        .filter(entry -> takesFractions(entry.getKey().getReturnType()))
        .flatMap(entry -> divisions.in(position.element(), position.annotation().orElseThrow(), entry.getValue()));
  }

  private static boolean takesFractions(TypeMirror type) {
    return type.getKind() == TypeKind.DOUBLE
        || type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.DOUBLE;
  }

  private AnnotationSpec spec(TypeElement type) {
    return known.computeIfAbsent(type.getQualifiedName().toString(), name -> specs.read(type));
  }

  /** Whether the member holds an annotation, which is read on its own. */
  private static boolean nests(AnnotationMirror mirror, Member member) {
    return find(mirror, member.name()).filter(v -> v.getValue() instanceof AnnotationMirror).isPresent();
  }

  private static Optional<AnnotationValue> find(AnnotationMirror mirror, String member) {
    return entry(mirror, member).map(Map.Entry::getValue);
  }

  private static Optional<Map.Entry<ExecutableElement, AnnotationValue>> entry(AnnotationMirror mirror, String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .<Map.Entry<ExecutableElement, AnnotationValue>>map(entry -> Map.entry(entry.getKey(), entry.getValue()))
        .findFirst();
  }

  private AnnotationValue byDefault(AnnotationMirror mirror, String member) {
    return specs.value(mirror, member);
  }
}
