package dev.augur.processor.read;

import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.One;
import dev.augur.processor.written.AnnotationSpec;
import dev.augur.processor.written.Condition;
import dev.augur.processor.written.Content;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Member;
import dev.augur.processor.written.Range;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads what an annotation type says about itself and its members.
 *
 * @param elements the compiler's program elements
 */
public record SpecReader(Elements elements) {

  /** The specification of an annotation type. */
  public AnnotationSpec read(TypeElement type) {
    Optional<Family> family =
        Language.meta(type, "AugmentationOperation").map(meta -> Family.valueOf(word(meta, "family")));
    List<Member> members =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream().map(this::member).toList();
    return new AnnotationSpec(type.getSimpleName().toString(), family, members);
  }

  private Member member(ExecutableElement method) {
    Meaning meaning = meaning(method);
    return new Member(
        method.getSimpleName().toString(),
        meaning,
        inPixels(method, meaning),
        byDefault(method),
        Language.meta(method, "OnlyWith").map(this::condition),
        Language.meta(method, "NotWith").map(this::excluded).orElse(List.of()));
  }

  private Meaning meaning(ExecutableElement method) {
    return Language.meta(method, "Drawn").<Meaning>map(this::drawn)
        .or(() -> Language.meta(method, "Fixed")
            .map(meta -> new Meaning.Fixed(range(meta), word(meta, "unit"), number(meta, "neutral"))))
        .or(() -> Language.meta(method, "Chance").map(meta -> new Meaning.Chance()))
        .or(() -> Language.meta(method, "PerChannel").map(meta -> new Meaning.PerChannel(range(meta))))
        .or(() -> Language.meta(method, "PixelValue").map(meta -> new Meaning.PixelValue()))
        .orElse(new Meaning.Plain());
  }

  private Meaning.Drawn drawn(AnnotationMirror meta) {
    return new Meaning.Drawn(
        range(meta),
        word(meta, "unit"),
        One.valueOf(word(meta, "one")),
        number(meta, "neutral"),
        (Boolean) value(meta, "integer").getValue());
  }

  private Optional<Meaning.Drawn> inPixels(ExecutableElement method, Meaning meaning) {
    return meaning instanceof Meaning.Drawn drawn
        ? Language.meta(method, "DrawnInPixels")
            .map(meta -> new Meaning.Drawn(range(meta), "px", drawn.one(), drawn.neutral(), true))
        : Optional.empty();
  }

  private static Optional<Content> byDefault(ExecutableElement method) {
    return Optional.ofNullable(method.getDefaultValue())
        .filter(value -> !(value.getValue() instanceof AnnotationMirror))
        .map(Contents::of);
  }

  private Condition condition(AnnotationMirror meta) {
    String value = word(meta, "value");
    return new Condition(word(meta, "member"), value.isEmpty() ? word(meta, "unless") : value, !value.isEmpty());
  }

  private List<String> excluded(AnnotationMirror meta) {
    return Contents.elements(value(meta, "value")).stream().map(name -> (String) name.getValue()).toList();
  }

  private Range range(AnnotationMirror meta) {
    return new Range(number(meta, "min"), number(meta, "max"));
  }

  private double number(AnnotationMirror meta, String member) {
    return ((Number) value(meta, member).getValue()).doubleValue();
  }

  /** A text or an enum constant's name. */
  private String word(AnnotationMirror meta, String member) {
    return value(meta, member).getValue().toString();
  }

  /** A member's value, its default where nothing was written. */
  AnnotationValue value(AnnotationMirror meta, String member) {
    return elements.getElementValuesWithDefaults(meta).entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(meta + " has no member " + member))
        .getValue();
  }
}
