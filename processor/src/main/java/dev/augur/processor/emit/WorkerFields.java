package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Fields of the worker. */
final class WorkerFields {
  private WorkerFields() {}

  static FieldSpec of(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.FINAL).initializer(value).build();
  }

  static FieldSpec of(Type type, String name, CodeBlock value) {
    return of(TypeName.get(type), name, value);
  }

  static FieldSpec floats(String name, List<Double> values) {
    return of(float[].class, name, floats(values));
  }

  /** {@code new float[] {1f, 2f}}. */
  static CodeBlock floats(List<Double> values) {
    return CodeBlock.of("new float[] {$L}",
        values.stream().map(v -> Literals.of((float) (double) v)).collect(Collectors.joining(", ")));
  }
}
