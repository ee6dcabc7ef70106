package dev.augur.examples.peers.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.augur.TensorSpec;
import dev.augur.annotation.Pipeline;
import dev.augur.examples.peers.row.Operation;
import dev.augur.examples.peers.row.Row;
import dev.augur.examples.peers.row.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotations declare what the row file says; read from class files, where they are kept. */
class DeclaredRowsTest {

  static List<Row> rows() {
    return Rows.all();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void declareTheSameOperations(Row row) throws IOException {
    List<Annotation> declared = operations(row);
    assertThat(declared.stream().map(DeclaredRowsTest::simpleName).toList())
        .isEqualTo(row.operations().stream().map(Operation::name).toList());
    for (int i = 0; i < declared.size(); i++) {
      Operation operation = row.operations().get(i);
      for (String member : operation.members().keySet()) {
        assertThat(value(declared.get(i), member)).as("%s, %s of %s", row.name(), member, operation.name())
            .isEqualTo(numbers(operation.members().get(member)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void haveTheSameShapes(Row row) {
    TensorSpec output = Pipelines.of(row).output();
    assertThat(output.height()).isEqualTo(row.height());
    assertThat(output.width()).isEqualTo(row.width());
    assertThat(output.type().name().toLowerCase() + " " + output.layout()).isEqualTo(row.values().toString());
  }

  private static List<Annotation> operations(Row row) throws IOException {
    String name = Pipelines.class.getPackageName() + "." + row.declared().replace('.', '$');
    List<Annotation> all = new ArrayList<>(parse(name).findAttribute(Attributes.runtimeInvisibleAnnotations())
        .orElseThrow().annotations());
    all.removeIf(annotation -> simpleName(annotation).equals(Pipeline.class.getSimpleName()));
    return all;
  }

  private static ClassModel parse(String name) throws IOException {
    try (InputStream stream = DeclaredRowsTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
      return ClassFile.of().parse(stream.readAllBytes());
    }
  }

  private static String simpleName(Annotation annotation) {
    return annotation.classSymbol().displayName();
  }

  /** What a member was given, else its default; numbers as a list, {@code x} alone as the range from x to x. */
  private static List<Object> value(Annotation annotation, String member) throws IOException {
    for (AnnotationElement element : annotation.elements()) {
      if (element.name().equalsString(member)) {
        return numbers(element.value());
      }
    }
    String type = annotation.classSymbol().packageName() + "." + simpleName(annotation);
    for (MethodModel method : parse(type).methods()) {
      if (method.methodName().equalsString(member)) {
        return numbers(method.findAttribute(Attributes.annotationDefault()).orElseThrow().defaultValue());
      }
    }
    throw new IllegalStateException(type + " has no member " + member);
  }

  private static List<Object> numbers(AnnotationValue value) {
    return switch (value) {
      case AnnotationValue.OfArray array when array.values().size() == 1 ->
        List.of(number(array.values().getFirst()), number(array.values().getFirst()));
      case AnnotationValue.OfArray array -> array.values().stream().map(DeclaredRowsTest::number).toList();
      default -> List.of(number(value));
    };
  }

  private static Object number(AnnotationValue value) {
    return switch (value) {
      case AnnotationValue.OfDouble number -> number.doubleValue();
      case AnnotationValue.OfInt number -> (double) number.intValue();
      case AnnotationValue.OfBoolean flag -> flag.booleanValue();
      case AnnotationValue.OfEnum constant -> constant.constantName().stringValue();
      default -> throw new IllegalStateException("not compared: " + value);
    };
  }

  private static List<Object> numbers(JsonElement element) {
    if (element.isJsonArray()) {
      return element.getAsJsonArray().asList().stream().map(one -> (Object) one.getAsDouble()).toList();
    }
    var primitive = element.getAsJsonPrimitive();
    return List.of(primitive.isNumber() ? (Object) primitive.getAsDouble()
        : primitive.isBoolean() ? (Object) primitive.getAsBoolean() : primitive.getAsString());
  }
}
