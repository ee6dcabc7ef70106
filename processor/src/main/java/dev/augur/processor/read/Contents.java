package dev.augur.processor.read;

import dev.augur.processor.written.Content;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;

/** Turns javac's annotation values into plain ones. */
final class Contents {
  private Contents() {}

  /** The content of a resolved value that is not an annotation. */
  static Content of(AnnotationValue value) {
    return switch (value.getValue()) {
      case Boolean on -> new Content.Flag(on);
      case Number number -> new Content.Numbers(List.of(number.doubleValue()));
      case VariableElement constant -> new Content.Constant(constant.getSimpleName().toString());
      case List<?> elements -> new Content.Numbers(elements.stream().map(Contents::number).toList());
      default -> throw new IllegalArgumentException("an annotation value of an unknown kind: " + value);
    };
  }

  /** The elements of an array; empty where the value is none. */
  static List<AnnotationValue> elements(AnnotationValue value) {
    return value.getValue() instanceof List<?> list
        ? list.stream().map(AnnotationValue.class::cast).toList()
        : List.of();
  }

  /** Whether the compiler could make sense of the value. An unresolved one reads as text, which no member is. */
  static boolean resolved(AnnotationValue value) {
    return switch (value.getValue()) {
      case Boolean on -> true;
      case Number number -> true;
      case VariableElement constant -> true;
      case AnnotationMirror mirror -> mirror.getElementValues().values().stream().allMatch(Contents::resolved);
      case List<?> elements -> elements(value).stream().allMatch(Contents::resolved);
      default -> false;
    };
  }

  private static double number(Object element) {
    return ((Number) ((AnnotationValue) element).getValue()).doubleValue();
  }
}
