package dev.augur.processor.random;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A member of an operation's annotation, as its class file tells.
 *
 * @param name the member's name
 * @param type the descriptor of its type
 * @param required whether it has no default
 * @param rules what its meta-annotations say, by their simple names
 */
record Member(String name, String type, boolean required, Map<String, Rule> rules) {
  private static final String PACKAGE = "dev/augur/annotation/";

  /** One meta-annotation's values. */
  record Rule(Map<String, AnnotationValue> values) {

    double number(String name, double otherwise) {
      return values.get(name) instanceof AnnotationValue.OfDouble value ? value.doubleValue() : otherwise;
    }

    boolean flag(String name) {
      return values.get(name) instanceof AnnotationValue.OfBoolean value && value.booleanValue();
    }

    String text(String name) {
      return switch (values.get(name)) {
        case AnnotationValue.OfString value -> value.stringValue();
        case AnnotationValue.OfEnum value -> value.constantName().stringValue();
        case null, default -> "";
      };
    }

    List<String> texts(String name) {
      return values.get(name) instanceof AnnotationValue.OfArray array
          ? array.values().stream().map(v -> ((AnnotationValue.OfString) v).stringValue()).toList()
          : List.of();
    }
  }

  /** The members of an annotation, in declared order. */
  static List<Member> of(String annotation) {
    return classFile(PACKAGE + annotation + ".class").methods().stream().map(Member::of).toList();
  }

  /** The constants of an enum type. */
  static List<String> constants(String descriptor) {
    String path = descriptor.substring(1, descriptor.length() - 1) + ".class";
    return classFile(path).fields().stream()
        .filter(field -> field.fieldType().equalsString(descriptor))
        .map(field -> field.fieldName().stringValue())
        .toList();
  }

  /** The simple name of an enum type. */
  static String simpleName(String descriptor) {
    return descriptor.substring(descriptor.lastIndexOf('/') + 1, descriptor.length() - 1);
  }

  private static Member of(MethodModel method) {
    List<Annotation> annotations = method.findAttribute(Attributes.runtimeInvisibleAnnotations())
        .map(attribute -> attribute.annotations()).orElse(List.of());
    return new Member(
        method.methodName().stringValue(),
        method.methodTypeSymbol().returnType().descriptorString(),
        method.findAttribute(Attributes.annotationDefault()).isEmpty(),
        annotations.stream().collect(Collectors.toMap(a -> simpleName(a.className().stringValue()), Member::rule)));
  }

  private static Rule rule(Annotation annotation) {
    return new Rule(annotation.elements().stream()
        .collect(Collectors.toMap(e -> e.name().stringValue(), AnnotationElement::value)));
  }

  private static ClassModel classFile(String path) {
    try (InputStream in = Member.class.getClassLoader().getResourceAsStream(path)) {
      return ClassFile.of().parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Rule rule(String name) {
    return rules.get(name);
  }
}
